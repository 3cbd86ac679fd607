import type { Assessment, CriterionResponse, Evidence, Narrative } from '@seamark/model'

/** An assessment without what is kept apart, each with versions of its own. */
export type AssessmentHeader = Omit<Assessment, 'responses' | 'evidence' | 'narratives'>

/** How far a section is: the context statement or one principle, as it was assigned. */
export type SectionState = 'not-started' | 'in-progress' | 'ready-for-review' | 'changes-requested' | 'agreed'

/** A section as assigned. */
export type Section = {
  readonly state: SectionState
  /** Who answers for it, as an opaque id. Absent means nobody yet. */
  readonly owner?: string
  /** Day by which it is due. Absent means no day was set. */
  readonly dueOn?: string
}

/** What each kind of part says. */
export type PartDocuments = {
  header: AssessmentHeader
  response: CriterionResponse
  evidence: Evidence
  narrative: Narrative
  section: Section
}

export type PartKind = keyof PartDocuments

/** Where each kind of part is kept: its newest version, and all of them. */
export const partTables = {
  header: { newest: 'headers', versions: 'headerVersions' },
  response: { newest: 'responses', versions: 'responseVersions' },
  evidence: { newest: 'evidence', versions: 'evidenceVersions' },
  narrative: { newest: 'narratives', versions: 'narrativeVersions' },
  section: { newest: 'sections', versions: 'sectionVersions' },
} as const

/** The id under which an assessment's one header is kept. */
export const headerId = 'header'

/** One assessment of one delegation. Every operation inside an assessment says both; a foreign one is answered like a missing one. */
export type AssessmentKey = { readonly delegationId: string; readonly assessmentId: string }

/** Who did something, as an opaque id, and when: an instant in UTC. */
export type Act = { readonly author: string; readonly at: string }

/** One part as it is kept: its newest version, and who saved it. */
export type Kept<Document> = Act & { readonly id: string; readonly version: number; readonly document: Document }

/** One version of one part; without a document it was deleted. `sequence` orders them. */
export type KeptVersion<Document> = Act & {
  readonly sequence: number
  readonly id: string
  readonly version: number
  readonly document?: Document
}
