import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from './fault.ts'
import type { DocumentFault, Framework } from './generated/types.ts'
import { findFaults, readDocument } from './read-document.ts'
import { schemaAt } from './schema-at.ts'

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/v1/valid/${name}.json`, import.meta.url), 'utf8')
const bytes = (text: string) => new TextEncoder().encode(text)
const toy = JSON.parse(fixture('framework-toy')) as Framework
const full = fixture('assessment-every-key')
const smallest = fixture('assessment-smallest')

const read = (text: string, frameworks: readonly Framework[] = [toy]) => readDocument(bytes(text), { frameworks })
const change = (text: string, from: string, to: string) => {
  expect(text.split(from).length).toBe(2)
  return text.replace(from, () => to)
}
const places = (faults: readonly Fault[] | undefined) =>
  faults?.map(({ code, pointer, line, column }) => `${code} ${pointer} ${line}:${column}`)
const assessmentId = 'https://seamark.example/schema/v1/assessment.schema.json'

describe('readDocument', () => {
  it('gives a document with its name', () => {
    expect(read(smallest)).toMatchObject({ name: 'assessment', document: JSON.parse(smallest), source: { text: smallest } })
  })

  it('gives the same document with CRLF and a byte order mark, and the same places', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    expect(read(windows(full))).toMatchObject({ name: 'assessment', document: JSON.parse(full) })
    const wrong = change(full, '"level": 3', '"level": 12')
    expect(places(read(windows(wrong)).faults)).toEqual(['out-of-range /responses/0/level 57:16'])
    expect(read(windows(wrong)).faults).toEqual(read(wrong).faults)
  })

  it.each([
    ['not JSON', '{"a"', 'not-json  1:5'],
    ['a list', '[]', 'document-unnamed  1:1'],
    ['null', 'null', 'document-unnamed  1:1'],
    ['an object without $schema', '{"id": "toy"}', 'document-unnamed  1:1'],
    ['$schema only in the prototype', '{"__proto__": {"$schema": "x"}}', 'document-unnamed  1:1'],
    ['another $schema', '{\n"$schema": "http://json-schema.org/schema"}', 'document-unknown /$schema 2:12'],
    ['a number as $schema', '{"$schema": 7}', 'document-unknown /$schema 1:13'],
    ['a name of every object as $schema', '{"$schema": "constructor"}', 'document-unknown /$schema 1:13'],
  ])('refuses %s', (_, text, place) => {
    expect(places(read(text).faults)).toEqual([place])
  })

  it('names the $schema that was probably meant', () => {
    const [fault] = read(change(smallest, assessmentId, assessmentId.replace('v1', 'v2'))).faults ?? []
    expect(fault).toMatchObject({ code: 'document-unknown', hint: `Did you mean "${assessmentId}"?` })
  })

  it('refuses a document that is not welcome, and names both', () => {
    const { faults } = readDocument(bytes(smallest), { expect: ['framework', 'locale'] })
    expect(places(faults)).toEqual(['document-unexpected /$schema 2:14'])
    expect(faults?.[0]?.detail).toContain('The file is: assessment. Expected here: framework or locale.')
  })

  it('reads a problem, which has no $schema, where nothing else is expected', () => {
    const problem = fixture('problem-document-invalid')
    expect(readDocument(bytes(problem), { expect: ['problem'] }).faults).toBeUndefined()
    expect(places(readDocument(bytes(problem)).faults)).toEqual(['document-unnamed  1:1'])
  })

  it('says which versions of a framework are known', () => {
    const other = change(full, '"version": "1"', '"version": "2"')
    expect(places(read(other).faults)).toEqual(['framework-unknown /framework 3:16'])
    expect(read(other).faults?.[0]?.detail).toContain('version 2 of toy; known here is 1')
    expect(read(full, []).faults?.[0]?.detail).toContain('toy@1 is not known here; known: none')
  })

  it('tells all faults at once, in the order of the text', () => {
    const text = [
      ['"needs": [', '"wants": 1,\n  "needs": ['],
      ['"cycleId": "2026"', '"cycleId": 2026'],
      ['      "answeredBy": "Harbour Office",\n', '      "answeredby": "Harbour Office",\n'],
      ['"seenOn": "2026-08-15"', '"seenOn": "2026-02-30"'],
      ['          "name": "Ada', '          "name": "Ada'],
    ].reduce((changed, [from = '', to = '']) => (changed.includes(from) ? change(changed, from, to) : changed), full)
    expect(places(read(text).faults)).toEqual([
      'wrong-type /cycleId 12:14',
      'unknown-key /responses/0/answeredby 103:7',
      'malformed /evidence/0/seenOn 155:17',
      'unknown-key /wants 212:3',
    ])
  })

  it('tells every key that an object lacks', () => {
    const { faults } = read(`{"$schema": "${assessmentId}"}`)
    expect(faults?.every(({ code, line, column }) => code === 'missing' && line === 1 && column === 1)).toBe(true)
    expect(faults?.length).toBe(14)
  })

  it('tells one fault for one value, however many rules it breaks', () => {
    expect(places(read(change(smallest, '"name": "Xaria"', '"name": ""')).faults)).toEqual(['too-short /subject/name 9:13'])
  })

  it('counts characters in columns also behind a key or a value with emoji', () => {
    const text = `{"$schema":"${assessmentId}","😀":"😀😀","cycleId":7}`
    const column = Array.from(text.slice(0, text.indexOf('7}'))).length + 1
    expect(places(read(text).faults)).toContain(`wrong-type /cycleId 1:${column}`)
  })

  it.each([
    ['a key', '"answeredOn": ', '"answeredon": ', 'Did you mean "answeredOn"?'],
    ['a word of a list', '"state": "not-known"', '"state": "notknown"', 'Did you mean "not-known"?'],
    ['evidence', '"evidenceId": "newspaper"', '"evidenceId": "newpaper"', 'Did you mean "newspaper"?'],
    ['a scope', '"id": "whole-harbour"', '"id": "whole-harbor"', 'Did you mean "whole-harbour"?'],
  ])('says what was probably meant with %s', (_, from, to, hint) => {
    expect(read(change(full, from, to)).faults).toMatchObject([{ hint }])
  })

  it('explains what a key is for and gives an example', () => {
    const [fault] = read(change(smallest, '"cycleId": "2026"', '"cycleId": "26"')).faults ?? []
    expect(fault).toEqual({
      code: 'malformed',
      pointer: '/cycleId',
      line: 11,
      column: 14,
      detail: 'Found "26", which does not have the form needed here.',
      hint: 'The cycle answered for. For example "2026".',
    })
  })

  it('refuses a value that fits none of several forms, also where one of them is another type', () => {
    const scorecard = fixture('scorecard-every-kind-of-standing')
    expect(places(read(change(scorecard, '"coverage": "3/4"', '"coverage": "most"')).faults)).toEqual([
      'no-alternative-fits /principles/0/coverage 67:19',
    ])
  })
})

describe('one run', () => {
  it('tells faults of the schema and of the rules beyond it together, in the order of the text', () => {
    const many = JSON.parse(full)
    many.responses[0].level = 12
    many.responses[1].criterionId = 'no-such-criterion'
    many.colour = 'green'
    many.offers[0].criterionId = 'nor-this'
    const codes = read(JSON.stringify(many, null, 2)).faults?.map(({ code }) => code)
    expect(codes).toEqual(['out-of-range', 'unknown-criterion', 'unknown-criterion', 'unknown-key'])
  })

  it('says nothing more of a place that the schema refuses already', () => {
    const many = { ...JSON.parse(full), framework: { id: 'toy', version: 1 } }
    expect(read(JSON.stringify(many)).faults?.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'wrong-type /framework/version',
    ])
  })
})

describe('hostile keys and ids', () => {
  const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

  it.each(hostile)('%s is an unknown key everywhere', (key) => {
    const at = [
      `"cycleId": "2026"`,
      '"kind": "level",\n      "state": "answered"',
      '"title": "A dark night"',
      '"method": "machine"',
    ]
    for (const place of at)
      expect(read(change(full, place, `"${key}": {"level": 4},\n${place}`)).faults).toMatchObject([{ code: 'unknown-key' }])
  })

  it.each(hostile)('%s names nothing when it is an id', (id) => {
    const faults = findFaults('assessment', { ...JSON.parse(full), narratives: [{ principleId: id }] }, [toy])
    expect(faults).toMatchObject([
      { code: /[A-Z_]/.test(id) ? 'malformed' : 'unknown-principle', pointer: '/narratives/0/principleId' },
    ])
  })

  it('constructor may be an id like any other, and stands for itself alone', () => {
    const renamed = full.replaceAll('"newspaper"', '"constructor"')
    expect(read(renamed).faults).toBeUndefined()
    const dangling = change(full, '"evidenceId": "newspaper"', '"evidenceId": "constructor"')
    expect(places(read(dangling).faults)).toEqual(['unknown-evidence /responses/0/counterEvidenceLinks/0/evidenceId 99:25'])
    const elsewhere = change(full, '"id": "toy"', '"id": "constructor"')
    expect(places(read(elsewhere).faults)).toEqual(['framework-unknown /framework 3:16'])
  })

  it.each(['/__proto__', '/constructor', '/responses/0/constructor/name', '/subject/__proto__/id', '/responses/x'])(
    'no schema describes %s',
    (pointer) => {
      expect(schemaAt('assessment', pointer)).toBeUndefined()
    },
  )
})

describe('findFaults', () => {
  it('tells at most as many faults as a problem may carry', () => {
    const many = { ...JSON.parse(smallest), needs: Array.from({ length: 1500 }, () => 7) }
    expect(findFaults('assessment', many)).toHaveLength(1000)
    const criterionIds = Array.from({ length: 900 }, (_, index) => `x${index}`)
    const carriedFrom = { cycleId: '2025', edition: 1, sha256: 'a'.repeat(64), criterionIds }
    const needs = Array.from({ length: 200 }, () => ({ criterionId: 'y1', text: 'Help.' }))
    expect(findFaults('assessment', { ...JSON.parse(smallest), carriedFrom, needs }, [toy])).toHaveLength(1000)
  })

  it('gives faults that a problem can carry', () => {
    const errors = read(change(full, '"level": 3', '"level": 12')).faults as readonly DocumentFault[]
    expect(findFaults('problem', { ...JSON.parse(fixture('problem-not-found')), errors })).toEqual([])
  })

  it('never throws and never passes what has faults, whatever is changed in a document', () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
    console.log(`seed ${seed}`)
    const paths = pathsOf(JSON.parse(full))
    const scrap = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        '',
        'toy',
        '2026-02-30',
        '__proto__',
        'constructor',
        'answered',
        'not-known',
        10,
        -1,
        0.5,
        null,
        [],
        {},
        '\u0000',
      ),
    )
    const mutation = fc.record({
      path: fc.constantFrom(...paths),
      kind: fc.constantFrom('set', 'drop', 'add', 'double'),
      scrap,
      key: fc.string(),
    })
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), fc.nat(3), (mutations, indent) => {
        const value: unknown = JSON.parse(full)
        for (const each of mutations) mutate(value, each)
        const text = JSON.stringify(value, null, indent)
        const result = read(text)
        const lines = text.split('\n')
        expect(result.faults ? result.faults.length > 0 : isDeepStrictEqual(result.document, JSON.parse(text))).toBe(true)
        for (const { line, column } of result.faults ?? []) {
          expect(line >= 1 && line <= lines.length).toBe(true)
          expect(column >= 1 && column <= Array.from(lines[line - 1] ?? '').length).toBe(true)
        }
      }),
      { seed, numRuns: 250 },
    )
  }, 30_000)

  it('never throws on bytes of any kind', () => {
    const some = bytes(smallest)
    fc.assert(
      fc.property(fc.nat(some.length - 1), fc.uint8Array({ maxLength: 4 }), fc.nat(3), (at, put, drop) => {
        const changed = Uint8Array.from([...some.subarray(0, at), ...put, ...some.subarray(at + drop)])
        const { faults } = readDocument(changed, { frameworks: [toy] })
        expect(faults?.every(({ line, column }) => line >= 1 && column >= 1) ?? true).toBe(true)
      }),
      { numRuns: 250 },
    )
  }, 30_000)
})

type Path = readonly (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([key, part]) => pathsOf(part, [...path, key]))].filter((each) => each.length)
}

/** Sets, drops, adds to or doubles what stands at a path; does nothing where an earlier change took the path away. */
function mutate(value: unknown, { path, kind, scrap, key }: { path: Path; kind: string; scrap: unknown; key: string }) {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((part, step) => (part as Record<string, unknown> | null | undefined)?.[step], value)
  const last = path.at(-1) ?? ''
  if (typeof holder !== 'object' || holder === null) return
  if (kind === 'drop') Reflect.deleteProperty(holder, last)
  else if (kind === 'double' && Array.isArray(holder)) holder.push(holder[Number(last)])
  else
    Object.defineProperty(holder, kind === 'add' ? key : last, {
      value: scrap,
      enumerable: true,
      configurable: true,
      writable: true,
    })
}
