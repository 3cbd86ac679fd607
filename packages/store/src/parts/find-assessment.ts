import type { Work } from '../database.ts'
import type { AssessmentKey } from './part-kinds.ts'

/**
 * An assessment's row, if this delegation has it. For writing it is locked until the transaction ends, so that writes to
 * one assessment happen one after another; SQLite has its one lock anyway.
 */
export function findAssessment(
  { kind, tx }: Work,
  { delegationId, assessmentId }: AssessmentKey,
  { forWriting }: { readonly forWriting: boolean },
) {
  return tx
    .selectFrom('assessments')
    .selectAll()
    .where('delegationId', '=', delegationId)
    .where('id', '=', assessmentId)
    .$if(forWriting && kind === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst()
}
