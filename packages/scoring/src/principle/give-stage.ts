import type { CriterionScore, NextStage, StageGiven, StageLimit, StepSums } from '@seamark/model'
import { compareShare } from '../exact/compare-share.ts'
import { findNoStageReasons } from './find-no-stage-reasons.ts'
import type { Judging } from '../input/judging.ts'
import { parseFraction } from '../exact/parse-fraction.ts'

/**
 * Gives the stage of a principle from its exact supported steps; a limit belongs to the upper stage.
 *
 * Essentials gate the stage, not the steps: the stage is the highest at or below the one that the steps
 * reach whose demands on essentials, and those of every stage below it, are met.
 *
 * @param criteria those of the principle, in the order of their ids
 */
export function giveStage(criteria: readonly CriterionScore[], steps: StepSums, judging: Judging): StageGiven {
  const reasons = findNoStageReasons(criteria, judging)
  const limits = judging.framework.stages?.limits ?? []
  if (reasons.length > 0) return { stageId: null, reasons, stepsStageId: null, heldBackBy: [], next: null }

  const essentials = criteria.filter(({ essential }) => essential)
  const reached = limits.filter((limit) => isReached(limit, steps))
  const unmet = reached.findIndex((limit) => findBelow(essentials, limit).length > 0)
  const given = unmet === -1 ? reached : reached.slice(0, unmet)
  const stepsStage = reached.at(-1)
  const stage = given.at(-1)
  const held = stepsStage && stage !== stepsStage ? findBelow(essentials, stepsStage) : []
  return {
    stageId: stage?.id ?? null,
    reasons,
    stepsStageId: stepsStage?.id ?? null,
    heldBackBy: held.map(({ criterionId, supported }) => ({
      criterionId,
      supported: supported ?? 0,
      needed: stepsStage?.essentialsAt ?? 0,
    })),
    next: describeNext(limits[given.length], essentials, steps),
  }
}

function isReached({ from }: StageLimit, { supported, whole }: StepSums): boolean {
  const share = parseFraction(from)
  return share !== null && compareShare(supported, whole, share) >= 0
}

function findBelow(essentials: readonly CriterionScore[], { essentialsAt = 0 }: StageLimit): readonly CriterionScore[] {
  return essentials.filter(({ supported }) => (supported ?? 0) < essentialsAt)
}

function describeNext(limit: StageLimit | undefined, essentials: readonly CriterionScore[], steps: StepSums): NextStage | null {
  if (limit === undefined) return null
  return {
    stageId: limit.id,
    stepsAway: Math.max(0, findFirstStep(limit, steps) - steps.supported),
    essentialIds: findBelow(essentials, limit).map(({ criterionId }) => criterionId),
  }
}

/** The fewest whole steps on or above the limit. */
function findFirstStep({ from }: StageLimit, { whole }: StepSums): number {
  const share = parseFraction(from)
  if (share === null) return 0
  return Number((share.numerator * BigInt(whole) + share.denominator - 1n) / share.denominator)
}
