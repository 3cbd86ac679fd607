import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Assessment, Framework } from '../generated/types.ts'
import { noteAssessment } from './note-assessment.ts'

const fixture = (name: string) => readFileSync(new URL(`../../../../fixtures/v1/valid/${name}.json`, import.meta.url), 'utf8')
const toy = JSON.parse(fixture('framework-toy')) as Framework
const full = fixture('assessment-every-key')
const smallest = fixture('assessment-smallest')

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

describe('noteAssessment', () => {
  const notes = (text: string) =>
    Array.from(noteAssessment(JSON.parse(text) as Assessment, toy), ({ code, pointer }) => `${code} ${pointer}`)

  it('has nothing to say of an assessment in which everything counts', () => {
    expect(notes(full)).toEqual([])
  })

  it('tells what will not count, what will carry nothing and what readers will miss', () => {
    const draft = JSON.parse(full) as Writable<Assessment>
    delete draft.asOfOn
    const [first, ...others] = draft.responses as Writable<Assessment['responses'][number]>[]
    delete first?.rationale
    delete first?.scope
    for (const link of (first?.evidenceLinks ?? []) as Writable<NonNullable<typeof first>['evidenceLinks'] & object>[number][])
      delete (link as { quotation?: unknown }).quotation
    expect(others.length).toBeGreaterThan(0)
    const found = notes(JSON.stringify(draft))
    expect(found).toContain('as-of-missing ')
    expect(found).toContain('rationale-missing /responses/0')
    expect(found).toContain('scope-missing /responses/0')
    expect(found).toContain('quotation-missing /responses/0/evidenceLinks/0')
  })

  it.each([
    ['no', 'answer-hidden'],
    ['not-known', 'answer-waits'],
  ])('tells that an answer does not count where its trigger is %s', (value, code) => {
    const criterion = toy.principles.flatMap(({ criteria }) => criteria).find(({ trigger }) => trigger !== undefined)
    const triggers = [{ id: criterion?.trigger, value, rationale: 'Asked.' }]
    const response = { criterionId: criterion?.id, kind: 'level', state: 'answered', level: 1 }
    const text = JSON.stringify({ ...JSON.parse(smallest), context: { items: [], triggers }, responses: [response] })
    expect(notes(text)).toContain(`${code} /responses/0/state`)
    expect(notes(text)).toContain('evidence-missing /responses/0')
  })

  it('tells evidence that nothing links', () => {
    expect(notes(JSON.stringify({ ...JSON.parse(full), responses: [] }))).toContain('evidence-unused /evidence/0')
  })
})
