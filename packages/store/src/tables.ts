import type { Assessment } from '@seamark/model'
import type { Generated } from 'kysely'

/** What a member of a delegation may do; `workflow` says what each role means. */
export type Role = 'lead' | 'coordinator' | 'contributor' | 'reader'

/** Where an assessment stands in its life. */
export type AssessmentState = 'draft' | 'in-review' | 'attested' | 'published' | 'corrected' | 'withdrawn'

/** Where a publication stands: it can be read, was replaced by a later edition, or was taken back. */
export type PublicationState = 'published' | 'corrected' | 'withdrawn'

/** Kinds of reason for a correction or a withdrawal, as in the publication's schema. */
export type ReasonCode = 'error-in-answer' | 'error-in-evidence' | 'new-evidence' | 'legal' | 'other'

/** Who did it, as an opaque id, and when: an instant in UTC, for display only. Order comes from `sequence`. */
type Act = { author: string; at: string }

type InAssessment = { delegationId: string; assessmentId: string }

/** The newest version of one part of an assessment. `document` is canonical JSON; `position` is set where a file was in another order. */
export type PartTable = InAssessment & Act & { id: string; version: number; document: string; position: number | null }

/** Every version of every part, never changed. A deletion is a version without a document. */
export type PartVersionTable = InAssessment &
  Act & { sequence: Generated<number>; id: string; version: number; document: string | null }

/** The tables, as code sees them. In the database names are in snake case. */
export type Tables = {
  delegations: Act & { id: string; subjectId: string; name: string }
  memberships: { delegationId: string; personId: string; role: Role }
  membershipVersions: Act & { sequence: Generated<number>; delegationId: string; personId: string; role: Role | null }
  cycles: Act & { id: string; opensOn: string; dueOn: string | null }
  assessments: Act & {
    delegationId: string
    id: string
    subjectId: string
    cycleId: string
    assessorId: string
    route: Assessment['route']
    purpose: Assessment['purpose']
    language: string
    state: AssessmentState
  }
  headers: PartTable
  headerVersions: PartVersionTable
  responses: PartTable
  responseVersions: PartVersionTable
  evidence: PartTable
  evidenceVersions: PartVersionTable
  narratives: PartTable
  narrativeVersions: PartVersionTable
  sections: PartTable
  sectionVersions: PartVersionTable
  heldTexts: InAssessment &
    Act & {
      sequence: Generated<number>
      kind: string
      id: string
      expectedVersion: number | null
      document: string
      settledBy: string | null
      settledAt: string | null
    }
  transitions: InAssessment &
    Act & { sequence: Generated<number>; fromState: AssessmentState | null; toState: AssessmentState; note: string | null }
  publications: InAssessment &
    Act & {
      sequence: Generated<number>
      path: string
      edition: number
      subjectId: string
      cycleId: string
      sha256: string
      bytes: Uint8Array
      correctsEdition: number | null
      state: PublicationState
      stateAt: string
      stateCode: ReasonCode | null
      stateReason: string | null
    }
}
