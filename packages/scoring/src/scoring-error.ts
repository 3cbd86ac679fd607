/** Every reason for refusing to score. Codes are public and closed. */
export type ScoringErrorCode =
  | 'not-whole'
  | 'out-of-range'
  | 'weight-not-positive'
  | 'unknown-criterion'
  | 'unknown-level'
  | 'unknown-relation'
  | 'unknown-route'
  | 'unknown-state'
  | 'unknown-scope'
  | 'unknown-trigger'
  | 'unknown-principle'
  | 'unknown-evidence'
  | 'level-without-level-state'
  | 'level-missing'
  | 'state-not-allowed'
  | 'duplicate-id'
  | 'condition-dangling'
  | 'core-criterion-dangling'
  | 'stage-limits-not-rising'
  | 'support-not-on-scale'
  | 'as-of-missing'
  | 'as-of-after-attestation'
  | 'as-of-too-early'
  | 'day-invalid'
  | 'framework-mismatch'

/** A refusal to score: why, and which item of the input is meant, by its id or by a JSON pointer. */
export class ScoringError extends Error {
  override readonly name = 'ScoringError'
  readonly code: ScoringErrorCode
  readonly item: string

  constructor(code: ScoringErrorCode, item: string, message: string) {
    super(message)
    this.code = code
    this.item = item
  }
}
