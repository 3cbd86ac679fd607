import { describe, expect, it } from 'vitest'
import { compareIds } from './compare-ids.ts'

describe('compareIds', () => {
  it.each([
    ['1.2', '1.10'],
    ['p2', 'q1'],
    ['p2', 'p10'],
    ['s2-c9', 's10-c1'],
    ['audit-2', 'audit-2026-03'],
    ['9', '10'],
    ['01', '1'],
    ['1-1', '1.1'],
    ['1.1', '1.a'],
    ['99999999999999999998', '99999999999999999999'],
    ['B', 'a'],
  ])('puts %s before %s', (first, second) => {
    expect(compareIds(first, second)).toBeLessThan(0)
    expect(compareIds(second, first)).toBeGreaterThan(0)
    expect(compareIds(first, first)).toBe(0)
  })
})
