import type { CriterionResponse, Evidence } from '@seamark/model'
import type { Work } from '../database.ts'
import type { Act, AssessmentKey, Kept } from '../parts/part-kinds.ts'
import { readPart, readParts } from '../parts/read-parts.ts'
import { newestVersion } from '../parts/save-part.ts'

/** It is gone, with its versions kept; or it is not the version that was read; or responses still link to it. */
export type Deleted =
  | { readonly outcome: 'deleted'; readonly version: number }
  | { readonly outcome: 'stale'; readonly kept: Kept<Evidence> | undefined }
  | { readonly outcome: 'linked'; readonly criterionIds: readonly string[] }

/** Deletes evidence whose assessment is locked. */
export async function deleteEvidence(
  work: Work,
  removal: AssessmentKey & Act & { readonly evidenceId: string; readonly expectedVersion: number },
): Promise<Deleted> {
  const { delegationId, assessmentId, evidenceId: id, author, at } = removal
  const kept = await readPart(work, 'evidence', removal, id)
  if (kept?.version !== removal.expectedVersion) return { outcome: 'stale', kept }
  const responses = await readParts(work, 'response', removal)
  const linking = responses.filter(({ document }) => linkedBy(document).includes(id))
  if (linking.length > 0) return { outcome: 'linked', criterionIds: linking.map(({ id }) => id) }

  const version = (await newestVersion(work, 'evidence', removal, id)) + 1
  await work.tx
    .deleteFrom('evidence')
    .where('delegationId', '=', delegationId)
    .where('assessmentId', '=', assessmentId)
    .where('id', '=', id)
    .execute()
  const row = { delegationId, assessmentId, id, version, document: null, author, at }
  await work.tx.insertInto('evidenceVersions').values(row).execute()
  return { outcome: 'deleted', version }
}

/** Evidence that a response links to and its assessment does not have. */
export async function findUnknownEvidence(
  work: Work,
  key: AssessmentKey,
  response: CriterionResponse,
): Promise<readonly string[]> {
  const ids = [...new Set(linkedBy(response))]
  if (ids.length === 0) return []
  const rows = await work.tx
    .selectFrom('evidence')
    .select('id')
    .where('delegationId', '=', key.delegationId)
    .where('assessmentId', '=', key.assessmentId)
    .where('id', 'in', ids)
    .execute()
  const known = new Set(rows.map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}

/** Puts new evidence after all that came before it; what has a place keeps it. */
export async function placeEvidence({ tx }: Work, { delegationId, assessmentId }: AssessmentKey, id: string): Promise<void> {
  const { last } = await tx
    .selectFrom('evidence')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('delegationId', '=', delegationId)
    .where('assessmentId', '=', assessmentId)
    .executeTakeFirstOrThrow()
  await tx
    .updateTable('evidence')
    .set({ position: (last ?? -1) + 1 })
    .where('delegationId', '=', delegationId)
    .where('assessmentId', '=', assessmentId)
    .where('id', '=', id)
    .where('position', 'is', null)
    .execute()
}

function linkedBy({ evidenceLinks = [], counterEvidenceLinks = [] }: CriterionResponse): readonly string[] {
  return [...evidenceLinks, ...counterEvidenceLinks].map(({ evidenceId }) => evidenceId)
}
