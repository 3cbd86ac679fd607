import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths } from './add-months.ts'
import { countDaysBetween } from './count-days-between.ts'
import { isDay } from '../input/is-day.ts'
import { tryCases } from '../properties/test-property.ts'

describe('calendar', () => {
  it.each([
    ['2026-09-30', 12, '2027-09-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['9999-06-01', 12, '9999-12-31'],
  ])('adds to %s months: %i gives %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later)
  })

  it.each(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '2026-01-01T00:00Z', '', 1, null])(
    'has no day %j',
    (value) => {
      expect(isDay(value)).toBe(false)
    },
  )

  it.each(['2000-02-29', '2024-02-29', '2026-12-31'])('has the day %s', (value) => {
    expect(isDay(value)).toBe(true)
  })

  it('counts days as the calendar does', () =>
    tryCases(
      'calendar',
      fc.tuple(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 4000 }),
      ),
      ([date, count]) => {
        const from = date.toISOString().slice(0, 10)
        const to = new Date(Date.parse(from) + count * 86_400_000).toISOString().slice(0, 10)
        if (!isDay(to)) return
        expect(countDaysBetween(from, to)).toBe(count)
        expect(countDaysBetween(to, from)).toBe(0 - count)
      },
    ))
})
