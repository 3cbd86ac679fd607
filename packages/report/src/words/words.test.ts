import { schemas } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { words } from './words.ts'

type Node = { readonly [key: string]: unknown }

/** Every value of every enum that stands under a key of a schema, however deep. */
function valuesUnder(node: unknown, key: string): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node as Node).flatMap(([name, child]) => (name === key ? enumsIn(child) : valuesUnder(child, key)))
}

function enumsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(enumsIn)
  return Object.entries(node).flatMap(([name, child]) => (name === 'enum' ? (child as string[]) : enumsIn(child)))
}

const schema = (name: string) => JSON.parse(schemas[`${name}.schema.json`] ?? '{}') as Node

describe('words', () => {
  const scorecard = schema('scorecard')
  const assessment = schema('assessment')
  const identifiers = schema('identifiers')

  it.each([
    ['rules', [...valuesUnder(scorecard, 'linkRule'), ...valuesUnder(scorecard, 'rule')], words.rules],
    ['needs', valuesUnder(scorecard, 'need'), words.needs],
    ['needs in short', valuesUnder(scorecard, 'need'), words.needsInShort],
    ['reasons for no stage', valuesUnder(scorecard, 'code'), words.noStage],
    ['standings', valuesUnder(scorecard, 'because'), words.because],
    ['outcomes', valuesUnder(assessment, 'outcome'), words.outcome],
    ['purposes', valuesUnder(assessment, 'purpose'), words.title.eyebrow],
    ['efforts', valuesUnder(identifiers, 'effort'), words.effort],
    ['routes', valuesUnder(identifiers, 'route'), words.title.route],
    ['roles', valuesUnder(identifiers, 'role'), words.title.role],
  ])('has words for all %s of the schemas, and no others', (_, values, spoken) => {
    expect(values.length).toBeGreaterThan(1)
    expect(Object.keys(spoken).sort()).toEqual([...new Set(values)].sort())
  })

  it('writes a day by a stated language and in UTC', () => {
    expect(words.day('2026-09-30')).toBe('30 September 2026')
  })

  it.each([
    [1, 'one'],
    [9, 'nine'],
    [45, '45'],
  ])('says %i as %s', (count, said) => {
    expect(words.number(count)).toBe(said)
  })
})
