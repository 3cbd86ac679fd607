/** An exact share, as two whole numbers. */
export type ExactShare = { readonly numerator: bigint; readonly denominator: bigint }

/** Reads an exact share from 0 to 1 written `11/20`; null for anything else. */
export function parseFraction(value: unknown): ExactShare | null {
  if (typeof value !== 'string' || value.length > 20) return null
  const [, top, bottom] = /^(0|[1-9][0-9]*)\/([1-9][0-9]*)$/.exec(value) ?? []
  if (top === undefined || bottom === undefined) return null
  const numerator = BigInt(top)
  const denominator = BigInt(bottom)
  return numerator <= denominator ? { numerator, denominator } : null
}
