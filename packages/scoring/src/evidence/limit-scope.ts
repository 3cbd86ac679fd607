import type { Criterion, CriterionResponse, Framework } from '@seamark/model'

/**
 * Tells whether the scope of a response limits what evidence carries: narrower than the criterion's
 * minimum, or not stated, so that leaving it out never pays. Null when it is wide enough.
 */
export function limitScope(
  { scope }: CriterionResponse,
  { minimumScope }: Criterion,
  { scopes }: Framework,
): 'scope-narrower' | 'scope-not-stated' | null {
  if (scope === undefined) return 'scope-not-stated'
  return scopes.indexOf(scope.id) < scopes.indexOf(minimumScope) ? 'scope-narrower' : null
}
