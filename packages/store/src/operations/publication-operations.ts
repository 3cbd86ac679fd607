import { sha256Hex } from '@seamark/model'
import { type Database, read, type Work, write } from '../database.ts'
import { findAssessment } from '../parts/find-assessment.ts'
import type { Act, AssessmentKey } from '../parts/part-kinds.ts'
import { StoreError } from '../store-error.ts'
import type { AssessmentState, PublicationState, ReasonCode } from '../tables.ts'
import { moveRow } from './move-row.ts'

/** An edition at a path: the address of its series, such as `/c/xaa/2026`, and its number there. */
export type EditionKey = { readonly path: string; readonly edition: number }

/** Why an edition was corrected or withdrawn. */
export type Reason = { readonly code: ReasonCode; readonly reason: string }

/** What is to be published: the exact bytes and their digest. `from` is the state that the assessment must be in. */
export type Release = AssessmentKey &
  Act &
  EditionKey & {
    readonly bytes: Uint8Array<ArrayBuffer>
    readonly sha256: string
    readonly from: AssessmentState
    readonly corrects?: Reason & { readonly edition: number }
  }

/** It is public; or the assessment was in another state, the path belongs to others, the number is not the next, or there is no such edition to correct. */
export type PublishResult =
  | { readonly outcome: 'published' }
  | { readonly outcome: 'state-differs'; readonly state: AssessmentState }
  | { readonly outcome: 'path-taken' }
  | { readonly outcome: 'edition-taken'; readonly next: number }
  | { readonly outcome: 'corrected-unknown' }

/** What is known of a publication without its bytes. `stateAt`, `stateCode` and `stateReason` tell of its correction or withdrawal. */
export type PublicationEntry = Act &
  EditionKey & {
    readonly sequence: number
    readonly delegationId: string
    readonly assessmentId: string
    readonly subjectId: string
    readonly cycleId: string
    readonly sha256: string
    readonly correctsEdition: number | null
    readonly state: PublicationState
    readonly stateAt: string
    readonly stateCode: ReasonCode | null
    readonly stateReason: string | null
  }

/** A publication as it is served. One that was withdrawn comes without its bytes. */
export type PublicationBytes = PublicationEntry & { readonly bytes?: Uint8Array<ArrayBuffer> }

const entry = [
  'sequence',
  'path',
  'edition',
  'delegationId',
  'assessmentId',
  'subjectId',
  'cycleId',
  'sha256',
  'correctsEdition',
  'state',
  'stateAt',
  'stateCode',
  'stateReason',
  'author',
  'at',
] as const

