import type { AddressInfo } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { createInstance } from './create-instance.ts'
import { loadLibrary } from './library.ts'

/** An instance with demonstrations on a free port, a browser, and what went wrong on either side. */
export type Served = {
  readonly base: string
  readonly failures: unknown[]
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** Serves the demonstrations to a real browser. */
export async function serveToBrowser(options: { executablePath: string; args: string[] }): Promise<Served> {
  const failures: unknown[] = []
  const fetch = createInstance(await loadLibrary({ demo: true }), (error) => void failures.push(error))
  const server = await new Promise<ServerType>((resolve) => {
    const started: ServerType = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started))
  })
  const address = server.address()
  const browser = await chromium.launch(options)
  return {
    base: `http://127.0.0.1:${portOf(address)}`,
    failures,
    browser,
    close: async () => {
      await browser.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A page in a fresh context, with everything that it complains of or asks of others. */
export async function openPage({ base, browser }: Served, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('requestfailed', (request) => {
    // Leaving a page stops what it still waits for; that is nobody's fault.
    const reason = request.failure()?.errorText
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(`${base}/`)) complaints.push(`asked another host: ${request.url()}`)
  })
  return { page, context, complaints }
}

/** What `openPage` opens. */
export type OpenedPage = { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] }

function portOf(address: string | AddressInfo | null): number {
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return address.port
}
