import { canonicalJson, readDocument, type Problem } from '@seamark/model'
import { frameworks } from '@seamark/principles'
import { scoreAssessment } from '@seamark/scoring'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createApi } from './create-api.ts'
import { demonstrationFiles, library, readBytesOf } from './test-library.ts'

const failures: unknown[] = []
const api = createApi({ library, reportFailure: (error) => void failures.push(error) })
beforeEach(() => void failures.splice(0))

const [framework] = frameworks
const maxBytes = 1024 * 1024
const json = { 'content-type': 'application/json' }
const score = async (body: BodyInit, headers: Record<string, string> = json) =>
  api.request('/api/v1/score', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

/** The problem of an answer, checked against its schema. */
async function readProblem(response: Response): Promise<Problem & { slug: string }> {
  const read = readDocument(new Uint8Array(await response.arrayBuffer()), { expect: ['problem'] })
  if (read.faults) throw new Error(read.faults.map(({ pointer, detail }) => `${pointer} ${detail}`).join('\n'))
  expect(read.document.status).toBe(response.status)
  return { ...read.document, slug: read.document.type.replace(/^.*\//, '') }
}

const aldmere = new TextDecoder().decode(readBytesOf(demonstrationFiles['aldmere-2026']))
const changed = (change: (assessment: Record<string, unknown>) => void) => {
  const assessment = JSON.parse(aldmere) as Record<string, unknown>
  change(assessment)
  return JSON.stringify(assessment)
}

describe('POST /api/v1/score', () => {
  it.each(Object.values(demonstrationFiles))('%s scores to the same canonical bytes as the package, every time', async (file) => {
    const bytes = readBytesOf(file)
    const read = readDocument(bytes, { expect: ['assessment'], frameworks })
    if (read.faults) throw new Error('faults')
    const expected = canonicalJson(scoreAssessment({ framework, assessment: read.document }))
    for (let time = 0; time < 2; time++) {
      const response = await score(bytes)
      expect(response.headers.get('content-type')).toBe('application/json')
      expect(await response.text()).toBe(expected)
    }
  })

  it.each(['application/json; charset=utf-8', 'Application/JSON', 'application/vnd.seamark+json', 'application/json ;v=1'])(
    'takes %s for JSON',
    async (type) => {
      expect((await score(aldmere, { 'content-type': type })).status).toBe(200)
    },
  )

  it.each([
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonx',
    'application/json-seq',
    'text/json',
  ])('refuses content type "%s"', async (type) => {
    const { slug, detail } = await readProblem(await score(aldmere, { 'content-type': type }))
    expect(slug).toBe('media-type-unsupported')
    expect(detail).toContain('content-type: application/json')
  })

  it('reads a body of exactly 1 MiB', async () => {
    const response = await score(aldmere + ' '.repeat(maxBytes - new TextEncoder().encode(aldmere).length))
    expect(response.status).toBe(200)
  })
})

describe('a body that is too large', () => {
  const chunk = new Uint8Array(64 * 1024).fill(0x20)
  const long = () => {
    let sent = 0
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length
        controller.enqueue(chunk)
        if (sent > 16 * maxBytes) controller.close()
      },
    })
    return { stream, sent: () => sent }
  }

  it.each([
    ['by one byte', () => ' '.repeat(maxBytes + 1), json],
    ['and says that it is small', () => long().stream, { ...json, 'content-length': '2' }],
    ['and says that it is larger still', () => long().stream, { ...json, 'content-length': '999999999999' }],
    ['and says nothing of its length', () => long().stream, json],
  ] satisfies [string, () => BodyInit, Record<string, string>][])('%s is refused', async (_, body, headers) => {
    const { slug, status, detail } = await readProblem(await score(body(), headers))
    expect({ slug, status }).toEqual({ slug: 'document-too-large', status: 413 })
    expect(detail).toContain('1 MiB')
  })

  it('is read no further than the limit', async () => {
    const { stream, sent } = long()
    await score(stream)
    expect(sent()).toBeLessThanOrEqual(maxBytes + 4 * chunk.length)
  })
})

const notUtf8 = readBytesOf(demonstrationFiles['aldmere-2026'])
notUtf8[100] = 0xff

/** Bodies that are no assessment, each with the code of the fault that must be told and the slug. */
const bad: readonly (readonly [what: string, body: BodyInit, code: string, slug?: string])[] = [
  ['nothing', '', 'empty-file'],
  ['white space', ' \n ', 'empty-file'],
  ['half a document', aldmere.slice(0, 5000), 'not-json'],
  ['a word', 'hello', 'not-json'],
  ['a comment', '// hello\n{}', 'not-json'],
  ['null', 'null', 'document-unnamed'],
  ['a list', '[]', 'document-unnamed'],
  ['a text', '"x"', 'document-unnamed'],
  ['a number', '42', 'document-unnamed'],
  ['an empty object', '{}', 'document-unnamed'],
  ['bytes that are not UTF-8', notUtf8, 'not-utf-8'],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 'not-utf-8'],
  ['a key twice', aldmere.replace('{', '{"cycleId":"2026",'), 'duplicate-key'],
  ['half a character in a key', '{"\\ud800":1}', 'half-character'],
  ['half a character in a text', '{"a":"\\udc00"}', 'half-character'],
  ['half a character in a key that stands twice', '{"\\ud800":1,"\\ud800":1}', 'half-character'],
  ['100,000 brackets', '['.repeat(100_000), 'too-deep'],
  ['100,000 objects', '{"a":'.repeat(100_000), 'too-deep'],
  ['a number beyond all numbers', changed(() => {}).replace('"level":2', '"level":1e999'), 'wrong-type'],
  ['another document', readBytesOf('fixtures/v1/valid/framework-toy.json'), 'document-unexpected'],
  ['a document of somebody else', '{"$schema":"https://example.org/x"}', 'document-unknown'],
  ['an unknown version', aldmere.replace('"version": "2019"', '"version": "1999"'), 'framework-unknown', 'framework-unknown'],
  ['an unknown framework', aldmere.replace('"id": "digital-nations"', '"id": "toy"'), 'framework-unknown', 'framework-unknown'],
  ['no day of judgement', changed((assessment) => delete assessment['asOfOn']), 'as-of-missing'],
  ['a key __proto__', aldmere.replace('{', '{"__proto__":{"polluted":true},'), 'unknown-key'],
  ['a key constructor', aldmere.replace('{', '{"constructor":{"prototype":{"polluted":true}},'), 'unknown-key'],
  ['a key __proto__ deep inside', aldmere.replace('"subject": {', '"subject": {"__proto__":{"fictional":false},'), 'unknown-key'],
]

