import type { Library } from '@seamark/api'
import { beforeAll, describe, expect, it } from 'vitest'
import { createInstance } from './create-instance.ts'
import { loadLibrary } from './library.ts'
import { criterionPages, pages, reportPages } from './test-pages.ts'

let library: Library
let get: (path: string, headers?: Record<string, string>) => Promise<Response>
const failures: unknown[] = []
beforeAll(async () => {
  library = await loadLibrary({ demo: true })
  const instance = createInstance(library, (error) => void failures.push(error))
  get = async (path, headers = {}) => instance(new Request(`http://seamark.test${path}`, { headers }))
})

const all = (text: string, pattern: RegExp) => Array.from(text.matchAll(pattern), ([, found = '']) => found)
const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<')
const linksOf = (html: string) => all(html, /<a\b[^>]*\shref="([^"]*)"/g).map(unescape)
const digest = async (text: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('base64')

describe('every page', () => {
  it('is there for 50 criteria and two reports', () => {
    expect(criterionPages).toHaveLength(50)
    expect(library.demonstrations.map(({ id }) => `/demonstration/${id}/`)).toEqual(reportPages)
  })

  it.each(pages)('%s is whole without a script or a cookie', async (path) => {
    const response = await get(path)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8$/i)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(html).toMatch(/^<!doctype html><html lang="en"/)
    expect(all(html, /<(h1)\b/g)).toHaveLength(1)
    expect(all(html, /<title>([^<]+)<\/title>/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script|<iframe|<object|<embed|javascript:|\sstyle="|\son[a-z]+="/i)
    expect(html).not.toMatch(/\bundefined\b|\[object Object\]|\bNaN\b/)
    expect(failures).toEqual([])
  })

  it.each(pages)('%s loads nothing from anybody', async (path) => {
    const html = await (await get(path)).text()
    const loaded = all(html, /<(?:link|img|source|video|audio|use|image)\b[^>]*\s(?:href|src|srcset|xlink:href)="([^"]*)"/g)
    expect(loaded.filter((address) => address !== '/favicon.svg')).toEqual([])
    expect(all(html, /(url\(|@import)/g)).toEqual([])
  })

  it('has a title that no other page has', async () => {
    const titles = await Promise.all(pages.map(async (path) => all(await (await get(path)).text(), /<title>([^<]+)/g)[0]))
    expect(new Set(titles).size).toBe(pages.length)
  })

  it('leads only to addresses that are there, and to fragments that exist', async () => {
    const bodies = new Map<string, string>()
    const broken: string[] = []
    const waiting = ['/']
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (bodies.has(path)) continue
      const response = await get(path)
      bodies.set(path, await response.text())
      if (response.status !== 200) broken.push(`${path} answers ${response.status}`)
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue
      for (const href of linksOf(bodies.get(path) ?? '')) {
        const { origin, pathname, search } = new URL(href, `http://seamark.test${path}`)
        if (origin === 'http://seamark.test') waiting.push(`${pathname}${search}`)
      }
    }
    for (const [path, html] of bodies)
      for (const href of linksOf(html)) {
        const { origin, pathname, hash } = new URL(href, `http://seamark.test${path}`)
        const target = bodies.get(pathname) ?? ''
        if (origin === 'http://seamark.test' && hash && !target.includes(` id="${decodeURIComponent(hash.slice(1))}"`))
          broken.push(`${path} leads to ${pathname}${hash}`)
      }
    expect(broken).toEqual([])
    expect([...bodies.keys()]).toEqual(expect.arrayContaining(pages))
  })
})

describe('another way to write an address', () => {
  it.each([
    ['/PRINCIPLES/', '/principles/'],
    ['/Methodology', '/methodology'],
    ['/principles', '/principles/'],
    ['/principles/p1', '/principles/p1/'],
    ['/principles/p1/1.1', '/principles/p1/1.1/'],
    ['/Principles/P1/1.1?a=B&c=%20D', '/principles/p1/1.1/?a=B&c=%20D'],
    ['/demonstration/Aldmere-2026?x', '/demonstration/aldmere-2026/?x'],
    ['/demonstration/aldmere-2026', '/demonstration/aldmere-2026/'],
    ['/schema/v1', '/schema/v1/'],
    ['/SCHEMA/V1/', '/schema/v1/'],
    ['/Schema/v1/Facts.schema.json', '/schema/v1/facts.schema.json'],
    ['/API/v1/facts', '/api/v1/facts'],
    ['/methodology/', '/methodology'],
    ['/accessibility/?q=1', '/accessibility?q=1'],
    ['//principles//p1/', '/principles/p1/'],
  ])('%s redirects to %s, which is there', async (path, target) => {
    const response = await get(path)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(target)
    expect((await get(target)).status).toBe(200)
  })

  it.each([
    '//evil.example',
    '//EVIL.example/',
    '///evil.example/%2e%2e',
    '/\\evil.example',
    '/%2F/evil.EXAMPLE',
    '/.//EVIL.example',
  ])('%s never leads to another host', async (path) => {
    const location = (await get(path)).headers.get('location') ?? '/'
    expect(new URL(location, 'http://seamark.test/').host).toBe('seamark.test')
  })
})

