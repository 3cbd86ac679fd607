import { canonicalJson } from '@seamark/model'
import type { Work } from '../database.ts'
import { StoreError } from '../store-error.ts'
import { type HeldText, holdText } from './held-texts.ts'
import { type Act, type AssessmentKey, type Kept, type PartDocuments, type PartKind, partTables } from './part-kinds.ts'
import { readPart } from './read-parts.ts'

/** A part to be saved: `expectedVersion` is the version that its author read, null when there was none. */
export type PartToSave<Document> = AssessmentKey &
  Act & { readonly id: string; readonly expectedVersion: number | null; readonly document: Document }

/** It is kept now, as a new version; or it stood there already, and nothing was written. */
export type Saved<Document> = { readonly outcome: 'saved' | 'unchanged'; readonly kept: Kept<Document> }

/** The part had changed, or was gone, since it was read. What stands stays; the other text is held. */
export type Stale<Document, Held> = {
  readonly outcome: 'stale'
  readonly kept: Kept<Document> | undefined
  readonly held: Held
}

/** The highest version a file may state: far more saves than anybody makes, and exact on both databases. */
const highestVersion = 1_000_000_000

/**
 * Saves one part whose assessment is locked, if it still has the version expected; the same document again is not a write, whatever
 * was expected. A document that states its `version` is kept with the one that the store gives.
 */
export async function savePart<Kind extends PartKind>(
  work: Work,
  kind: Kind,
  part: PartToSave<PartDocuments[Kind]>,
): Promise<Saved<PartDocuments[Kind]> | Stale<PartDocuments[Kind], undefined>> {
  const { id, expectedVersion, document, author, at } = part
  const kept = await readPart(work, kind, part, id)
  if (kept && saidBy(kept.document) === saidBy(document)) return { outcome: 'unchanged', kept }
  if ((kept?.version ?? null) !== expectedVersion) return { outcome: 'stale', kept, held: undefined }

  const version = (kept?.version ?? (await newestVersion(work, kind, part, id))) + 1
  const json = writeDocument(document, version)
  const { newest } = partTables[kind]
  const key = { delegationId: part.delegationId, assessmentId: part.assessmentId, id }
  const row = { version, document: json, author, at }
  await (kept
    ? work.tx
        .updateTable(newest)
        .set(row)
        .where('delegationId', '=', key.delegationId)
        .where('assessmentId', '=', key.assessmentId)
        .where('id', '=', id)
        .execute()
    : work.tx
        .insertInto(newest)
        .values({ ...key, ...row })
        .execute())
  await work.tx
    .insertInto(partTables[kind].versions)
    .values({ ...key, ...row })
    .execute()
  return { outcome: 'saved', kept: { id, version, document: JSON.parse(json), author, at } }
}

/** Saves as `savePart` does; a text that comes too late is held. */
export async function savePartOrHold<Kind extends Exclude<PartKind, 'section'>>(
  work: Work,
  kind: Kind,
  part: PartToSave<PartDocuments[Kind]>,
): Promise<Saved<PartDocuments[Kind]> | Stale<PartDocuments[Kind], HeldText<Kind>>> {
  const result = await savePart(work, kind, part)
  if (result.outcome !== 'stale') return result
  const { delegationId, assessmentId, id, expectedVersion, document, author, at } = part
  const text = { delegationId, assessmentId, kind, id, expectedVersion, document: canonicalJson(document), author, at }
  return { ...result, held: await holdText(work, text) }
}

/** A part as a file gives it: at its place, with the version it states or 1. */
export type PartToImport = { readonly id: string; readonly document: object; readonly position: number | null }

/** Keeps the parts of a file in an assessment that has none of their kind, each exactly as it stands there. */
export async function importParts({ tx }: Work, kind: PartKind, parts: readonly PartToImport[], act: AssessmentKey & Act) {
  const { delegationId, assessmentId, author, at } = act
  const rows = parts.map(({ id, document, position }) => {
    const version = statedVersion(document) ?? 1
    if (version > highestVersion) throw new StoreError('version-too-large', `${kind} ${id} states version ${version}.`)
    return { row: { delegationId, assessmentId, id, version, document: canonicalJson(document), author, at }, position }
  })
  // SQLite takes 32,766 values a statement, PostgreSQL 65,535.
  for (let start = 0; start < rows.length; start += 1000) {
    const some = rows.slice(start, start + 1000)
    await tx
      .insertInto(partTables[kind].newest)
      .values(some.map(({ row, position }) => ({ ...row, position })))
      .execute()
    await tx
      .insertInto(partTables[kind].versions)
      .values(some.map(({ row }) => row))
      .execute()
  }
}

/** The number of the newest version of a part, deleted or not; 0 when there never was one. */
export async function newestVersion({ tx }: Work, kind: PartKind, key: AssessmentKey, id: string): Promise<number> {
  const { version } = await tx
    .selectFrom(partTables[kind].versions)
    .select(({ fn }) => fn.max<number | null>('version').as('version'))
    .where('delegationId', '=', key.delegationId)
    .where('assessmentId', '=', key.assessmentId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return version ?? 0
}

function writeDocument(document: object, version: number): string {
  return canonicalJson(statedVersion(document) === undefined ? document : { ...document, version })
}

/** What a document says, whatever version it states. */
function saidBy(document: object): string {
  const said: Record<string, unknown> = { ...document }
  delete said['version']
  return canonicalJson(said)
}

function statedVersion(document: object): number | undefined {
  return 'version' in document && typeof document.version === 'number' ? document.version : undefined
}
