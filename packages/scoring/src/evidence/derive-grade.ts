import type { Evidence, Grade } from '@seamark/model'
import type { Judging } from '../input/judging.ts'

/**
 * Derives the grade of evidence from who published it and whether anybody can open it.
 *
 * A peer's confirmation counts from its own day on, and never one by the subject itself.
 */
export function deriveGrade(evidence: Evidence, { framework, subjectId, asOfOn }: Judging): Grade {
  const { confirmedBy, publisher } = evidence
  if (evidence.public) {
    return framework.support.thirdPartyRelations.includes(publisher.relation) ? 'A' : 'B'
  }
  return confirmedBy && confirmedBy.subjectId !== subjectId && confirmedBy.on <= asOfOn ? 'C' : 'D'
}
