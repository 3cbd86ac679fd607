import type { Ratio } from '@seamark/model'

/** Writes `part / whole` in lowest terms; null where there is nothing to divide by, which is not 0. */
export function formatRatio(part: number, whole: number): Ratio {
  if (whole === 0) return null
  const divisor = findCommonDivisor(part, whole)
  return `${part / divisor}/${whole / divisor}`
}

function findCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : findCommonDivisor(right, left % right)
}
