import type { Work } from '../database.ts'
import type { Act, AssessmentKey } from '../parts/part-kinds.ts'
import type { AssessmentState } from '../tables.ts'

/** One step in the life of an assessment. */
export type Step = AssessmentKey &
  Act & { readonly from: AssessmentState | null; readonly to: AssessmentState; readonly note?: string }

/** Moves a locked assessment to a state and writes the transition down. */
export async function moveRow({ tx }: Work, { delegationId, assessmentId, from, to, note, author, at }: Step): Promise<void> {
  await tx
    .updateTable('assessments')
    .set({ state: to })
    .where('delegationId', '=', delegationId)
    .where('id', '=', assessmentId)
    .execute()
  const transition = { delegationId, assessmentId, fromState: from, toState: to, note: note ?? null, author, at }
  await tx.insertInto('transitions').values(transition).execute()
}
