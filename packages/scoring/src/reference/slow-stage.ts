import type { NoStageReason, StageGiven } from '@seamark/model'
import { isSmaller, readShare } from './slow-arithmetic.ts'
import type { Row } from './slow-row.ts'
import type { Setting } from './slow-setting.ts'
import { sumAll } from './slow-sums.ts'

function listReasons(rows: readonly Row[], { framework, assessment }: Setting): readonly NoStageReason[] {
  const reasons: NoStageReason[] = []
  if (!framework.stages) reasons.push({ code: 'framework-without-stages', criterionIds: [] })
  if (assessment.route === 'essentials') reasons.push({ code: 'essentials-route', criterionIds: [] })
  if (rows.every(({ standing }) => standing === 'out')) reasons.push({ code: 'nothing-counts', criterionIds: [] })

  const least = readShare(framework.stages?.answeredAtLeast ?? '')
  if (least) {
    let answered = 0
    let asked = 0
    for (const row of rows) {
      if (row.standing === 'answered') answered += row.weight
      if (row.because !== 'condition-not-met') asked += row.weight
    }
    if (asked > 0 && isSmaller({ above: BigInt(answered), below: BigInt(asked) }, least))
      reasons.push({ code: 'too-little-answered', criterionIds: [] })
  }

  const open = rows.filter(({ essential, standing }) => essential && standing === 'open').map(({ criterionId }) => criterionId)
  if (open.length > 0) reasons.push({ code: 'essential-open', criterionIds: open })
  const out = rows.filter(({ essential, standing }) => essential && standing === 'out').map(({ criterionId }) => criterionId)
  if (out.length > 0) reasons.push({ code: 'essential-out', criterionIds: out })
  return reasons
}

/** The stage of a principle, or why it has none. */
export function giveStage(rows: readonly Row[], setting: Setting): StageGiven {
  const { framework } = setting
  const reasons = listReasons(rows, setting)
  if (reasons.length > 0 || !framework.stages) return { stageId: null, reasons, stepsStageId: null, heldBackBy: [], next: null }

  const { supported, whole } = sumAll(rows, framework.scale.top)
  const essentials = rows.filter(({ essential, standing }) => essential && standing === 'answered')
  const { limits } = framework.stages

  let bySteps = -1
  for (const [place, { from }] of limits.entries()) {
    const limit = readShare(from)
    if (limit && !isSmaller({ above: BigInt(supported), below: BigInt(whole) }, limit)) bySteps = place
  }

  let given = -1
  for (let place = 0; place <= bySteps; place++) {
    const asked = limits[place]?.essentialsAt ?? 0
    if (essentials.some((row) => (row.supported ?? 0) < asked)) break
    given = place
  }

  const needed = limits[bySteps]?.essentialsAt ?? 0
  const heldBackBy =
    given === bySteps
      ? []
      : essentials
          .filter((row) => (row.supported ?? 0) < needed)
          .map((row) => ({ criterionId: row.criterionId, supported: row.supported ?? 0, needed }))

  const above = limits[given + 1]
  let next: StageGiven['next'] = null
  if (above) {
    const limit = readShare(above.from) ?? { above: 0n, below: 1n }
    let begins = 0
    while (isSmaller({ above: BigInt(begins), below: BigInt(whole) }, limit)) begins++
    next = {
      stageId: above.id,
      stepsAway: begins > supported ? begins - supported : 0,
      essentialIds: essentials
        .filter((row) => (row.supported ?? 0) < (above.essentialsAt ?? 0))
        .map(({ criterionId }) => criterionId),
    }
  }
  return { stageId: limits[given]?.id ?? null, reasons, stepsStageId: limits[bySteps]?.id ?? null, heldBackBy, next }
}
