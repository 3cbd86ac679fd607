import { describe, expect, it } from 'vitest'
import { compareShare } from './compare-share.ts'
import { formatRatio } from './format-ratio.ts'
import { parseFraction } from './parse-fraction.ts'

describe('ratios', () => {
  it.each([
    [11, 20, '11/20'],
    [10, 20, '1/2'],
    [20, 20, '1/1'],
    [0, 20, '0/1'],
    [0, 0, null],
  ])('writes %i of %i as %s', (part, whole, ratio) => {
    expect(formatRatio(part, whole)).toBe(ratio)
  })

  it.each(['11/20', '0/1', '1/1', '2/4'])('reads the share %s', (share) => {
    expect(parseFraction(share)).not.toBeNull()
  })

  it.each(['3/2', '1/0', '01/2', '1 / 2', '0.5', '', 0.5, null, undefined])('reads no share in %j', (share) => {
    expect(parseFraction(share)).toBeNull()
  })

  it('compares without rounding where floating point would not tell the difference', () => {
    const share = { numerator: 3_333_333_333n, denominator: 9_999_999_999n }
    expect(compareShare(3_000_000, 9_000_000, share)).toBe(0)
    expect(compareShare(2_999_999, 9_000_000, share)).toBeLessThan(0)
    expect(compareShare(3_000_001, 9_000_000, share)).toBeGreaterThan(0)
  })
})
