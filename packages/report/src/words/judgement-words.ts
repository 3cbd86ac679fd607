import type { CriterionScore, Effort, LastStep, LinkRule, NoStageReason } from '@seamark/model'
import { englishForms } from './english-forms.ts'

const { day, essentials, inEvery } = englishForms
const are = (ids: readonly string[]) => (ids.length === 1 ? 'is' : 'are')

/** What a sentence about evidence may need to name. */
export type RuleFacts = {
  /** The evidence as it is named in the sentence. */
  readonly it: string
  readonly carries: number
  readonly asOfOn: string
  readonly publishedOn?: string | undefined
  readonly seenOn?: string | undefined
  readonly expiresOn?: string | undefined
  readonly withdrawnOn?: string | undefined
  readonly confirmedBy?: string | undefined
  readonly months?: number | undefined
  readonly type?: string | undefined
  readonly figureCarries: number
  readonly sustainedCarries: number
  readonly sustainedMonths: number
  readonly narrowCarries: number
  readonly scope?: string | undefined
  readonly minimumScope: string
}

const on = (iso?: string) => (iso ? ` on ${day(iso)}` : '')
const carry = (level: number) => (level === 0 ? 'so it carries no level' : `which carries level ${level}`)

type DecidingRule = LinkRule | 'no-evidence' | 'scope-narrower' | 'scope-not-stated'

const rules: Record<DecidingRule, (f: RuleFacts) => string> = {
  'no-quotation': (f) => `${f.it} is linked without the passage relied on, ${carry(f.carries)}.`,
  'published-after-as-of': (f) => `${f.it} was published${on(f.publishedOn)}, after evidence was judged on ${day(f.asOfOn)}.`,
  'seen-after-as-of': (f) => `${f.it} was seen${on(f.seenOn)}, after evidence was judged on ${day(f.asOfOn)}.`,
  'publication-day-not-stated': (f) => `The day on which ${f.it} was published is not stated, so its age cannot be judged.`,
  withdrawn: (f) => `${f.it} was withdrawn by its publisher${on(f.withdrawnOn)}.`,
  expired: (f) => `${f.it} expired${on(f.expiresOn)}.`,
  'too-old': (f) => `${f.it} was too old on ${day(f.asOfOn)}: at most ${f.months ?? 0} months are allowed (${f.type ?? ''}).`,
  'not-seen-recently': (f) =>
    `${f.it} was last seen${on(f.seenOn)}; it must have been seen in force within ${f.months ?? 0} months.`,
  'not-public': (f) => `${f.it} is not public, and no peer government has confirmed seeing it, ${carry(f.carries)}.`,
  'peer-confirmed': (f) =>
    `${f.it} is not public; ${f.confirmedBy ?? 'a peer government'} confirmed seeing it, ${carry(f.carries)}.`,
  'public-own': (f) => `${f.it} is public, but not a third party’s, ${carry(f.carries)}.`,
  'public-own-figure': (f) => `${f.it} is public and gives a figure, but is not a third party’s, ${carry(f.carries)}.`,
  'third-party': (f) => `${f.it} is public and a third party’s, ${carry(f.carries)}.`,
  'third-party-sustained': (f) => `${f.it} is public, a third party’s, sustained and checked or reused, ${carry(f.carries)}.`,
  'no-evidence': (f) => `No evidence is linked. A claim alone is an assertion, ${carry(f.carries)}.`,
  'scope-narrower': (f) =>
    `The answer covers ${f.scope ?? 'a part'}; the criterion asks for ${f.minimumScope}. For a narrower scope evidence carries level ${f.narrowCarries} at most.`,
  'scope-not-stated': (f) =>
    `The answer does not say which part of government it covers; the criterion asks for ${f.minimumScope}. Evidence then carries level ${f.narrowCarries} at most.`,
}

/** What would carry more, said only where support stops below the claim. */
const further: Partial<Record<DecidingRule, (f: RuleFacts) => string>> = {
  'public-own': (f) =>
    `With a figure, its denominator and its period it would carry level ${f.figureCarries}; what level ${f.figureCarries} asks for must hold too.`,
  'third-party': (f) =>
    `Level ${f.sustainedCarries} asks for a practice kept up for ${f.sustainedMonths} months, and checked from outside or reused abroad.`,
}

/** How much of one principle is answered; absent where a reason is said of several at once. */
export type AnsweredOf = { readonly answered: number; readonly all: number }

const noStage: Record<
  NoStageReason['code'],
  (ids: readonly string[], share: string, weighted: boolean, count?: AnsweredOf) => string
> = {
  'framework-without-stages': () => 'this framework gives none',
  'essentials-route': () => 'the essentials route gives none',
  'nothing-counts': () => 'nothing in it counts',
  'too-little-answered': (_, share, weighted, count) => {
    if (weighted) return `less than ${share} of its weight is answered`
    if (count === undefined) return `fewer than ${inEvery(share)} of its criteria are answered`
    return `${count.answered} of all its ${count.all} criteria are answered, those left out included; a stage needs ${inEvery(share)}`
  },
  'essential-open': (ids) => `${essentials(ids)} ${are(ids)} open`,
  'essential-out': (ids) => `${essentials(ids)} ${are(ids)} out`,
}

const because: Record<
  NonNullable<CriterionScore['because']>,
  (f: { readonly trigger: string; readonly reading: boolean }) => string
> = {
  'not-known': (f) => (f.reading ? 'This reading found no passage that meets a level.' : 'Not known yet.'),
  'no-response': (f) => (f.reading ? 'This reading found no passage that meets a level.' : 'Nobody has answered yet.'),
  'no-state': () => 'A text was begun, but no answer is decided.',
  'trigger-not-known': (f) => `${f.reading ? 'This reading did not establish' : 'It is not known'} whether ${f.trigger}.`,
  'not-ours': () => 'Another level of government, or a body above the state, decides. Its steps do not count.',
  'not-applicable': () => 'It does not apply here, as the framework allows. Its steps do not count.',
  'condition-not-met': (f) => `Asked only if ${f.trigger}. The answer was no.`,
  'outside-route': () => 'The essentials route does not ask it.',
}

const effort: Record<Effort, string> = { small: 'Small effort', medium: 'Medium effort', large: 'Large effort' }
const outcome: Record<LastStep['outcome'], string> = { done: 'Done', 'partly-done': 'Partly done', dropped: 'Dropped' }

/** The English of every code that a scorecard or a narrative may hold. */
export const judgementWords = { rules, further, noStage, because, effort, outcome }
