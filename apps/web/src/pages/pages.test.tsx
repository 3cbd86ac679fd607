import { readFileSync } from 'node:fs'
import type { Framework, Locale } from '@seamark/model'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Layout } from '../layout.tsx'
import { MethodologyPage } from './methodology-page.tsx'
import { PrinciplePage } from './principle-page.tsx'
import { Crumbs } from './wayfinding.tsx'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'))
const framework = read('packages/principles/content/digital-nations-2019.json') as Framework
const locale = read('packages/principles/locales/en/digital-nations-2019.json') as Locale

const all = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), ([, found]) => found ?? '')

describe('the method', () => {
  it('names a table that scrolls after the heading above it', () => {
    const table = '| a | b |\n| - | - |\n| c | d |\n'
    const html = renderToString(
      <MethodologyPage text={`# Title\n\n## Steps & "more"\n\n${table}\ntext\n\n${table}\n## Stages\n\n${table}`} />,
    )
    expect(all(html, /aria-label="([^"]*)"/gu)).toEqual([
      'Steps &amp; &quot;more&quot;, table 1',
      'Steps &amp; &quot;more&quot;, table 2',
      'Stages, table 1',
    ])
  })
})

describe('the way through the site', () => {
  it.each([
    ['principles', 'page'],
    ['below-principles', 'true'],
  ] as const)('says in the navigation that a page is %s', (place, current) => {
    const html = renderToString(
      <Layout title="A page" place={place} demo={false}>
        <h1>A page</h1>
      </Layout>,
    )
    expect(all(html, /<a [^>]*aria-current="([^"]*)"/gu)).toEqual([current])
    expect(html).toContain(`href="/principles/" aria-current="${current}"`)
  })

  it('ends the trail at the page itself', () => {
    const html = renderToString(<Crumbs trail={[{ href: '/principles/', text: 'All' }]} here="This" />)
    expect(html).toContain('<li aria-current="page">This</li>')
  })
})

describe('a principle', () => {
  it('says in a whole word which criteria are essential', () => {
    for (const { id, criteria } of framework.principles) {
      const html = renderToString(<PrinciplePage framework={framework} locale={locale} principleId={id} />)
      const said = all(html, /<li>(.*?)<\/li>/gsu).filter((entry) => entry.includes('<p>Essential.'))
      expect(said.map((entry) => /<b>(\S+)/u.exec(entry)?.[1])).toEqual(
        criteria.flatMap((criterion) => (criterion.essential ? [criterion.id] : [])),
      )
      expect(html).not.toContain('<abbr')
    }
  })
})
