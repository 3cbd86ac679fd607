import type { Principle, PrincipleScore } from '@seamark/model'
import { writeRatio } from './slow-arithmetic.ts'
import { changeRow, type Row } from './slow-row.ts'
import type { Setting } from './slow-setting.ts'
import { giveStage } from './slow-stage.ts'
import { findCoverage, findEvidenceShare, sumAll, sumOne } from './slow-sums.ts'

/** The score of one principle. */
export function scorePrinciple(principle: Principle, rows: readonly Row[], setting: Setting): PrincipleScore {
  const { top } = setting.framework.scale
  const steps = sumAll(rows, top)
  return {
    principleId: principle.id,
    steps,
    ratios: {
      supported: writeRatio(steps.supported, steps.whole),
      claimed: writeRatio(steps.claimed, steps.whole),
      ceiling: writeRatio(steps.ceiling, steps.whole),
    },
    coverage: findCoverage(rows),
    evidenceShare: findEvidenceShare(rows),
    stage: giveStage(rows, setting),
    criteria: rows.map((row) => {
      const score = { ...row, steps: sumOne(row, top) }
      if (row.because !== 'not-ours') return score
      const opened = changeRow(rows, row.criterionId, { standing: 'open', because: 'not-known' })
      return {
        ...score,
        ifOpen: {
          steps: sumAll(opened, top),
          coverage: findCoverage(opened),
          evidenceShare: findEvidenceShare(opened),
          stageId: giveStage(opened, setting).stageId,
        },
      }
    }),
  }
}
