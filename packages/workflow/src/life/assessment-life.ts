import type { Attestation, Sha256 } from '@seamark/model'
import type { History } from '../transitions/history.ts'
import type { AssessmentAct, AssessmentState } from './assessment-states.ts'

/** The life of one assessment up to now: where it stands, how it came there, and who stands behind it. */
export type AssessmentLife = History<AssessmentState, AssessmentAct> & {
  /** What was attested. Absent until it is, and again after a change. */
  readonly attested?: {
    /** Digest of the canonical bytes of the assessment, its day of judgement among them. */
    readonly sha256: Sha256
    /** The lead's statement and, where it was endorsed, the minister's. */
    readonly attestations: readonly Attestation[]
  }
}
