import type { Principle, Scorecard } from '@seamark/model'
import { compareIds } from './slow-arithmetic.ts'
import { changeRow, type Row } from './slow-row.ts'
import type { Setting } from './slow-setting.ts'
import { giveStage } from './slow-stage.ts'

/** Where more evidence would carry what is claimed. */
export function listProveSteps(
  principles: readonly Principle[],
  rowsOf: ReadonlyMap<string, readonly Row[]>,
  setting: Setting,
): Scorecard['nextSteps']['prove'] {
  const steps: Scorecard['nextSteps']['prove'][number][] = []
  for (const principle of principles) {
    const rows = rowsOf.get(principle.id) ?? []
    for (const criterion of principle.criteria) {
      const row = rows.find(({ criterionId }) => criterionId === criterion.id)
      if (!row || row.claimed === null || row.supported === null || row.lifts.length === 0) continue
      steps.push({
        criterionId: criterion.id,
        principleId: principle.id,
        from: row.supported,
        to: row.claimed,
        lifts: row.lifts,
        stepsGained: row.weight * (row.claimed - row.supported),
        stageBefore: giveStage(rows, setting).stageId,
        stageAfter: giveStage(changeRow(rows, criterion.id, { supported: row.claimed }), setting).stageId,
        effort: criterion.effort,
      })
    }
  }
  return steps.sort((one, other) => compareIds(one.criterionId, other.criterionId))
}

/** Where one level more would count. */
export function listDoMoreSteps(
  principles: readonly Principle[],
  rowsOf: ReadonlyMap<string, readonly Row[]>,
  setting: Setting,
): Scorecard['nextSteps']['doMore'] {
  const steps: Scorecard['nextSteps']['doMore'][number][] = []
  for (const principle of principles) {
    const rows = rowsOf.get(principle.id) ?? []
    for (const criterion of principle.criteria) {
      const row = rows.find(({ criterionId }) => criterionId === criterion.id)
      if (!row || row.claimed === null || row.supported !== row.claimed || row.claimed === setting.framework.scale.top) continue
      const to = row.claimed + 1
      steps.push({
        criterionId: criterion.id,
        principleId: principle.id,
        from: row.supported,
        to,
        stepsGained: row.weight,
        stageBefore: giveStage(rows, setting).stageId,
        stageAfter: giveStage(changeRow(rows, criterion.id, { claimed: to, supported: to }), setting).stageId,
        effort: criterion.effort,
      })
    }
  }
  return steps.sort((one, other) => compareIds(one.criterionId, other.criterionId))
}
