import type { ExactShare } from './parse-fraction.ts'

/**
 * Compares `part / whole` with an exact share by multiplying crosswise, so nothing is rounded.
 *
 * @returns negative below the share, 0 on it, positive above; 0 for nothing of nothing
 */
export function compareShare(part: number, whole: number, share: ExactShare): number {
  const difference = BigInt(part) * share.denominator - share.numerator * BigInt(whole)
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}
