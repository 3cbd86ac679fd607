/** Why the store refuses. Codes are public; messages may change. */
export type StoreErrorCode =
  | 'sqlite-too-old'
  | 'journal-not-wal'
  | 'encoding-not-utf8'
  | 'migration-failed'
  | 'clock-behind'
  | 'id-differs'
  | 'identity-differs'
  | 'version-too-large'
  | 'digest-differs'

/** A refusal of the store: how it was opened or called is wrong, and trying again will not help. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
