import type { Day } from '@seamark/model'
import { countDaysInMonth } from './count-days-in-month.ts'

/** Whole days from one day to a later one; negative when it is earlier. */
export function countDaysBetween(from: Day, to: Day): number {
  return countDays(to) - countDays(from)
}

function countDays(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const before = year - 1
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400)
  let days = before * 365 + leapDays + date
  for (let earlier = 1; earlier < month; earlier += 1) days += countDaysInMonth(year, earlier)
  return days
}
