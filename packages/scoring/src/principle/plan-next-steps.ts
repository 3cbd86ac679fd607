import type { CriterionScore, DoMoreStep, Effort, NextSteps, PrincipleScore, ProveStep } from '@seamark/model'
import { compareIds } from '../exact/compare-ids.ts'
import { countSteps } from './count-steps.ts'
import { giveStage } from './give-stage.ts'
import type { Judging } from '../input/judging.ts'
import { measurePrinciple } from './measure-principle.ts'

/**
 * Plans two kinds of work that are never ranked against each other: to prove what is claimed and not
 * carried, and to do one level more where the claim is carried. Every gain is computed, not estimated.
 */
export function planNextSteps(principles: readonly PrincipleScore[], judging: Judging): NextSteps {
  const efforts = new Map(
    judging.framework.principles.flatMap(({ criteria }) => criteria.map(({ id, effort }) => [id, effort] as const)),
  )
  const prove: ProveStep[] = []
  const doMore: DoMoreStep[] = []
  for (const principle of principles) {
    for (const criterion of principle.criteria) {
      const { criterionId, claimed, supported, lifts } = criterion
      const effort = efforts.get(criterionId)
      if (claimed === null || supported === null || effort === undefined) continue
      const step = (to: number) => describeStep(to, { criterion, supported, principle, effort, judging })
      if (lifts.length > 0) prove.push({ ...step(claimed), lifts })
      if (supported === claimed && claimed < judging.framework.scale.top) doMore.push(step(claimed + 1))
    }
  }
  const byCriterion = (left: DoMoreStep, right: DoMoreStep) => compareIds(left.criterionId, right.criterionId)
  return { prove: prove.sort(byCriterion), doMore: doMore.sort(byCriterion) }
}

type Step = {
  readonly criterion: CriterionScore
  readonly supported: number
  readonly principle: PrincipleScore
  readonly effort: Effort
  readonly judging: Judging
}

function describeStep(to: number, { criterion, supported, principle, effort, judging }: Step): DoMoreStep {
  const raised = { ...criterion, claimed: to, supported: to }
  const steps = countSteps(raised, judging.framework.scale.top)
  const changed = principle.criteria.map((other) => (other === criterion ? { ...raised, steps } : other))
  return {
    criterionId: criterion.criterionId,
    principleId: principle.principleId,
    from: supported,
    to,
    stepsGained: steps.supported - criterion.steps.supported,
    stageBefore: principle.stage.stageId,
    stageAfter: giveStage(changed, measurePrinciple(changed).steps, judging).stageId,
    effort,
  }
}
