import type { CriterionView } from '../build-view.ts'

/** Which word stands under a ladder that has no level. */
export function stateWord({ score }: CriterionView): 'open' | 'notOurs' | 'notApplicable' {
  if (score.standing === 'open') return 'open'
  return score.because === 'not-applicable' ? 'notApplicable' : 'notOurs'
}
