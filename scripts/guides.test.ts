import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readDocument, type Framework } from '../packages/model/src/index.ts'
import { root } from './read-schemas.ts'

const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')
const guide = read('docs/guides/filling-in-a-file.md')
const framework = JSON.parse(read('packages/principles/content/digital-nations-2019.json')) as Framework

it('shows a response and a piece of evidence that are valid as they stand in the guide', () => {
  const [response, evidence] = Array.from(guide.matchAll(/```json\n([\s\S]*?)```/g), ([, text = '']) => JSON.parse(text))
  const blank = JSON.parse(read('fixtures/v1/valid/assessment-smallest.json'))
  const { id, version } = framework
  const whole = { ...blank, framework: { id, version }, responses: [response], evidence: [evidence] }
  expect(readDocument(new TextEncoder().encode(JSON.stringify(whole)), { frameworks: [framework] }).faults).toBeUndefined()
})

it('names every id that a file may hold', () => {
  const { scopes, triggers, contextItems, support } = framework
  const ids = [...scopes, ...triggers, ...contextItems, ...support.thirdPartyRelations, ...Object.keys(support.maximumAge)]
  expect(ids.filter((id) => !guide.includes(`\`${id}\``))).toEqual([])
})
