import { type Assessment, canonicalJson, sha256Hex } from '@seamark/model'
import { type Database, read, type Work, write } from '../database.ts'
import { compareIds } from '../parts/compare-ids.ts'
import { findAssessment } from '../parts/find-assessment.ts'
import { type HeldText, readHeldTexts } from '../parts/held-texts.ts'
import { type Act, type AssessmentKey, headerId } from '../parts/part-kinds.ts'
import { readPart } from '../parts/read-parts.ts'
import { importParts, savePart } from '../parts/save-part.ts'
import type { AssessmentState } from '../tables.ts'
import { assembleDocument } from './assemble-document.ts'
import { headerOf } from './header-of.ts'
import { moveRow, type Step } from './move-row.ts'

/** What is known of an assessment without reading it. `author` and `at` say who created it and when. */
export type AssessmentEntry = Act & {
  readonly delegationId: string
  readonly id: string
  readonly subjectId: string
  readonly cycleId: string
  readonly assessorId: string
  readonly route: Assessment['route']
  readonly purpose: Assessment['purpose']
  readonly language: string
  readonly state: AssessmentState
}

/** One step that was taken; `sequence` orders them. */
export type Transition = Act & {
  readonly sequence: number
  readonly fromState: AssessmentState | null
  readonly toState: AssessmentState
  readonly note: string | null
}

/** Why a file was not taken in: the id is in use, its cycle is not open, or it is about another country than the delegation's. */
export type ImportOutcome = 'imported' | 'id-taken' | 'cycle-unknown' | 'subject-differs'

/** A step asked for. */
export type Move = Step & {
  readonly from: AssessmentState
  /** Digest of the canonical document that its author saw. Absent means any text will do. */
  readonly expectedSha256?: string
  /** The day of judgement that this step fixes. Absent means it stays as it is. */
  readonly asOfOn?: string
  /** Whether the step waits until every held text is settled. */
  readonly onlySettled?: boolean
}

/** It moved, and the digest is that of the document as it stands now; or its state or text was another than expected, or texts wait. */
export type MoveResult =
  | { readonly outcome: 'moved'; readonly sha256: string }
  | { readonly outcome: 'state-differs'; readonly state: AssessmentState }
  | { readonly outcome: 'document-differs'; readonly sha256: string }
  | { readonly outcome: 'texts-held'; readonly held: readonly HeldText[] }

/** Assessments as whole documents, and their life. */
export function assessmentOperations(database: Database) {
  return {
    /**
     * Keeps a valid document as a new draft of a delegation, so that `readAssessmentDocument` gives the same canonical JSON back.
     * Undefined when there is no such delegation.
     *
     * @throws {StoreError} `version-too-large`
     */
    importAssessmentDocument(
      input: AssessmentKey & Act & { readonly document: Assessment },
    ): Promise<{ readonly outcome: ImportOutcome } | undefined> {
      return write(database, async (work) => {
        const outcome = await importDocument(work, input)
        return outcome && { outcome }
      })
    },

    /**
     * The whole document. Evidence stands in the order in which it came, responses and narratives by id as people count,
     * or as in the file they came in where that was in another order.
     */
    readAssessmentDocument(key: AssessmentKey): Promise<Assessment | undefined> {
      return read(database, (work) => assembleDocument(work, key))
    },

    readAssessment(key: AssessmentKey): Promise<AssessmentEntry | undefined> {
      return read(database, (work) => findAssessment(work, key, { forWriting: false }))
    },

    /** All assessments of a delegation, by cycle and id. */
    listAssessments(delegationId: string): Promise<readonly AssessmentEntry[]> {
      return read(database, ({ tx }) =>
        tx
          .selectFrom('assessments')
          .selectAll()
          .where('delegationId', '=', delegationId)
          .orderBy('cycleId')
          .orderBy('id')
          .execute(),
      )
    },

    /** Takes one step in an assessment's life, if state and text are as its author saw them. Which steps there are is decided elsewhere. */
    moveAssessment(move: Move): Promise<MoveResult | undefined> {
      return write(database, async (work) => {
        const assessment = await findAssessment(work, move, { forWriting: true })
        if (!assessment) return undefined
        const { state } = assessment
        if (state !== move.from) return { outcome: 'state-differs', state }
        const held = move.onlySettled ? await readHeldTexts(work, move, { withSettled: false }) : []
        if (held.length > 0) return { outcome: 'texts-held', held }
        const sha256 = await digest(work, move)
        if (move.expectedSha256 !== undefined && move.expectedSha256 !== sha256) return { outcome: 'document-differs', sha256 }
        if (move.asOfOn !== undefined) await fixDay(work, move, move.asOfOn)
        await moveRow(work, move)
        return { outcome: 'moved', sha256: await digest(work, move) }
      })
    },

    /** Every step an assessment took, oldest first. */
    listTransitions(key: AssessmentKey): Promise<readonly Transition[] | undefined> {
      return read(database, async (work) => {
        if (!(await findAssessment(work, key, { forWriting: false }))) return undefined
        return work.tx
          .selectFrom('transitions')
          .select(['sequence', 'fromState', 'toState', 'note', 'author', 'at'])
          .where('delegationId', '=', key.delegationId)
          .where('assessmentId', '=', key.assessmentId)
          .orderBy('sequence')
          .execute()
      })
    },
  }
}

