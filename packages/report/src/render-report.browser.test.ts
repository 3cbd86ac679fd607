import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Assessment, Framework, Locale } from '@seamark/model'
import { scoreAssessment } from '@seamark/scoring'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArguments } from '../../../scripts/find-chromium.ts'
import { buildExample } from './build-example.ts'
import { renderReport } from './render-report.tsx'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
const framework = read('packages/principles/content/digital-nations-2019.json') as Framework
const locale = read('packages/principles/locales/en/digital-nations-2019.json') as Locale
const assessment = read('fixtures/assessments/aldmere-2026.seamark.json') as Assessment
const scorecard = scoreAssessment({ framework, assessment })
const html = renderReport({ framework, locale, assessment, scorecard, links: { home: '/', method: '/method/' } })
const mirrored = renderReport({ framework, locale: { ...locale, language: 'he', direction: 'rtl' }, assessment, scorecard })
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Findings = { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }

/** What another set of colours can change. */
const colourAlone = { runOnly: { type: 'tag', values: ['cat.color', 'cat.sensory-and-visual-cues'] } }

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: String(process.env['CHROMIUM_PATH']), args: chromiumArguments })
})
afterAll(() => browser.close())

/** Opens a document unfolded, and refuses every request. */
async function open(document: string, options: BrowserContextOptions = {}): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage(options)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.setContent(document)
  await page.evaluate('document.querySelectorAll("details").forEach((details) => (details.open = true))')
  return { page, requests }
}

describe('the report in a browser', () => {
  it.each([
    ['light', { colorScheme: 'light' }, {}],
    ['dark', { colorScheme: 'dark' }, colourAlone],
    ['forced colours', { forcedColors: 'active' }, colourAlone],
  ] as const)(
    'has nothing for axe to find in %s',
    async (_, options, rules) => {
      const { page, requests } = await open(html, options)
      await page.evaluate(axe)
      const { violations } = await page.evaluate<Findings>(`axe.run(${JSON.stringify(rules)})`)
      expect(violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html])).toEqual([])
      expect(requests).toEqual([])
      await page.close()
    },
    90_000,
  )

  it.each([
    ['as it is', html],
    ['mirrored', mirrored],
    ['with ten levels', renderReport(buildExample({ top: 9, weights: [[1, 1, 1, 1, 1, 1, 1], [1]], claimed: 9 }))],
    ['in proportion', renderReport(buildExample({ top: 4, weights: [[100, 7], [1]], claimed: 3 }))],
  ])('does not scroll sideways on a phone, %s', async (_, drawn) => {
    for (const width of [320, 360]) {
      const { page } = await open(drawn, { viewport: { width, height: 800 } })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await page.close()
    }
  })

  it('does not scroll sideways on a phone when its text is set wider', async () => {
    const { page } = await open(html, { viewport: { width: 320, height: 800 } })
    await page.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
    })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.close()
  })

  it('mirrors by direction alone', async () => {
    const places = async (document: string) => {
      const { page } = await open(document, { viewport: { width: 1280, height: 800 } })
      const box = await page.locator('.row .bar').first().boundingBox()
      const width = await page.evaluate<number>('document.documentElement.clientWidth')
      await page.close()
      return { start: Math.round(box?.x ?? 0), end: Math.round(width - (box?.x ?? 0) - (box?.width ?? 0)) }
    }
    const [there, here] = [await places(html), await places(mirrored)]
    expect(here).toEqual({ start: there.end, end: there.start })
  })
})
