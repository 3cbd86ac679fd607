import type { Day } from '@seamark/model'
import { countDaysInMonth } from './count-days-in-month.ts'

/**
 * Adds months to a day: the same day of the later month, or that month's last day where it has no such day.
 *
 * Days compare as text, so the result never goes beyond `9999-12-31`.
 */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const elapsed = year * 12 + month - 1 + months
  const laterYear = Math.floor(elapsed / 12)
  const laterMonth = (elapsed % 12) + 1
  if (laterYear > 9999) return '9999-12-31'
  const laterDate = Math.min(date, countDaysInMonth(laterYear, laterMonth))
  return [pad(laterYear, 4), pad(laterMonth, 2), pad(laterDate, 2)].join('-')
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
