import { globSync } from 'node:fs'
import { readDocument, type DocumentName, type Problem } from '@seamark/model'
import { frameworks } from '@seamark/principles'
import { describe, expect, it } from 'vitest'
import { createApi } from './create-api.ts'
import { demonstrationFiles, library, readBytesOf } from './test-library.ts'

const api = createApi({
  library,
  reportFailure: (error) => {
    throw error
  },
})
const text = (path: string) => new TextDecoder().decode(readBytesOf(path))
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())

/** Reads an answer as the problem that it must be: valid against its schema, its status the one it is sent with. */
async function readProblem(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const read = readDocument(await bytesOf(response), { expect: ['problem'] })
  expect(read.faults).toBeUndefined()
  if (read.faults) throw new Error('no problem')
  expect(read.document.status).toBe(response.status)
  return read.document
}

const slugOf = ({ type }: Problem) => type.replace('https://seamark.example/problems/', '')
const assessment = text(demonstrationFiles['aldmere-2026'])
const score = (body: BodyInit, contentType = 'application/json') =>
  api.request('/api/v1/score', { method: 'POST', body, headers: { 'content-type': contentType } })

/** What stands in the table of docs/api/problems.md: slug and status. */
const documented = Array.from(text('docs/api/problems.md').matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gm), ([, slug, status]) => ({
  slug,
  status: Number(status),
}))

const withBrokenDemonstration = (message: string) => ({
  ...library,
  demonstrations: [
    {
      id: 'broken',
      get assessment(): never {
        throw new Error(message)
      },
    },
  ],
})

/** One request for each problem. */
const provoked: Readonly<Record<string, () => Response | Promise<Response>>> = {
  'document-invalid': () => score('{}'),
  'document-too-large': () => score(' '.repeat(1024 * 1024 + 1)),
  'framework-unknown': () => score(assessment.replace('"version": "2019"', '"version": "1999"')),
  internal: () =>
    createApi({ library: withBrokenDemonstration('the disk is gone'), reportFailure: () => {} }).request(
      '/api/v1/demonstrations/broken/assessment',
    ),
  'media-type-unsupported': () => score(assessment, 'text/plain'),
  'method-not-allowed': () => api.request('/api/v1/score'),
  'not-found': () => api.request('/api/v1/nothing'),
}

