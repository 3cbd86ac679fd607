import { ScoringError, type ScoringErrorCode } from '../scoring-error.ts'

/** What a whole number must lie between, and how it is refused when it does not. */
export type WholeBounds = {
  readonly item: string
  readonly minimum: number
  readonly maximum: number
  readonly below?: ScoringErrorCode
  readonly above?: ScoringErrorCode
}

/**
 * Asserts that a value is a whole number inside its bounds. Text that looks like a number is not one.
 *
 * @throws {ScoringError} `not-whole`, else `below` or `above`, by default `out-of-range`
 */
export function assertWhole(
  value: unknown,
  { item, minimum, maximum, below = 'out-of-range', above = 'out-of-range' }: WholeBounds,
): asserts value is number {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw new ScoringError('not-whole', item, `${item}: ${String(value)} is not a whole number.`)
  }
  const range = `${item}: ${value} is not between ${minimum} and ${maximum}.`
  if (value < minimum) throw new ScoringError(below, item, range)
  if (value > maximum) throw new ScoringError(above, item, range)
}
