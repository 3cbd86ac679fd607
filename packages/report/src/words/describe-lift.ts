import type { EvidenceLink, Lift } from '@seamark/model'
import type { CriterionView, ReportView } from '../build-view.ts'
import { addMonths } from '@seamark/scoring'
import { collectRuleFacts } from './collect-rule-facts.ts'
import type { LiftFacts } from './need-words.ts'

/** One missing thing in words that fit the case, naming the evidence to mend. */
export function describeLift(view: ReportView, criterion: CriterionView, lift: Lift): string {
  return view.words.needs[lift.need](collectLiftFacts(view, criterion, lift))
}

/** The same as part of a sentence. */
export function describeLiftInShort(view: ReportView, criterion: CriterionView, lift: Lift): string {
  return view.words.needsInShort[lift.need](collectLiftFacts(view, criterion, lift))
}

/** That nothing is left to do but to wait for a day. */
export function isWaiting(view: ReportView, criterion: CriterionView, lift: Lift): boolean {
  const facts = collectLiftFacts(view, criterion, lift)
  if (lift.need === 'renew-evidence') return facts.countsOn !== undefined
  return lift.need === 'sustained-and-checked' && facts.sustainedSince !== undefined && facts.checkedOn !== undefined
}

function collectLiftFacts(view: ReportView, criterion: CriterionView, { evidenceId }: Lift): LiftFacts {
  const facts = collectRuleFacts(view, criterion, evidenceId, 0)
  const { asOfOn, publishedOn, seenOn, sustainedMonths: months } = facts
  const link = criterion.response?.evidenceLinks?.find((other) => other.evidenceId === evidenceId)
  return {
    it: evidenceId === null ? undefined : facts.it,
    minimumScope: facts.minimumScope,
    rule: criterion.score.links.find((judgement) => judgement.evidenceId === evidenceId)?.rule,
    maximumMonths: facts.months,
    countsOn: [publishedOn, seenOn].find(
      (on) => on !== undefined && on > asOfOn && on >= (publishedOn ?? '') && on >= (seenOn ?? ''),
    ),
    months,
    ...(link ? judgePractice(view, link, months) : { checked: false }),
  }
}

/** How much of "kept up, and checked or reused" a link records already. */
function judgePractice(view: ReportView, { sustainedSince, checkedBy, reusedBy }: EvidenceLink, months: number) {
  const { asOfOn, subjectId } = view.scorecard
  const reachedOn = sustainedSince && addMonths(sustainedSince, months)
  const outside = [
    ...(checkedBy && view.framework.support.thirdPartyRelations.includes(checkedBy.relation) ? [checkedBy.on] : []),
    ...(reusedBy && reusedBy.subjectId !== subjectId ? [reusedBy.on] : []),
  ].sort()
  return {
    sustainedSince,
    sustainedOn: reachedOn && reachedOn > asOfOn ? reachedOn : undefined,
    checked: outside.some((on) => on <= asOfOn),
    checkedOn: outside[0],
  }
}
