import type { CriterionResponse, Evidence, Narrative } from '@seamark/model'
import { type Database, read, type Work, write } from '../database.ts'
import { findAssessment } from '../parts/find-assessment.ts'
import { type HeldKind, type HeldText, readHeldTexts, settleText } from '../parts/held-texts.ts'
import {
  type Act,
  type AssessmentHeader,
  type AssessmentKey,
  headerId,
  type Kept,
  type KeptVersion,
  type PartDocuments,
  type PartKind,
  type Section,
} from '../parts/part-kinds.ts'
import { readPart, readParts, readPartVersions } from '../parts/read-parts.ts'
import { type PartToSave, type Saved, savePart, savePartOrHold, type Stale } from '../parts/save-part.ts'
import { StoreError } from '../store-error.ts'
import { deleteEvidence, findUnknownEvidence, placeEvidence, type Deleted } from './evidence-records.ts'
import { headerOf } from './header-of.ts'
import { moveRow } from './move-row.ts'

/** A save of one part: `expectedVersion` is the version its author read, null when there was none. */
export type Save<Document> = AssessmentKey & Act & { readonly expectedVersion: number | null; readonly document: Document }

/** What became of a save whose text is held when it comes too late. */
export type SaveResult<Kind extends HeldKind> = Saved<PartDocuments[Kind]> | Stale<PartDocuments[Kind], HeldText<Kind>>

/** A response was refused, and nothing was kept of it: it links to evidence that the assessment does not have. */
export type UnlinkedResponse = { readonly outcome: 'evidence-unknown'; readonly evidenceIds: readonly string[] }

/**
 * The parts of an assessment: its header, responses, evidence, narratives and sections. Each has its own version and history.
 * A save that comes too late is an outcome, never an error: what stands stays, and the other text is held. A change to an attested
 * assessment puts it back into review.
 */
