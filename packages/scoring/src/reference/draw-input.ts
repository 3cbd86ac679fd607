import type { Draw } from './draw.ts'
import { drawAssessment } from './draw-assessment.ts'
import { drawFramework } from './draw-framework.ts'
import { shiftDay } from './shift-day.ts'
import type { SlowInput } from './slow-checks.ts'

const asOfDays = [
  '2026-10-01',
  '2026-03-31',
  '2026-02-28',
  '2024-02-29',
  '2025-03-01',
  '2026-12-31',
  '2026-01-01',
  '2028-02-29',
  '2025-07-30',
]

/** One sound framework and assessment, small, and near every edge that the method has. */
export function drawInput(draw: Draw): SlowInput {
  const framework = drawFramework(draw)
  const asOfOn = draw.pick(asOfDays)
  const assessment = drawAssessment(draw, framework, asOfOn)
  if (draw.chance(40)) return { framework, assessment }
  const days = draw.pick([0, 1, framework.asOfWithinDays, framework.asOfWithinDays, draw.whole(0, framework.asOfWithinDays)])
  return { framework, assessment, attestedOn: shiftDay(asOfOn, 0, Math.min(days, framework.asOfWithinDays)) }
}
