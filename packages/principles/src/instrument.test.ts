import { canonicalJson, readDocument } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { frameworks, locales } from './index.ts'

const [framework] = frameworks
const [english] = locales
const criteria = framework.principles.flatMap(({ criteria }) => criteria)
const read = (document: unknown) => readDocument(new TextEncoder().encode(canonicalJson(document)), { frameworks })

describe('Digital Nations 2019', () => {
  it('is a valid framework with a valid English wording', () => {
    expect(read(framework).faults).toBeUndefined()
    expect(read(english).faults).toBeUndefined()
  })

  it('has nine principles of five criteria each, and five conditional ones', () => {
    expect(framework.principles).toHaveLength(9)
    for (const principle of framework.principles)
      expect(principle.criteria.filter(({ trigger }) => trigger === undefined)).toHaveLength(5)
    expect(criteria.flatMap(({ id, trigger }) => (trigger ? [`${id} ${trigger}`] : []))).toEqual([
      '1.6 automated-decisions-used',
      '4.6 ai-contracts',
      '5.6 digital-policy-consulted',
      '8.6 several-official-languages',
      '9.6 international-submission',
    ])
  })

  it('commits to the eight essentials of the charter and asks eleven questions on the essentials route', () => {
    const essentials = criteria.filter(({ essential }) => essential).map(({ id }) => id)
    expect(essentials).toEqual(['2.1', '3.1', '3.4', '5.1', '5.3', '7.1', '8.1', '9.1'])
    expect(framework.essentialsRoute?.coreCriteria).toEqual(['1.1', '4.1', '6.1'])
  })

  it('weighs every criterion alike and allows not-ours everywhere, not-applicable nowhere', () => {
    expect(new Set(criteria.map(({ weight }) => weight))).toEqual(new Set([1]))
    expect(framework.states).toContain('not-ours')
    expect([framework.states, ...criteria.map(({ states }) => states ?? [])].flat()).not.toContain('not-applicable')
  })
})

describe('the English wording', () => {
  it.each(english.criteria)('$id asks one question and describes five levels, each containing the one below', (words) => {
    expect(words.question.match(/\?/g)).toHaveLength(1)
    expect(words.levelDescriptors).toHaveLength(5)
    const openings = words.levelDescriptors.slice(2).map((text) => /^Level (\d) (?:holds|has held)/.exec(text)?.[1])
    expect(openings).toEqual(['1', '2', '3'])
  })

  it.each(english.criteria)('$id names no real country and no product', (words) => {
    const names = ['Estonia', 'Denmark', 'Uruguay', 'Canada', 'Israel', 'Korea', 'X-Road', 'GOV.UK', 'GitHub']
    expect(names.filter((name) => JSON.stringify(words).includes(name))).toEqual([])
  })
})
