import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nearest } from './describe-schema-faults.ts'
import type { Framework } from './generated/types.ts'
import { findFaults } from './read-document.ts'
import { parseJson } from './parse-json.ts'

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/v1/valid/${name}.json`, import.meta.url), 'utf8'))
const full = fixture('assessment-every-key')
const toy = fixture('framework-toy') as Framework

describe('the hint of a file that is not JSON', () => {
  it.each([
    ['curly quotation marks', '{\u201clanguage\u201d: 1}', /curly quotation marks/],
    ['single quotation marks', "{'language': 1}", /double quotation marks/],
    ['a comment', '{"a": 1, // note\n"b": 2}', /no comments/],
    ['a no-break space', '{\u00a0"a": 1}', /U\+00A0/],
    ['a quotation mark inside a text', '{"a": "say "yes" now"}', /inside a text/],
    ['a comma too many', '{"a": 1,}', /superfluous comma/],
  ])('names %s', (_, text, hint) => {
    const { faults } = parseJson(new TextEncoder().encode(text))
    expect(faults?.[0]).toMatchObject({ code: 'not-json', hint: expect.stringMatching(hint) })
  })

  it('names UTF-16', () => {
    const { faults } = parseJson(Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]))
    expect(faults?.[0]?.hint).toMatch(/UTF-16/)
  })
})

describe('the hint of a value in another form', () => {
  const hintOf = (change: object) => findFaults('assessment', { ...full, ...change })[0]?.hint
  it.each([
    ['31-12-2025', /Write year, month, day: 2025-12-31\./],
    ['3.1.2025', /Write year, month, day: 2025-01-03\./],
    ['2026-02-30', /no such day/],
  ])('mends the day %s', (asOfOn, hint) => {
    expect(hintOf({ asOfOn })).toMatch(hint)
  })

  it.each([
    ['29,5', /decimal point: "29\.5"/],
    ['70.7 %', /percent sign/],
  ])('mends the number %s', (value, hint) => {
    const figure = { value, unit: 'people', denominator: 'all people', periodEndOn: '2026-01-01' }
    const responses = [{ criterionId: '1.1', kind: 'level', evidenceLinks: [{ evidenceId: 'x', figure }] }]
    expect(hintOf({ responses })).toMatch(hint)
  })

  it('says which state a level goes with', () => {
    const fault = (state: object) =>
      findFaults('assessment', { ...full, responses: [{ criterionId: '1.1', kind: 'level', level: 1, ...state }] })[0]
    expect(fault({})).toMatchObject({
      detail: expect.stringMatching(/without a state/),
      hint: expect.stringMatching(/"answered"/),
    })
    expect(fault({ state: 'not-known', rationale: 'x' })?.detail).toMatch(/"not-known"/)
  })

  it('shows the keys of an object where a text stands', () => {
    const responses = [{ criterionId: '1.1', kind: 'level', scope: 'central-government' }]
    expect(findFaults('assessment', { ...full, responses })[0]?.detail).toMatch(/with "id", "note"/)
  })
})

describe('a line of text', () => {
  it('costs time by its length alone, and holds no control character', () => {
    const name = `${'x'.repeat(200_000)}\u0001\u0001`
    expect(findFaults('assessment', { ...full, subject: { id: 'XAA', name } })[0]?.code).toBe('too-long')
    expect(findFaults('assessment', { ...full, subject: { id: 'XAA', name: 'Ald\u001bmere' } })[0]).toMatchObject({
      code: 'malformed',
    })
  })
})

describe('ids that are not known', () => {
  it('are all told, and only the first are compared with all that are: thousands of both would take minutes', () => {
    const linked = structuredClone(full)
    const [response] = linked.responses
    linked.evidence = Array.from({ length: 500 }, (_, i) => ({ ...linked.evidence[0], id: `known-${i}` }))
    const evidenceLinks = Array.from({ length: 50 }, (_, i) => ({ evidenceId: `knowm-${i}` }))
    linked.responses = [{ ...response, evidenceLinks, counterEvidenceLinks: [] }]
    const faults = findFaults('assessment', linked, [toy]).filter(({ code }) => code === 'unknown-evidence')
    expect(faults.map(({ hint }) => hint !== undefined)).toEqual(Array.from({ length: 50 }, (_, i) => i < 20))
  })
})

describe('nearest', () => {
  it('names a word that is near, and none that is far or endless', () => {
    expect(nearest('langage', ['level', 'language'])).toBe('Did you mean "language"?')
    expect(nearest('toString', ['level', 'language'])).toBeUndefined()
    expect(nearest('x'.repeat(1_000_000), ['level'])).toBeUndefined()
    expect(nearest('', [])).toBeUndefined()
  })
})
