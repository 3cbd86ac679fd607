import { describe, expect, it } from 'vitest'
import { barColumn, barColumns } from './bar-scale.ts'

describe('barColumn', () => {
  it('draws a step on a column of its own while the longest bar fits', () => {
    expect(barColumns(24)).toBe(24)
    expect([0, 7, 16].map((steps) => barColumn(steps, 16, 24))).toEqual([0, 7, 16])
  })

  it('draws in proportion where it does not, and nothing alone as nothing', () => {
    expect(barColumns(4800)).toBe(48)
    expect([0, 1, 2400, 4799, 4800].map((steps) => barColumn(steps, 4800, 4800))).toEqual([0, 1, 24, 47, 48])
  })

  it('never falls as steps rise', () => {
    const columns = Array.from({ length: 121 }, (_, steps) => barColumn(steps, 120, 130))
    expect(columns).toEqual([...columns].sort((a, b) => a - b))
  })
})
