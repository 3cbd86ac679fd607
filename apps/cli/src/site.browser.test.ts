import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArguments, installChromium } from '../../../scripts/find-chromium.ts'
import { openPage, serveToBrowser, type Served } from './test-browser.ts'
import { criterionPages, principlePages, reportPages } from './test-pages.ts'

/** Criterion pages of each kind: the first, a conditional and an essential one, the last. */
const someCriteria = ['1.1', '1.6', '2.1', '9.6'].map((id) => criterionPages.find((path) => path.endsWith(`/${id}/`)) ?? '')
const visited = [
  '/',
  '/principles/',
  ...principlePages,
  ...someCriteria,
  '/methodology',
  '/accessibility',
  '/schema/v1/',
  ...reportPages,
  '/nothing-stands-here',
]

let served: Served
beforeAll(async () => {
  served = await serveToBrowser({ executablePath: installChromium(), args: chromiumArguments })
}, 120_000)
afterAll(async () => served.close())

/** What axe finds, as one line an element. The page must hold axe. */
const findViolations = async (page: Page, rules: RunOptions = {}): Promise<readonly string[]> => {
  const { violations } = await page.evaluate<Found>(`axe.run(${JSON.stringify({ resultTypes: ['violations'], ...rules })})`)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}
type Found = { readonly violations: readonly { id: string; nodes: readonly { target: readonly string[] }[] }[] }

/** What other colours, and what another width can change. */
const colours: RunOptions = { runOnly: { type: 'tag', values: ['cat.color'] } }
const places: RunOptions = { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } }

const marginOf = async (page: Page) => page.evaluate(() => getComputedStyle(document.body).margin)

describe('in a browser', { timeout: 60_000 }, () => {
  it.each(visited)('%s is legible in every look and width, and asks nothing of anybody', async (path) => {
    const { page, context, complaints } = await openPage(served, { viewport: { width: 1280, height: 900 } })
    await page.addInitScript(() => {
      const broken: string[] = []
      Object.assign(window, { broken })
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => broken.push(violatedDirective))
    })
    await page.goto(served.base + path)
    await page.reload()
    expect(await marginOf(page)).toBe('0px')
    expect(await page.evaluate(() => Reflect.get(window, 'broken') as unknown)).toEqual([])

    await page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
    await page.evaluate(axe.source)
    expect(await findViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findViolations(page, colours)).toEqual([])
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    expect(await findViolations(page, colours)).toEqual([])
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 700 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect(await findViolations(page, places)).toEqual([])
    }

    // That an address is not there is told by the browser itself.
    expect(complaints.filter((complaint) => !/status of 404/.test(complaint))).toEqual([])
    expect(await context.cookies()).toEqual([])
    expect(served.failures).toEqual([])
    await context.close()
  })

  it('a style sheet of which a byte was changed on the way is refused', async () => {
    const { page, context, complaints } = await openPage(served)
    await page.route('**/accessibility', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('<style>', '<style> ') })
    })
    await page.goto(`${served.base}/accessibility`)
    expect(await marginOf(page)).toBe('8px')
    expect(complaints.join(' ')).toContain('Content Security Policy')
    await context.close()
  })
})

describe('with scripts off and by keyboard', { timeout: 60_000 }, () => {
  it('a reader gets from the start page to a question and its neighbour', async () => {
    const { page, context } = await openPage(served, { javaScriptEnabled: false })
    await page.goto(served.base)
    await page.getByRole('link', { name: 'Principles', exact: true }).first().click()
    await page.locator('main ul.entries a').first().click()
    const first = page.url()
    await page.getByRole('link', { name: /^Next: / }).click()
    expect([first, page.url()]).toEqual(criterionPages.slice(0, 2).map((path) => served.base + path))
    await context.close()
  })

  it('the first key press offers to skip to the content', async () => {
    const { page, context } = await openPage(served)
    await page.goto(served.base)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
    await context.close()
  })
})
