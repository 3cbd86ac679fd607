import { englishForms } from './english-forms.ts'

const { capitalise, inEvery, list } = englishForms

/** The English of the limits that a framework sets. */
export const limitWords = {
  heading: 'Limits that applied',
  what: 'What',
  limit: 'Limit',
  types: (labels: readonly string[]) => capitalise(list(labels)),
  age: (months: number) => `not older than ${months} months`,
  seenWithin: (months: number) => `does not age, seen in force within ${months} months`,
  sustained: (level: number) => `Level ${level}`,
  sustainedMonths: (months: number) => `kept up for ${months} months, and checked by a third party or reused by a body abroad`,
  narrow: 'Scope narrower than asked, or not stated',
  narrowCarries: (level: number) => `evidence carries level ${level} at most`,
  answered: 'A stage at all',
  answeredAtLeast: (share: string, weighted: boolean) =>
    `at least ${weighted ? `${share} of the principle’s weight` : `${inEvery(share)} of the principle’s criteria`} answered, and no essential open or out`,
  stage: (label: string) => `Stage “${label}”`,
  stageFrom: (share: string, essentialsAt?: number) =>
    `from ${share} of its steps supported${essentialsAt === undefined ? '' : `, and every essential supported at level ${essentialsAt}`}`,
  stageBelow: (share: string) => `below ${share} of its steps supported`,
  thirdParties: 'Third parties',
  noThirdParties: 'none',
}