describe('a body that is no assessment', () => {
  it.each(bad.map(([what, body, code, slug = 'document-invalid']) => ({ what, body, code, slug })))(
    '$what is refused with its place and a remedy',
    async ({ body, code, slug }) => {
      const problem = await readProblem(await score(body))
      expect(problem.slug).toBe(slug)
      expect(problem.status).toBe(422)
      expect(problem.errors?.map((fault) => fault.code)).toContain(code)
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      expect(failures).toEqual([])
    },
  )

  it('has all its faults told at once, with line and column', async () => {
    const text = aldmere.replace('"cycleId": "2026"', '"cycleId": "soon"').replace('"route": "full"', '"route": "half"')
    const problem = await readProblem(await score(text))
    const at = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length
    expect(problem.errors).toEqual([
      expect.objectContaining({ pointer: '/cycleId', line: at('"soon"') }),
      expect.objectContaining({ pointer: '/route', line: at('"half"') }),
    ])
    expect(problem.detail).toContain('2 faults')
  })

  it("is the caller's failure where it breaks off, and is not recorded as ours", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) })
    expect(await readProblem(await score(broken))).toMatchObject({ slug: 'document-invalid', status: 422 })
    expect(failures).toEqual([])
  })

  it('has its faults told in few words, however long a key is', async () => {
    const response = await score(`{"${'k'.repeat(700_000)}": {${'"a": 1,'.repeat(1000)}"a": 1}}`)
    expect((await readProblem(response)).errors).toEqual([expect.objectContaining({ code: 'key-too-long', pointer: '' })])
    expect(failures).toEqual([])
  })

  it('has at most a thousand faults told', async () => {
    const text = changed((assessment) => (assessment['responses'] = Array.from({ length: 3000 }, () => 1)))
    expect((await readProblem(await score(text))).errors).toHaveLength(1000)
  })
})

describe('whatever is sent', { timeout: 60_000 }, () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))
  const paths = [
    '/api/v1/score',
    '/api/v1/frameworks',
    '/api/v1/demonstrations/aldmere-2026/scorecard',
    '/schema/v1/facts.schema.json',
  ]
  const always = async (property: fc.IAsyncProperty<[BodyInit]>, numRuns = 200) => {
    console.log(`seed ${seed}`)
    await fc.assert(property, { seed, numRuns })
    return failures
  }
  const refuses = async (body: BodyInit) => {
    for (const path of paths) {
      const response = await api.request(path, { method: 'POST', headers: json, body })
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      await readProblem(response)
    }
  }

  it('random bytes are refused as a valid problem', async () => {
    const failed = await always(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes) as BodyInit),
        refuses,
      ),
    )
    expect(failed).toEqual([])
  })

  it('random JSON is refused as a valid problem', async () => {
    const failed = await always(
      fc.asyncProperty(
        fc.json({ maxDepth: 6, stringUnit: 'binary' }).map((text): BodyInit => text),
        refuses,
      ),
    )
    expect(failed).toEqual([])
  })

  it('an assessment with one random value in a random place is scored or refused', async () => {
    const whole = JSON.parse(new TextDecoder().decode(readBytesOf(demonstrationFiles['gbr-2026']))) as object
    const places = Array.from(placesIn(whole))
    const mutant = fc
      .tuple(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2, stringUnit: 'binary' }))
      .map(([place, value]): BodyInit => JSON.stringify(replaceAt(whole, place, value)))
    const failed = await always(
      fc.asyncProperty(mutant, async (body) => {
        const response = await score(body)
        expect([200, 422]).toContain(response.status)
        if (response.status === 422) await readProblem(response)
      }),
    )
    expect(failed).toEqual([])
  })

  it('random addresses are answered below 500', async () => {
    const failed = await always(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const encoded = encodeURIComponent(text.toWellFormed())
        for (const start of [
          '/schema/v1/',
          '/api/v1/demonstrations/',
          '/api/v1/frameworks/',
          '/api/v1/frameworks/a/b/locales/',
          '/',
        ])
          for (const path of [
            `${start}${encoded}`,
            `${start}${encoded}/assessment`,
            `${start}${encoded.replaceAll('%', '%a')}`,
          ]) {
            const response = await api.request(path)
            expect(response.status).toBe(404)
            await readProblem(response)
          }
      }),
      100,
    )
    expect(failed).toEqual([])
  })
})

function* placesIn(value: unknown, above: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    yield [...above, key]
    yield* placesIn(part, [...above, key])
  }
}

function replaceAt(whole: object, place: readonly string[], value: unknown): object {
  const copy = structuredClone(whole)
  const above = place.slice(0, -1).reduce<object>((part, key) => Reflect.get(part, key) as object, copy)
  Reflect.set(above, place.at(-1) ?? '', value)
  return copy
}
