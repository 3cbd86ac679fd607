/** What a cell may hold, in the terms of the facts schema. */
export type Cell = {
  readonly pattern: RegExp
  /** What is expected, in words that a remedy can end with. */
  readonly expected: string
  readonly optional?: true
}

export const slug: Cell = { pattern: /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'lower-case words joined by hyphens' }
export const slugs: Cell = { pattern: /^[a-z0-9]+([ -][a-z0-9]+)*$/, expected: 'ids divided by one space' }
export const subjectId: Cell = { pattern: /^[A-Z]{3}$/, expected: 'three capital letters of ISO 3166-1' }
export const edition: Cell = { pattern: /^[0-9]{4}([/-][0-9]{2,4})?$/, expected: 'a year such as 2023, or years such as 2021/22' }
export const line: Cell = { pattern: /^(?=.{1,300}$)\P{Cc}*[^\s\p{Cc}]\P{Cc}*$/u, expected: 'one line of at most 300 characters' }
export const text: Cell = { pattern: /^(?=[^]{1,20000}$)[^]*\S/u, expected: 'a text of at most 20000 characters' }
export const number: Cell = { pattern: /^-?[0-9]+(\.[0-9]+)?$/, expected: 'a number such as 0.8448, with a point and no unit' }
export const webAddress: Cell = {
  pattern: /^https?:\/\/[^\s"<>\\^`{|}]{1,1900}$/,
  expected: 'an address that begins with https://',
}
export const day: Cell = {
  pattern: /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/,
  expected: 'a day such as 2026-09-30',
}

/** A cell that takes one of a few words. */
export const exactly = (...words: readonly string[]): Cell => ({
  pattern: new RegExp(`^(${words.join('|')})$`),
  expected: words.length > 1 ? `one of ${words.join(', ')}` : `${words.join()} or nothing`,
})

/** A day, or a month or year where its publisher says no more: `2014-12-09`, `2018-02`, `2011`. */
export function isDay(value: string): boolean {
  const [, year, month = '01', date = '01'] = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(value) ?? []
  if (!year) return false
  const parsed = new Date(`${year}-${month}-${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${date}`)
}
