import { ScoringError, type ScoringErrorCode } from '../scoring-error.ts'

/** Which list a value is looked up in, what names it, and how it is refused. */
export type KnownList = {
  readonly known: readonly string[]
  readonly code: ScoringErrorCode
  readonly item?: string
}

/**
 * Asserts that a value is one of a closed list.
 *
 * @throws {ScoringError} the list's code, naming the item or else the value itself
 */
export function assertKnown(value: unknown, { known, code, item = String(value) }: KnownList): void {
  if (typeof value === 'string' && known.includes(value)) return
  throw new ScoringError(code, item, `${item}: ${String(value)} is not among ${known.join(', ') || 'an empty list'}.`)
}
