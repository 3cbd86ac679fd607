import type { Criterion, CriterionResponse, CriterionScore } from '@seamark/model'
import type { Judging } from '../input/judging.ts'

/** Whether a criterion counts, why not, and the response that is looked at; none where it was not asked. */
export type Standing = Pick<CriterionScore, 'standing' | 'because'> & { readonly response?: CriterionResponse }

/**
 * Finds out whether a criterion counts with its level, counts as open, or is out.
 *
 * A condition that is not met comes before the route, and both before anything that was typed. A trigger
 * that is not known keeps the criterion open whatever was typed.
 */
export function findStanding(criterion: Criterion, judging: Judging): Standing {
  const { trigger } = criterion
  const fact = trigger === undefined ? 'yes' : (judging.triggers.get(trigger) ?? 'not-known')
  if (fact === 'no') return { standing: 'out', because: 'condition-not-met' }
  if (!judging.asked(criterion)) return { standing: 'out', because: 'outside-route' }

  const response = judging.responses.get(criterion.id)
  const said = response && { response }
  if (fact === 'not-known') return { standing: 'open', because: 'trigger-not-known', ...said }
  if (response === undefined) return { standing: 'open', because: 'no-response' }
  const { state } = response
  if (state === undefined) return { standing: 'open', because: 'no-state', response }
  if (state === 'not-known') return { standing: 'open', because: state, response }
  if (state === 'not-ours' || state === 'not-applicable') return { standing: 'out', because: state, response }
  return { standing: 'answered', because: null, response }
}