const unknown = [
  '/nothing',
  '/principles/p10/',
  '/principles/p1/2.1/',
  '/principles/p1/1.99/',
  '/principles/p1/1.1/more/',
  '/principles/__proto__/',
  '/principles/p1/constructor/',
  '/principles/..%2f..%2fpackage.json/',
  '/principles/%2e%2e%2f/',
  '/principles/%00/',
  '/principles/%ff/',
  '/principles/%/',
  '/principles/p1%0d%0ax-injected:%201/',
  '/demonstration/',
  '/demonstration/..%2f/',
  '/demonstration/__proto__/',
  '/demonstration/aldmere-2025/',
  '/principles-of-others',
  '/%3cscript%3ealert(1)%3c%2fscript%3e',
  `/demonstration/${'a'.repeat(5000)}/`,
]

describe('an address where nothing stands', () => {
  it.each(unknown)('%s answers a page that says so', async (path) => {
    const response = await get(path)
    const html = await response.text()
    expect(response.status).toBe(404)
    expect(html).toContain('<h1>Not found</h1>')
    expect(html).not.toContain('<script')
    expect(failures).toEqual([])
  })

  it.each(['/principles/%2e%2e/', '/principles/../', '/demonstration/./../'])('%s is the page above', async (path) => {
    expect((await get(path)).status).toBe(200)
  })
})

describe('headers', () => {
  it.each([...pages, ...unknown, '/principles', '/favicon.svg'])(
    'of %s allow no script, no frame and no other host',
    async (path) => {
      const { headers } = await get(path)
      const policy = headers.get('content-security-policy') ?? ''
      const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]))
      expect(directives.get('default-src')).toEqual(["'none'"])
      expect(directives.get('frame-ancestors')).toEqual(["'none'"])
      expect(directives.get('base-uri')).toEqual(["'none'"])
      expect(directives.has('script-src')).toBe(false)
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
      expect(Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1])).toBeGreaterThanOrEqual(31_536_000)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    },
  )

  it.each([...pages, '/nothing'])('of %s allow exactly the style sheet inside the page', async (path) => {
    const response = await get(path)
    const styles = all(await response.text(), /<style>([\s\S]*?)<\/style>/g)
    expect(styles).toHaveLength(1)
    const allowed = /style-src ([^;]*)/.exec(response.headers.get('content-security-policy') ?? '')?.[1]
    expect(allowed).toBe(`'sha256-${await digest(styles[0] ?? '')}'`)
  })

  it.each([...reportPages, '/', '/favicon.svg'])('of %s carry a tag that saves the second answer', async (path) => {
    const tag = (await get(path)).headers.get('etag') ?? ''
    const again = await get(path, { 'if-none-match': tag })
    expect(tag).not.toBe('')
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('of a 304 leave the style sheet of the kept page allowed', async () => {
    const tag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { 'if-none-match': tag })).headers.get('content-security-policy')).toBeNull()
  })
})

describe('text from a document', () => {
  const hostile = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>`

  it.each(['/', '/demonstration/hostile/', '/principles/', '/principles/p1/', '/principles/p1/1.1/'])(
    'is shown on %s and never becomes an element',
    async (path) => {
      const assessment = library.demonstrations[0]?.assessment
      if (!assessment) throw new Error('no demonstration')
      const responses = assessment.responses.map((response) => (response.state ? { ...response, rationale: hostile } : response))
      const named = {
        ...assessment,
        subject: { ...assessment.subject, name: hostile },
        assessor: { ...assessment.assessor, name: hostile },
        responses,
      }
      const locales = library.locales.map((locale) => ({
        ...locale,
        title: hostile,
        principles: locale.principles.map((principle) => ({ ...principle, title: hostile })),
        criteria: locale.criteria.map((criterion) => ({ ...criterion, title: hostile, question: `${hostile}?` })),
      }))
      const instance = createInstance(
        { ...library, locales, demonstrations: [{ id: 'hostile', assessment: named }] },
        (error) => void failures.push(error),
      )
      const response = await instance(new Request(`http://seamark.test${path}`))
      const html = await response.text()
      expect(response.status).toBe(200)
      expect(html).toContain('&lt;script>alert(1)&lt;/script>')
      expect(html).not.toMatch(/<script|<img/i)
    },
  )
})

describe('a site without demonstrations', () => {
  it('lists none and says nothing of them', async () => {
    const instance = createInstance({ ...library, demonstrations: [] }, (error) => void failures.push(error))
    const html = await (await instance(new Request('http://seamark.test/'))).text()
    expect(html).not.toContain('Demonstration')
    expect(html).not.toContain('/demonstration/')
    expect((await instance(new Request('http://seamark.test/demonstration/aldmere-2026/'))).status).toBe(404)
  })
})
