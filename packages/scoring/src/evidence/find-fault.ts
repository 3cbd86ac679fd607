import type { Evidence, EvidenceLink, LinkRule } from '@seamark/model'
import { addMonths } from '../exact/add-months.ts'
import { findCountingFigure } from './find-counting-figure.ts'
import type { Judging } from '../input/judging.ts'

/** What can keep evidence from being valid on the day of judgement, apart from a missing quotation. */
export type Fault = Extract<
  LinkRule,
  | 'published-after-as-of'
  | 'seen-after-as-of'
  | 'withdrawn'
  | 'expired'
  | 'not-seen-recently'
  | 'publication-day-not-stated'
  | 'too-old'
>

/**
 * Finds the first reason why evidence is not valid on the day of judgement; null when it is valid.
 *
 * Age runs from the end of the figure's period, else from publication. What does not age must have been
 * seen recently instead.
 */
export function findFault(link: EvidenceLink, evidence: Evidence, judging: Judging): Fault | null {
  const { asOfOn } = judging
  const { publishedOn, seenOn, withdrawnOn, expiresOn } = evidence
  if (publishedOn !== undefined && publishedOn > asOfOn) return 'published-after-as-of'
  if (seenOn > asOfOn) return 'seen-after-as-of'
  if (withdrawnOn !== undefined && withdrawnOn <= asOfOn) return 'withdrawn'
  if (expiresOn !== undefined && expiresOn < asOfOn) return 'expired'

  const age = judging.framework.support.maximumAge[evidence.type]
  if ('seenWithinMonths' in age) return addMonths(seenOn, age.seenWithinMonths) < asOfOn ? 'not-seen-recently' : null
  const from = findCountingFigure(link, judging)?.periodEndOn ?? publishedOn
  if (from === undefined) return 'publication-day-not-stated'
  return addMonths(from, age.months) < asOfOn ? 'too-old' : null
}
