import type { Work } from '../database.ts'
import type { Act, AssessmentKey, PartDocuments, PartKind } from './part-kinds.ts'

/** Parts whose text is held when it comes too late. */
export type HeldKind = Exclude<PartKind, 'section'>

/** A text saved over a newer one, kept until somebody settles it. */
export type HeldText<Kind extends HeldKind = HeldKind> = Act & {
  readonly heldId: number
  readonly kind: Kind
  readonly id: string
  /** The version its author had read; null when there was none. */
  readonly expectedVersion: number | null
  readonly document: PartDocuments[Kind]
  /** When it was settled. Absent while it waits. */
  readonly settledAt?: string
}

/** What is to be held. */
export type TextToHold = AssessmentKey &
  Act & { readonly kind: HeldKind; readonly id: string; readonly expectedVersion: number | null; readonly document: string }

/** Holds a text. An author's earlier one for the same part is settled by it and stays in the history; the same text again changes nothing. */
export async function holdText<Kind extends HeldKind>({ tx }: Work, text: TextToHold & { kind: Kind }): Promise<HeldText<Kind>> {
  const { kind, id, expectedVersion, document, author, at } = text
  const held = { kind, id, expectedVersion, document: JSON.parse(document), author }
  const earlier = await tx
    .selectFrom('heldTexts')
    .select(['sequence', 'document', 'expectedVersion', 'at'])
    .where('delegationId', '=', text.delegationId)
    .where('assessmentId', '=', text.assessmentId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('author', '=', author)
    .where('settledAt', 'is', null)
    .executeTakeFirst()
  if (earlier?.document === document && earlier.expectedVersion === expectedVersion)
    return { ...held, heldId: earlier.sequence, at: earlier.at }
  if (earlier) await settle(tx, earlier.sequence, { author, at })
  const { sequence } = await tx.insertInto('heldTexts').values(text).returning('sequence').executeTakeFirstOrThrow()
  return { ...held, heldId: sequence, at }
}

/** Texts of an assessment that wait to be settled, or all that ever did, oldest first. */
export async function readHeldTexts(
  { tx }: Work,
  { delegationId, assessmentId }: AssessmentKey,
  { withSettled }: { readonly withSettled: boolean },
): Promise<readonly HeldText[]> {
  const rows = await tx
    .selectFrom('heldTexts')
    .selectAll()
    .where('delegationId', '=', delegationId)
    .where('assessmentId', '=', assessmentId)
    .$if(!withSettled, (query) => query.where('settledAt', 'is', null))
    .orderBy('sequence')
    .execute()
  return rows.map(({ sequence: heldId, kind, id, expectedVersion, document, author, at, settledAt }) => {
    assertHeldKind(kind)
    const held = { heldId, kind, id, expectedVersion, document: JSON.parse(document), author, at }
    return settledAt === null ? held : { ...held, settledAt }
  })
}

/** Settles one held text: it waits no longer and stays in the history. False when it does not wait in this assessment. */
export async function settleText({ tx }: Work, key: AssessmentKey, heldId: number, act: Act): Promise<boolean> {
  const waiting = await tx
    .selectFrom('heldTexts')
    .select('sequence')
    .where('delegationId', '=', key.delegationId)
    .where('assessmentId', '=', key.assessmentId)
    .where('sequence', '=', heldId)
    .where('settledAt', 'is', null)
    .executeTakeFirst()
  if (waiting) await settle(tx, heldId, act)
  return waiting !== undefined
}

async function settle(tx: Work['tx'], sequence: number, { author, at }: Act): Promise<void> {
  await tx.updateTable('heldTexts').set({ settledBy: author, settledAt: at }).where('sequence', '=', sequence).execute()
}

const kinds: readonly string[] = ['header', 'response', 'evidence', 'narrative'] satisfies readonly HeldKind[]

function assertHeldKind(kind: string): asserts kind is HeldKind {
  if (!kinds.includes(kind)) throw new TypeError(`no kind of held text: ${kind}`)
}
