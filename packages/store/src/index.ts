export { openStore, type Store, type StoreConfiguration } from './open-store.ts'
export type { AssessmentEntry, ImportOutcome, Move, MoveResult, Transition } from './operations/assessment-operations.ts'
export type { Cycle, Delegation, Membership, MembershipVersion } from './operations/delegation-operations.ts'
export type { Deleted } from './operations/evidence-records.ts'
export type { Save, SaveResult, UnlinkedResponse } from './operations/part-operations.ts'
export type {
  EditionKey,
  PublicationBytes,
  PublicationEntry,
  PublishResult,
  Reason,
  Release,
} from './operations/publication-operations.ts'
export type { HeldKind, HeldText } from './parts/held-texts.ts'
export type {
  Act,
  AssessmentHeader,
  AssessmentKey,
  Kept,
  KeptVersion,
  PartDocuments,
  PartKind,
  Section,
  SectionState,
} from './parts/part-kinds.ts'
export type { Saved, Stale } from './parts/save-part.ts'
export { StoreError, type StoreErrorCode } from './store-error.ts'
export type { AssessmentState, PublicationState, ReasonCode, Role } from './tables.ts'
