import { isDay } from './is-day.ts'
import { ScoringError } from '../scoring-error.ts'

/**
 * Asserts that every stated day is one that the calendar has. A day that is not stated passes.
 *
 * @throws {ScoringError} `day-invalid`
 */
export function assertDays(item: string, days: Readonly<Record<string, unknown>>): void {
  for (const [name, day] of Object.entries(days)) {
    if (day === undefined || isDay(day)) continue
    throw new ScoringError('day-invalid', item, `${item}: ${name} ${JSON.stringify(day)} is not a day of the calendar.`)
  }
}
