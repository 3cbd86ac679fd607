import type { Instant } from '@seamark/model'
import type { AssessmentState } from '../life/assessment-states.ts'
import type { PersonId } from './member.ts'

/** What an act is about. What is left out is not known, and a condition that asks for it is not met. */
export type ActContext = {
  /** The delegation whose matter it is. */
  readonly delegationId?: string
  readonly assessment?: {
    readonly assessmentId: string
    readonly state: AssessmentState
    /** Delegations to which it is shown, and with them the secretariat. Absent means it is not shared. */
    readonly sharedWith?: readonly string[]
  }
  readonly section?: { readonly assignedTo: readonly PersonId[] }
  readonly heldText?: { readonly authorId: PersonId }
  /** When the act is done, and when the person signed in. */
  readonly at?: Instant
  readonly signedInAt?: Instant
}
