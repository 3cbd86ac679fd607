import { describe, expect, it } from 'vitest'
import { addMonths } from './add-months.ts'

describe('addMonths', () => {
  it.each([
    ['2025-04-01', 24, '2027-04-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-10-31', 4, '2026-02-28'],
  ])('counts %s and %i months as %s', (from, months, reached) => {
    expect(addMonths(from, months)).toBe(reached)
  })
})
