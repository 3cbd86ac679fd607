import type { CriterionScore, StepSums } from '@seamark/model'

/** What decides the steps of one criterion. */
export type CountedCriterion = Pick<CriterionScore, 'standing' | 'weight' | 'claimed' | 'supported'>

/**
 * Counts the steps of one criterion: none when it is out; when it is open, 0 claimed and the top in the
 * ceiling, so that leaving it open never pays and never hides.
 */
export function countSteps({ standing, weight, claimed, supported }: CountedCriterion, top: number): StepSums {
  if (standing === 'out') return { supported: 0, claimed: 0, ceiling: 0, whole: 0 }
  return {
    supported: weight * (supported ?? 0),
    claimed: weight * (claimed ?? 0),
    ceiling: weight * (claimed ?? top),
    whole: weight * top,
  }
}
