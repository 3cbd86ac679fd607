import { describe, expect, it } from 'vitest'
import { matchExpected } from './match-expected.ts'

describe('matchExpected', () => {
  const found = { steps: { claimed: 3, whole: 4 }, criteria: [{ criterionId: '1.1', claimed: 3 }], reasons: [{ code: 'a' }] }

  it.each([
    { steps: { claimed: 3 } },
    { criteria: [{ criterionId: '1.1' }] },
    { criteria: [{ criterionId: '1.1', claimed: 3 }], reasons: [{ code: 'a' }] },
  ])('finds no fault in a subset %j', (expected) => {
    expect(matchExpected(expected, found)).toEqual([])
  })

  it.each([
    { steps: { claimed: 2 } },
    { steps: { supported: 0 } },
    { steps: null },
    { criteria: [] },
    { criteria: [{ criterionId: '1.2' }] },
    { criteria: [{ criterionId: '1.1', claimed: null }] },
    { reasons: [] },
    { reasons: [{ code: 'b' }] },
    { refused: 'not-whole' },
  ])('names the place where %j differs', (expected) => {
    expect(matchExpected(expected, found)).toHaveLength(1)
  })
})
