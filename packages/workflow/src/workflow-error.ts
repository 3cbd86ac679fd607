/** Every reason for refusing a step of working together. Codes are public and closed. */
export type WorkflowErrorCode =
  | 'transition-not-allowed'
  | 'note-missing'
  | 'editing-closed'
  | 'text-held'
  | 'document-invalid'
  | 'as-of-after-attestation'
  | 'as-of-too-early'
  | 'signatory-not-lead'
  | 'signatory-not-minister'
  | 'endorsed-already'
  | 'endorsed-out-of-time'
  | 'attestation-missing'
  | 'changed-since-attested'
  | 'cycle-not-later'
  | 'other-publication'
  | 'nothing-carried'
  | 'answered-already'
  | 'unknown-evidence'
  | 'response-missing'
  | 'other-response'

/** A refusal: why, and which item is meant, by its id or by a JSON pointer. */
export class WorkflowError extends Error {
  override readonly name = 'WorkflowError'
  readonly code: WorkflowErrorCode
  readonly item: string

  constructor(code: WorkflowErrorCode, item: string, message: string) {
    super(message)
    this.code = code
    this.item = item
  }
}
