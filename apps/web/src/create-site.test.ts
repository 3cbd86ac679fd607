import { describe, expect, it } from 'vitest'
import { createSite } from './create-site.tsx'

const notHtml = ['/favicon.svg']
const addresses = ['/', '/principles/', '/principles/p1/', '/principles/p1/1.1/', '/methodology', '/demonstration/x/', '/nothing']

/** An API that fails in one way, and the site that asks it. */
const siteOf = (api: (request: Request) => Promise<Response>) => {
  const reported: unknown[] = []
  const site = createSite({ api, reportFailure: (error) => void reported.push(error) })
  return { get: async (path: string) => site.request(path), reported }
}

const failures: readonly (readonly [string, (request: Request) => Promise<Response>])[] = [
  ['answers 500', async () => new Response('secret of the inside', { status: 500 })],
  ['is not there', async () => Promise.reject(new Error('secret of the inside'))],
  ['answers no JSON', async () => new Response('secret of the inside')],
  ['answers other JSON', async () => Response.json({ secret: 'of the inside' })],
  ['answers nothing', async () => new Response()],
]

describe.each(failures)('createSite, when the API %s', (_, api) => {
  it.each(addresses)('answers %s with a page that says so, and reports', async (path) => {
    const { get, reported } = siteOf(api)
    const response = await get(path)
    const html = await response.text()
    expect(response.status).toBe(500)
    expect(html).toContain('<h1>Something went wrong</h1>')
    expect(html).not.toContain('secret')
    expect(reported).toHaveLength(1)
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^ ]+';/)
    expect(response.headers.get('strict-transport-security')).not.toBeNull()
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it.each(notHtml)('still answers %s', async (path) => {
    expect((await siteOf(api).get(path)).status).toBe(200)
  })
})