export function partOperations(database: Database) {
  const inAssessment = <T>(key: AssessmentKey, work: (work: Work) => Promise<T>): Promise<T | undefined> =>
    read(database, async (opened) => ((await findAssessment(opened, key, { forWriting: false })) ? work(opened) : undefined))

  /** Runs a save with its assessment locked; a change takes an attested assessment back into review. */
  const saving = <T extends { readonly outcome: string }>(
    act: AssessmentKey & Act,
    save: (work: Work) => Promise<T>,
  ): Promise<T | undefined> =>
    write(database, async (work) => {
      const assessment = await findAssessment(work, act, { forWriting: true })
      if (!assessment) return undefined
      const result = await save(work)
      const { delegationId, assessmentId, author, at } = act
      if (assessment.state === 'attested' && (result.outcome === 'saved' || result.outcome === 'deleted'))
        await moveRow(work, { delegationId, assessmentId, author, at, from: 'attested', to: 'in-review' })
      return result
    })

  return {
    readPart<Kind extends PartKind>(
      kind: Kind,
      { id, ...key }: AssessmentKey & { readonly id: string },
    ): Promise<Kept<PartDocuments[Kind]> | undefined> {
      return read(database, (work) => readPart(work, kind, key, id))
    },

    /** All parts of one kind. Undefined when there is no such assessment. */
    listParts<Kind extends PartKind>(kind: Kind, key: AssessmentKey): Promise<readonly Kept<PartDocuments[Kind]>[] | undefined> {
      return inAssessment(key, (work) => readParts(work, kind, key))
    },

    /** Every version of one part, oldest first. Undefined when there is no such assessment. */
    listPartVersions<Kind extends PartKind>(
      kind: Kind,
      { id, ...key }: AssessmentKey & { readonly id: string },
    ): Promise<readonly KeptVersion<PartDocuments[Kind]>[] | undefined> {
      return inAssessment(key, (work) => readPartVersions(work, kind, key, id))
    },

    /**
     * Saves context, offers, needs and all that stands beside responses, evidence and narratives.
     *
     * @throws {StoreError} `identity-differs` when framework, subject, cycle, assessor, route or purpose would change
     */
    async saveHeader(save: Save<AssessmentHeader>): Promise<SaveResult<'header'> | undefined> {
      return saving(save, async (work) => {
        const kept = await readPart(work, 'header', save, headerId)
        if (kept && identityOf(kept.document) !== identityOf(save.document))
          throw new StoreError('identity-differs', 'What an assessment is of cannot change: begin another.')
        const result = await savePartOrHold(work, 'header', { ...save, document: headerOf(save.document), id: headerId })
        if (result.outcome === 'saved')
          await work.tx
            .updateTable('assessments')
            .set({ language: save.document.language })
            .where('delegationId', '=', save.delegationId)
            .where('id', '=', save.assessmentId)
            .execute()
        return result
      })
    },

    /** @throws {StoreError} `id-differs` */
    async saveResponse(
      save: Save<CriterionResponse> & { readonly criterionId: string },
    ): Promise<SaveResult<'response'> | UnlinkedResponse | undefined> {
      const part = withId(save, save.criterionId, save.document.criterionId)
      return saving<SaveResult<'response'> | UnlinkedResponse>(save, async (work) => {
        const evidenceIds = await findUnknownEvidence(work, save, save.document)
        if (evidenceIds.length > 0) {
          // A text that comes too late is held even so.
          const kept = await readPart(work, 'response', part, part.id)
          if ((kept?.version ?? null) === save.expectedVersion) return { outcome: 'evidence-unknown', evidenceIds }
        }
        return savePartOrHold(work, 'response', part)
      })
    },

    /** @throws {StoreError} `id-differs` */
    async saveEvidence(save: Save<Evidence> & { readonly evidenceId: string }): Promise<SaveResult<'evidence'> | undefined> {
      const part = withId(save, save.evidenceId, save.document.id)
      return saving(save, async (work) => {
        const result = await savePartOrHold(work, 'evidence', part)
        if (result.outcome === 'saved') await placeEvidence(work, part, part.id)
        return result
      })
    },

    /** Deletes evidence that no response links to; its versions stay. */
    deleteEvidence(
      removal: AssessmentKey & Act & { readonly evidenceId: string; readonly expectedVersion: number },
    ): Promise<Deleted | undefined> {
      return saving(removal, (work) => deleteEvidence(work, removal))
    },

    /** @throws {StoreError} `id-differs` */
    async saveNarrative(save: Save<Narrative> & { readonly principleId: string }): Promise<SaveResult<'narrative'> | undefined> {
      const part = withId(save, save.principleId, save.document.principleId)
      return saving(save, (work) => savePartOrHold(work, 'narrative', part))
    },

    /** Assigns a section or moves it on. It is no text: one that comes too late is not held, and none voids an attestation. */
    saveSection(
      save: Save<Section> & { readonly sectionId: string },
    ): Promise<Saved<Section> | Stale<Section, undefined> | undefined> {
      return write(database, async (work) => {
        if (!(await findAssessment(work, save, { forWriting: true }))) return undefined
        return savePart(work, 'section', { ...save, id: save.sectionId })
      })
    },

    /** Texts that wait for somebody to settle them, and on request those that were settled, oldest first. */
    listHeldTexts({
      withSettled = false,
      ...key
    }: AssessmentKey & { readonly withSettled?: boolean }): Promise<readonly HeldText[] | undefined> {
      return inAssessment(key, (work) => readHeldTexts(work, key, { withSettled }))
    },

    /** Settles a held text, whatever was done with it. Undefined when it does not wait in this assessment. */
    settleHeldText(settling: AssessmentKey & Act & { readonly heldId: number }): Promise<true | undefined> {
      return write(database, async (work) => {
        if (!(await findAssessment(work, settling, { forWriting: true }))) return undefined
        return (await settleText(work, settling, settling.heldId, settling)) || undefined
      })
    },
  }
}

function withId<Document>(save: Save<Document>, id: string, stated: string): PartToSave<Document> {
  if (id !== stated) throw new StoreError('id-differs', `The document is ${stated}, not ${id}.`)
  return { ...save, id }
}

function identityOf({ framework, subject, cycleId, assessor, route, purpose }: AssessmentHeader): string {
  return [framework.id, framework.version, subject.id, cycleId, assessor.id, assessor.thirdParty, route, purpose].join('\n')
}