describe('problems', () => {
  it('are the same in the table, in the schema and in this test', () => {
    const schema = JSON.parse(text('schemas/v1/problem.schema.json')) as { properties: { type: { enum: string[] } } }
    const slugs = documented.map(({ slug }) => slug)
    expect(schema.properties.type.enum).toEqual(slugs.map((slug) => `https://seamark.example/problems/${slug}`))
    expect(Object.keys(provoked)).toEqual(slugs)
  })

  it('are the same in the table and in the code', () => {
    const code = text('apps/api/src/problem.ts')
    const inCode = Array.from(code.matchAll(/^ {2}'?([a-z-]+)'?: \{ status: (\d{3}),/gm), ([, slug, status]) => ({
      slug,
      status: Number(status),
    }))
    expect(inCode).toEqual(documented)
  })

  it.each(documented)('$slug is answered with $status as a valid problem', async ({ slug = '', status }) => {
    const response = await provoked[slug]?.()
    if (!response) throw new Error(`nothing provokes ${slug}`)
    const problem = await readProblem(response)
    expect({ slug: slugOf(problem), status: response.status }).toEqual({ slug, status })
  })

  it('tell nothing of the inside, and report what failed', async () => {
    const reported: unknown[] = []
    const broken = createApi({
      library: withBrokenDemonstration('password in /etc/secret'),
      reportFailure: (error) => void reported.push(error),
    })
    const response = await broken.request('/api/v1/demonstrations/broken/scorecard')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(reported).toEqual([expect.objectContaining({ message: 'password in /etc/secret' })])
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is not allowed where only GET is', async (method) => {
    for (const path of ['/api/v1/frameworks', '/api/v1/facts', '/schema/v1/facts.schema.json']) {
      const response = await api.request(path, { method })
      expect(slugOf(await readProblem(response))).toBe('method-not-allowed')
      expect(response.headers.get('allow')).toBe('GET, HEAD')
    }
  })

  it('names POST where only POST is allowed', async () => {
    const response = await api.request('/api/v1/score', { method: 'DELETE' })
    expect(slugOf(await readProblem(response))).toBe('method-not-allowed')
    expect(response.headers.get('allow')).toBe('POST')
  })
})

const framework = '/api/v1/frameworks/digital-nations/2019'
const documents: readonly (readonly [path: string, document: DocumentName])[] = [
  [framework, 'framework'],
  [`${framework}/locales/en`, 'locale'],
  ['/api/v1/facts', 'facts'],
  ...Object.keys(demonstrationFiles).flatMap((id) => [
    [`/api/v1/demonstrations/${id}/assessment`, 'assessment'] as const,
    [`/api/v1/demonstrations/${id}/scorecard`, 'scorecard'] as const,
  ]),
]

describe('reading', () => {
  it.each(documents)('%s answers a valid %s', async (path, name) => {
    const response = await api.request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(readDocument(await bytesOf(response), { expect: [name], frameworks })).toMatchObject({ name })
  })

  it('lists every framework with the address below which it is found', async () => {
    const listed = (await (await api.request('/api/v1/frameworks')).json()) as { frameworks: { id: string; version: string }[] }
    expect(listed.frameworks).toEqual(frameworks.map(({ id, version }) => ({ id, version })))
    for (const { id, version } of listed.frameworks)
      expect((await api.request(`/api/v1/frameworks/${id}/${version}`)).status).toBe(200)
  })

  it('lists every demonstration, and says who assessed whom', async () => {
    const listed = (await (await api.request('/api/v1/demonstrations')).json()) as { demonstrations: { id: string }[] }
    expect(listed.demonstrations.map(({ id }) => id)).toEqual(Object.keys(demonstrationFiles))
    expect(listed.demonstrations).toEqual([
      expect.objectContaining({ subject: expect.objectContaining({ fictional: true }), cycleId: '2026' }),
      expect.objectContaining({
        subject: expect.objectContaining({ id: 'GBR' }),
        assessor: expect.objectContaining({ thirdParty: true }),
      }),
    ])
  })

  it('answers the method as the Markdown it is written in', async () => {
    const response = await api.request('/api/v1/methodology')
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(await response.text()).toBe(library.methodology)
  })

  it('answers HEAD like GET, without the body', async () => {
    const response = await api.request('/api/v1/facts', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  it.each([
    '/',
    '/api',
    '/api/v1',
    '/api/v1/',
    '/api/v2/facts',
    '/api/v1/frameworks/digital-nations',
    '/api/v1/frameworks/digital-nations/1999',
    '/api/v1/frameworks/__proto__/constructor',
    `${framework}/locales/xx`,
    `${framework}/locales/constructor`,
    '/api/v1/frameworks/digital-nations/1999/locales/en',
    '/api/v1/demonstrations/xaa-1999/assessment',
    '/api/v1/demonstrations/__proto__/scorecard',
    '/api/v1/demonstrations/..%2Faldmere-2026/assessment',
    '/api/v1/demonstrations/%00%1b%5b2J/assessment',
    '/api/v1/demonstrations/%E0%A4%A/assessment',
  ])('%s is not found', async (path) => {
    expect(slugOf(await readProblem(await api.request(path)))).toBe('not-found')
  })

  it('does not echo an address of any length', async () => {
    const response = await api.request(`/api/v1/demonstrations/${'a'.repeat(60_000)}/assessment`)
    expect((await readProblem(response)).detail.length).toBeLessThan(3000)
  })
})

describe('schemas', () => {
  const folder = new URL('../../../schemas/v1/', import.meta.url)
  const files = globSync('**/*.{json,csv}', { cwd: folder }).map((name) => name.replaceAll('\\', '/'))

  it('are all there to be served', () => {
    expect(files.length).toBeGreaterThanOrEqual(15)
  })

  it.each(files)('%s is served byte for byte', async (name) => {
    const response = await api.request(`/schema/v1/${name}`)
    expect(response.headers.get('content-type')).toBe(
      name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/schema+json',
    )
    expect(await bytesOf(response)).toEqual(readBytesOf(`schemas/v1/${name}`))
  })

  it.each(files.filter((name) => name.endsWith('.json')))('%s stands where its $id says', async (name) => {
    const { $id } = JSON.parse(text(`schemas/v1/${name}`)) as { $id: string }
    expect((await api.request(new URL($id).pathname)).status).toBe(200)
  })

  it.each([
    '..%2fpackage.json',
    '..%2f..%2fpackage.json',
    '%2e%2e%2fpackage.json',
    '../package.json',
    'codelists%2f..%2ffacts.schema.json',
    'codelists',
    'codelists/',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'facts.schema.json/',
    'facts.schema.json%00',
    'FACTS.schema.json',
    '%ff',
    '%',
    'a%0d%0ax-injected: 1',
    '',
  ])('%s is no schema', async (name) => {
    expect(slugOf(await readProblem(await api.request(`/schema/v1/${name}`)))).toBe('not-found')
  })
})

describe('every answer', () => {
  it.each([
    ...documents.map(([path]) => path),
    '/api/v1/methodology',
    '/schema/v1/facts.schema.json',
    '/api/v1/score',
    '/nothing',
  ])('%s cannot be framed, sniffed or run', async (path) => {
    const { headers } = await api.request(path)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toMatch(/max-age=(31536000|[4-9]\d{7,})/)
    expect(headers.get('set-cookie')).toBeNull()
  })
})
