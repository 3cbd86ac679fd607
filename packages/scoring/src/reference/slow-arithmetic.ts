/** A share as two whole numbers of any size. */
export type Share = { readonly above: bigint; readonly below: bigint }

/** Reads `"13/20"`; undefined when it is no such share. */
export function readShare(text: string): Share | undefined {
  const found = /^(0|[1-9][0-9]*)\/([1-9][0-9]*)$/.exec(text)
  if (!found) return undefined
  return { above: BigInt(found[1] ?? ''), below: BigInt(found[2] ?? '') }
}

/** True when the first share is smaller. */
export function isSmaller(first: Share, second: Share): boolean {
  return first.above * second.below < second.above * first.below
}

/** Writes a ratio in lowest terms; null when there is nothing to divide by. */
export function writeRatio(above: number, below: number): string | null {
  if (below === 0) return null
  let larger = BigInt(below)
  let smaller = BigInt(above)
  while (smaller !== 0n) {
    const rest = larger % smaller
    larger = smaller
    smaller = rest
  }
  return `${BigInt(above) / larger}/${BigInt(below) / larger}`
}

/** A day as three numbers. */
export type DayNumbers = { readonly year: number; readonly month: number; readonly day: number }

/** How many days a month has. */
export function countDays(year: number, month: number): number {
  if (month === 2) {
    if (year % 400 === 0) return 29
    if (year % 100 === 0) return 28
    if (year % 4 === 0) return 29
    return 28
  }
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30
  return 31
}

/** Reads `"2026-10-01"`; undefined when there is no such day. */
export function readDay(text: string): DayNumbers | undefined {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
  if (!found) return undefined
  const year = Number(found[1])
  const month = Number(found[2])
  const day = Number(found[3])
  if (month < 1 || month > 12) return undefined
  if (day < 1 || day > countDays(year, month)) return undefined
  return { year, month, day }
}

/** True when the first day comes before the second. */
export function isBefore(first: DayNumbers, second: DayNumbers): boolean {
  if (first.year !== second.year) return first.year < second.year
  if (first.month !== second.month) return first.month < second.month
  return first.day < second.day
}

/** True when the first day comes after the second. */
export function isAfter(first: DayNumbers, second: DayNumbers): boolean {
  return isBefore(second, first)
}

/** Adds months one at a time, then takes the same day of the month, or the last one of a shorter month. */
export function addMonths(start: DayNumbers, months: number): DayNumbers {
  let { year, month } = start
  for (let added = 0; added < months; added++) {
    month++
    if (month === 13) {
      month = 1
      year++
    }
  }
  const last = countDays(year, month)
  return { year, month, day: start.day > last ? last : start.day }
}

/** The day after. */
export function findNextDay({ year, month, day }: DayNumbers): DayNumbers {
  if (day < countDays(year, month)) return { year, month, day: day + 1 }
  if (month < 12) return { year, month: month + 1, day: 1 }
  return { year: year + 1, month: 1, day: 1 }
}

/** Natural order of ids: every number written with a hundred digits, then compared as text. */
export function compareIds(first: string, second: string): number {
  const spell = (id: string) => id.replace(/[0-9]+/g, (digits) => digits.padStart(100, '0'))
  if (spell(first) < spell(second)) return -1
  if (spell(first) > spell(second)) return 1
  if (first < second) return -1
  return first > second ? 1 : 0
}
