import type { CriterionScore } from '@seamark/model'
import type { CriterionView } from '../build-view.ts'

/** Which word stands under a ladder that has no level. */
export function stateWord({ score }: CriterionView): 'open' | 'notOurs' | 'notApplicable' {
  if (score.standing === 'open') return 'open'
  return score.because === 'not-applicable' ? 'notApplicable' : 'notOurs'
}

/** That something is claimed and nothing of it carried: a word, as 0 means looked for and not there. */
export function isNoneSupported({ claimed, supported }: Pick<CriterionScore, 'claimed' | 'supported'>): boolean {
  return supported === 0 && (claimed ?? 0) > 0
}
