import type { CriterionView, ReportView } from '../build-view.ts'
import type { RuleFacts } from './judgement-words.ts'

/** What a sentence about one judgement may name: the evidence, its days, and the levels that the framework's rules set. */
export function collectRuleFacts(
  view: ReportView,
  criterion: CriterionView,
  evidenceId: string | null,
  carries: number,
): RuleFacts {
  const { framework, locale, words } = view
  const { grades, maximumAge, narrowScopeCarries } = framework.support
  const evidence = evidenceId === null ? undefined : view.evidence.get(evidenceId)
  const age = evidence && maximumAge[evidence.type]
  const scope = (id: string | undefined) => locale.scopes.find((term) => term.id === id)?.label ?? id
  return {
    it: evidence ? words.quoted(evidence.title) : words.evidence.it,
    carries,
    asOfOn: view.scorecard.asOfOn,
    publishedOn: evidence?.publishedOn,
    seenOn: evidence?.seenOn,
    expiresOn: evidence?.expiresOn,
    withdrawnOn: evidence?.withdrawnOn,
    confirmedBy: evidence?.confirmedBy?.name,
    months: age && ('months' in age ? age.months : age.seenWithinMonths),
    type: evidence && locale.evidenceTypes.find(({ id }) => id === evidence.type)?.label,
    figureCarries: grades.B.figureCarries,
    sustainedCarries: grades.A.sustainedCarries,
    sustainedMonths: grades.A.sustainedMonths,
    narrowCarries: narrowScopeCarries,
    scope: scope(criterion.response?.scope?.id),
    minimumScope: scope(criterion.rule.minimumScope) ?? criterion.rule.minimumScope,
  }
}
