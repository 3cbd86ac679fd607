import type { EvidenceLink } from '@seamark/model'
import { addMonths } from '../exact/add-months.ts'
import type { Judging } from '../input/judging.ts'

/**
 * Tells whether a link shows a practice kept up for long enough and known to be so from outside: checked
 * by a third party, or reused by a body abroad that is not the subject's own.
 */
export function isSustained({ sustainedSince, checkedBy, reusedBy }: EvidenceLink, judging: Judging): boolean {
  const { framework, subjectId, asOfOn } = judging
  const { thirdPartyRelations, grades } = framework.support
  if (sustainedSince === undefined || addMonths(sustainedSince, grades.A.sustainedMonths) > asOfOn) return false
  const checked = checkedBy && checkedBy.on <= asOfOn && thirdPartyRelations.includes(checkedBy.relation)
  const reused = reusedBy && reusedBy.on <= asOfOn && reusedBy.subjectId !== subjectId
  return checked === true || reused === true
}