async function importDocument(
  work: Work,
  { delegationId, assessmentId, document, author, at }: AssessmentKey & Act & { readonly document: Assessment },
): Promise<ImportOutcome | undefined> {
  const { tx } = work
  const delegation = await tx.selectFrom('delegations').select('subjectId').where('id', '=', delegationId).executeTakeFirst()
  if (!delegation) return undefined
  if (!document.assessor.thirdParty && document.subject.id !== delegation.subjectId) return 'subject-differs'
  const cycle = await tx.selectFrom('cycles').select('id').where('id', '=', document.cycleId).executeTakeFirst()
  if (!cycle) return 'cycle-unknown'

  const { responses, evidence, narratives, subject, cycleId, assessor, route, purpose, language } = document
  const row = { delegationId, id: assessmentId, subjectId: subject.id, cycleId, assessorId: assessor.id, route, purpose }
  const created = await tx
    .insertInto('assessments')
    .values({ ...row, language, state: 'draft', author, at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!created) return 'id-taken'

  const act = { delegationId, assessmentId, author, at }
  await importParts(work, 'header', [{ id: headerId, document: headerOf(document), position: null }], act)
  await importParts(
    work,
    'response',
    inFileOrder(responses, ({ criterionId }) => criterionId),
    act,
  )
  await importParts(
    work,
    'narrative',
    inFileOrder(narratives, ({ principleId }) => principleId),
    act,
  )
  const records = evidence.map((document, position) => ({ id: document.id, document, position }))
  await importParts(work, 'evidence', records, act)
  await moveRow(work, { ...act, from: null, to: 'draft' })
  return 'imported'
}

/** Parts of a file; with their places only where these are not the order of ids. */
function inFileOrder<Part extends object>(parts: readonly Part[], idOf: (part: Part) => string) {
  const ids = parts.map(idOf)
  const ordered = ids.every((id, index) => index === 0 || compareIds(ids[index - 1] ?? '', id) < 0)
  return parts.map((document, index) => ({ id: idOf(document), document, position: ordered ? null : index }))
}

async function fixDay(work: Work, { delegationId, assessmentId, author, at }: Step, asOfOn: string): Promise<void> {
  const key = { delegationId, assessmentId }
  const header = await readPart(work, 'header', key, headerId)
  if (!header) return
  const document = { ...header.document, asOfOn }
  await savePart(work, 'header', { ...key, id: headerId, expectedVersion: header.version, document, author, at })
}

async function digest(work: Work, key: AssessmentKey): Promise<string> {
  return sha256Hex(canonicalJson(await assembleDocument(work, key)))
}
