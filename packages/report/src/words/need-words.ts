import type { Lift, LinkRule } from '@seamark/model'
import { englishForms } from './english-forms.ts'

const { day } = englishForms

/** What a sentence about a missing thing may need to name. */
export type LiftFacts = {
  readonly it?: string | undefined
  readonly minimumScope: string
  /** The rule that judged the evidence to mend, and what the rule asked for. */
  readonly rule?: LinkRule | undefined
  readonly maximumMonths?: number | undefined
  /** The first day of judgement on which the evidence would count, where only the day is missing. */
  readonly countsOn?: string | undefined
  readonly months: number
  /** From when the practice is kept up, and when the months are reached, where that is after the day of judgement. */
  readonly sustainedSince?: string | undefined
  readonly sustainedOn?: string | undefined
  /** That a check from outside or a reuse abroad is recorded and counts, or from which day it would. */
  readonly checked: boolean
  readonly checkedOn?: string | undefined
}

const needs: Record<Lift['need'], (f: LiftFacts) => string> = {
  'add-public-evidence': () => 'Link a public record, and quote the passage that shows it.',
  'quote-passage': (f) => `Quote the passage of ${f.it ?? 'the evidence'} that shows it.`,
  'state-publication-day': (f) => `State when ${f.it ?? 'the evidence'} was published.`,
  'renew-evidence': (f) => renew(f),
  'see-again': (f) => `Open ${f.it ?? 'the evidence'} again, and record the day.`,
  'make-public': (f) => `Put ${f.it ?? 'the evidence'} at a public address.`,
  'record-figure': (f) => `Record a figure${f.it ? ` of ${f.it}` : ''}: the value, out of how many, for which period.`,
  'third-party-evidence': () =>
    'Add a public record by a third party: an audit office, a court, a university, another government.',
  'sustained-and-checked': (f) => [...sustain(f), ...check(f)].join(' '),
  'state-scope': (f) => `State which part of government the answer covers: at least ${f.minimumScope}.`,
  'widen-scope': (f) => `Extend the practice, and the answer, to ${f.minimumScope}.`,
}

const needsInShort: Record<Lift['need'], (f: LiftFacts) => string> = {
  'add-public-evidence': () => 'link a public record',
  'quote-passage': () => 'quote the passage',
  'state-publication-day': () => 'state the day of publication',
  'renew-evidence': (f) => renewInShort(f),
  'see-again': () => 'open it again and record the day',
  'make-public': () => 'make the record public',
  'record-figure': () => 'record a figure',
  'third-party-evidence': () => 'add a third party’s record',
  'sustained-and-checked': () => 'record how long it is kept up and who checked it',
  'state-scope': () => 'state the scope',
  'widen-scope': (f) => `extend it to ${f.minimumScope}`,
}

function renew({ it = 'The evidence', rule, maximumMonths, countsOn }: LiftFacts): string {
  if (countsOn !== undefined) return `${it} counts once evidence is judged on or after ${day(countsOn)}.`
  if (rule === 'withdrawn') return `${it} was withdrawn: link what is in force in its place.`
  if (rule === 'expired') return `${it} expired: link what is in force in its place.`
  if (rule === 'too-old') return `${it} is too old: link a record not older than ${maximumMonths ?? 0} months.`
  return `Put a current record in the place of ${it}.`
}

function renewInShort({ rule, maximumMonths, countsOn }: LiftFacts): string {
  if (countsOn !== undefined) return `have evidence judged on or after ${day(countsOn)}`
  if (rule === 'withdrawn' || rule === 'expired') return 'link what is in force'
  return rule === 'too-old' ? `link a record not older than ${maximumMonths ?? 0} months` : 'link a current record'
}

function sustain({ months, sustainedSince, sustainedOn }: LiftFacts): string[] {
  if (sustainedSince === undefined) return [`Record since when it is kept up; ${months} months are asked for.`]
  if (sustainedOn === undefined) return []
  return [`Kept up since ${day(sustainedSince)}: ${months} months are reached on ${day(sustainedOn)}.`]
}

function check({ checked, checkedOn }: LiftFacts): string[] {
  if (checked) return []
  if (checkedOn !== undefined)
    return [`The check or reuse recorded counts once evidence is judged on or after ${day(checkedOn)}.`]
  return ['Record which third party checked it, or which body abroad reuses it.']
}

/** The English of everything that a claim may lack: as an instruction, and as part of a sentence. */
export const needWords = { needs, needsInShort }