/** Publications: exact bytes, stored once. What is read here is public, so reading takes no delegation. */
export function publicationOperations(database: Database) {
  return {
    /**
     * Stores the bytes as the next edition at a path, marks the edition they correct, and moves the assessment to published: all or nothing.
     * Undefined when there is no such assessment.
     *
     * @throws {StoreError} `digest-differs`
     */
    async publish(release: Release): Promise<PublishResult | undefined> {
      if ((await sha256Hex(release.bytes)) !== release.sha256)
        throw new StoreError('digest-differs', `The bytes for ${release.path} do not have the digest ${release.sha256}.`)
      return write(database, (work) => publishEdition(work, release))
    },

    /** One edition, or without a number the latest at a path, whatever its state: a withdrawn one never gives way to an older. */
    readPublication({ path, edition }: { path: string; edition?: number }): Promise<PublicationBytes | undefined> {
      return read(database, async ({ tx }) => {
        const found = await tx
          .selectFrom('publications')
          .select([...entry, 'bytes'])
          .where('path', '=', path)
          .$if(edition !== undefined, (query) => query.where('edition', '=', edition ?? 0))
          .orderBy('edition', 'desc')
          .limit(1)
          .executeTakeFirst()
        if (!found) return undefined
        const { bytes, ...rest } = found
        return rest.state === 'withdrawn' ? rest : { ...rest, bytes: new Uint8Array(bytes) }
      })
    },

    /** Every edition of all, of one path or of one subject, oldest first. */
    listPublications(of: { path?: string; subjectId?: string } = {}): Promise<readonly PublicationEntry[]> {
      return read(database, ({ tx }) =>
        tx
          .selectFrom('publications')
          .select(entry)
          .$if(of.path !== undefined, (query) => query.where('path', '=', of.path ?? ''))
          .$if(of.subjectId !== undefined, (query) => query.where('subjectId', '=', of.subjectId ?? ''))
          .orderBy('sequence')
          .execute(),
      )
    },

    /** Takes an edition back; its bytes are kept and no longer given. Undefined when this delegation has no such edition. */
    withdrawPublication(
      withdrawal: EditionKey & Reason & { readonly delegationId: string; readonly at: string },
    ): Promise<'withdrawn' | 'unchanged' | undefined> {
      const { delegationId, path, edition, code, reason, at } = withdrawal
      return write(database, async ({ kind, tx }) => {
        const found = await tx
          .selectFrom('publications')
          .select(['sequence', 'state'])
          .where('delegationId', '=', delegationId)
          .where('path', '=', path)
          .where('edition', '=', edition)
          .$if(kind === 'postgres', (query) => query.forUpdate())
          .executeTakeFirst()
        if (!found) return undefined
        if (found.state === 'withdrawn') return 'unchanged'
        await mark(tx, found.sequence, { state: 'withdrawn', stateAt: at, stateCode: code, stateReason: reason })
        return 'withdrawn'
      })
    },
  }
}

async function publishEdition(work: Work, release: Release): Promise<PublishResult | undefined> {
  const { delegationId, assessmentId, path, edition, bytes, sha256, from, corrects, author, at } = release
  const assessment = await findAssessment(work, release, { forWriting: true })
  if (!assessment) return undefined
  if (assessment.state !== from) return { outcome: 'state-differs', state: assessment.state }

  const editions = await work.tx
    .selectFrom('publications')
    .select(['sequence', 'edition', 'delegationId', 'state'])
    .where('path', '=', path)
    .orderBy('edition')
    .$if(work.kind === 'postgres', (query) => query.forUpdate())
    .execute()
  if (editions.some((other) => other.delegationId !== delegationId)) return { outcome: 'path-taken' }
  const next = (editions.at(-1)?.edition ?? 0) + 1
  if (edition !== next) return { outcome: 'edition-taken', next }
  const corrected = corrects && editions.find(({ edition, state }) => edition === corrects.edition && state !== 'withdrawn')
  if (corrects && !corrected) return { outcome: 'corrected-unknown' }

  const { subjectId, cycleId } = assessment
  const released = { delegationId, assessmentId, path, edition, subjectId, cycleId, sha256, bytes, author, at }
  const stored = await work.tx
    .insertInto('publications')
    .values({ ...released, correctsEdition: corrects?.edition ?? null, state: 'published', stateAt: at })
    .onConflict((conflict) => conflict.columns(['path', 'edition']).doNothing())
    .returning('sequence')
    .executeTakeFirst()
  if (!stored) return { outcome: 'edition-taken', next: next + 1 }
  if (corrects && corrected)
    await mark(work.tx, corrected.sequence, {
      state: 'corrected',
      stateAt: at,
      stateCode: corrects.code,
      stateReason: corrects.reason,
    })
  await moveRow(work, { delegationId, assessmentId, from, to: 'published', author, at })
  return { outcome: 'published' }
}

type Mark = {
  readonly state: PublicationState
  readonly stateAt: string
  readonly stateCode: ReasonCode
  readonly stateReason: string
}

async function mark(tx: Work['tx'], sequence: number, change: Mark): Promise<void> {
  await tx.updateTable('publications').set(change).where('sequence', '=', sequence).execute()
}
