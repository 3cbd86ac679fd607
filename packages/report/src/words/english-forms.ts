const language = 'en-GB'
const days = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const lists = new Intl.ListFormat(language, { type: 'conjunction' })
const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** How English writes days, lists and numbers. Nothing here depends on the machine's own language or time zone. */
export const englishForms = {
  day: (iso: string) => days.format(new Date(`${iso}T00:00:00Z`)),
  list: (items: readonly string[]) => lists.format(items),
  many: (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`,
  number: (count: number) => small[count] ?? String(count),
  /** A number as published, its whole part in groups of three. */
  groupDigits: (value: string) => value.replace(/^-?\d{4,}/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ',')),
  inEvery: (fraction: string) => fraction.replace('/', ' in every '),
  capitalise: (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1),
  essentials: (ids: readonly string[]) => `${ids.length === 1 ? 'essential' : 'essentials'} ${lists.format(ids)}`,
}
