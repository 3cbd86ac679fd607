import type { Work } from '../database.ts'
import type { PartTable } from '../tables.ts'
import { compareIds } from './compare-ids.ts'
import { type AssessmentKey, type Kept, type KeptVersion, type PartDocuments, type PartKind, partTables } from './part-kinds.ts'

/** All parts of one kind, newest versions: in the order of their file where that was not the order of ids, then by id as people count. */
export async function readParts<Kind extends PartKind>(
  { tx }: Work,
  kind: Kind,
  { delegationId, assessmentId }: AssessmentKey,
): Promise<readonly Kept<PartDocuments[Kind]>[]> {
  const rows: PartTable[] = await tx
    .selectFrom(partTables[kind].newest)
    .selectAll()
    .where('delegationId', '=', delegationId)
    .where('assessmentId', '=', assessmentId)
    .execute()
  return rows
    .sort((a, b) => (a.position ?? rows.length) - (b.position ?? rows.length) || compareIds(a.id, b.id))
    .map((row) => keptPart(row))
}

/** One part, newest version. */
export async function readPart<Kind extends PartKind>(
  { tx }: Work,
  kind: Kind,
  { delegationId, assessmentId }: AssessmentKey,
  id: string,
): Promise<Kept<PartDocuments[Kind]> | undefined> {
  const row: PartTable | undefined = await tx
    .selectFrom(partTables[kind].newest)
    .selectAll()
    .where('delegationId', '=', delegationId)
    .where('assessmentId', '=', assessmentId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && keptPart(row)
}

/** Every version of one part, oldest first. */
export async function readPartVersions<Kind extends PartKind>(
  { tx }: Work,
  kind: Kind,
  { delegationId, assessmentId }: AssessmentKey,
  id: string,
): Promise<readonly KeptVersion<PartDocuments[Kind]>[]> {
  const rows = await tx
    .selectFrom(partTables[kind].versions)
    .selectAll()
    .where('delegationId', '=', delegationId)
    .where('assessmentId', '=', assessmentId)
    .where('id', '=', id)
    .orderBy('sequence')
    .execute()
  return rows.map(({ sequence, id, version, document, author, at }) => {
    const stored = { sequence, id, version, author, at }
    return document === null ? stored : { ...stored, document: JSON.parse(document) }
  })
}

/** A row as it is handed out. Documents came in through the model's one door, so they are what they were. */
function keptPart({ id, version, document, author, at }: PartTable) {
  return { id, version, document: JSON.parse(document), author, at }
}
