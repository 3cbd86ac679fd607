import type { Day } from '@seamark/model'
import { countDaysInMonth } from '../exact/count-days-in-month.ts'

/** Tells whether a value is a day that the Gregorian calendar has, written `2026-09-30`. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false
  const [, year, month, date] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value)?.map(Number) ?? []
  if (year === undefined || month === undefined || date === undefined) return false
  return month >= 1 && month <= 12 && date >= 1 && date <= countDaysInMonth(year, month)
}
