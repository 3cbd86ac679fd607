import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Assessment, Facts, Framework, Locale, PrincipleScore } from '@seamark/model'
import { scoreAssessment } from '@seamark/scoring'
import { describe, expect, it } from 'vitest'
import { buildExample } from './build-example.ts'
import { renderReport } from './render-report.tsx'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
const framework = read('packages/principles/content/digital-nations-2019.json') as Framework
const locale = read('packages/principles/locales/en/digital-nations-2019.json') as Locale
const aldmere = read('fixtures/assessments/aldmere-2026.seamark.json') as Assessment
const reading = read('fixtures/assessments/readings/gbr-2026.seamark.json') as Assessment

const draw = (assessment: Assessment, more: { locale?: Locale; facts?: Facts } = {}) =>
  renderReport({ framework, locale, assessment, scorecard: scoreAssessment({ framework, assessment }), ...more })
const html = draw(aldmere)
const scorecard = scoreAssessment({ framework, assessment: aldmere })
const text = (markup: string) =>
  markup
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
const all = (markup: string, pattern: RegExp) => Array.from(markup.matchAll(pattern), ([, found]) => found ?? '')
const marks = (markup: string, mark: string) => all(markup, new RegExp(`<i class="(${mark})[ "]`, 'gu')).length

/** The columns that a bar's dashed boxes span. */
const spanned = (bar: string) =>
  Array.from(bar.matchAll(/<i class="o f(\d+) t(\d+)"/gu)).reduce((sum, [, from, to]) => sum + Number(to) - Number(from), 0)

const rows = all(html, /<div class="row">(.*?<span class="below.*?<\/div>)/gsu)
const twin = all(html, /<tr><th scope="row">\d (.*?)<\/tr>/gsu).map((row) =>
  all(row, /<td class="number">(\d+)<\/td>/gu).map(Number),
)
const sums = ({ steps }: PrincipleScore) => [steps.supported, steps.claimed, steps.ceiling, steps.whole]

describe('what is drawn', () => {
  it('gives the table the numbers of the scorecard, and the bars the numbers of the table', () => {
    expect(twin).toEqual(scorecard.principles.map(sums))
    const bars = rows.map((row) => row.slice(row.indexOf('<div class="bar">')))
    expect(bars.map((bar) => [marks(bar, 's'), marks(bar, 's') + marks(bar, 'c')])).toEqual(twin.map(([s, c]) => [s, c]))
    expect(bars.map((bar) => marks(bar, 's') + marks(bar, 'c') + spanned(bar))).toEqual(twin.map(([, , ceiling]) => ceiling))
  })

  it('draws as many solid and hollow segments in the ladders as in the bar beside them', () => {
    for (const row of rows) {
      const [ladders = '', bar = ''] = row.split('<div class="bar">')
      expect([marks(ladders, 's'), marks(ladders, 'c')]).toEqual([marks(bar, 's'), marks(bar, 'c')])
    }
  })

  it('says what each criterion claims and what is supported', () => {
    for (const { criteria } of scorecard.principles) {
      for (const { criterionId, claimed, supported } of criteria.filter(({ standing }) => standing === 'answered')) {
        const carried = supported === 0 && claimed !== 0 ? 'none' : supported
        expect(html).toMatch(
          new RegExp(`Criterion ${criterionId.replace('.', '\\.')}[,:][^<]*claimed ${claimed}, supported ${carried}`, 'u'),
        )
      }
    }
  })

  it('never prints an open criterion as 0', () => {
    const open = scorecard.principles.flatMap(({ criteria }) => criteria.filter(({ standing }) => standing === 'open'))
    expect(open.length).toBeGreaterThan(0)
    for (const { criterionId } of open) {
      const cell = all(html, new RegExp(`<li><span class="sr">(Criterion ${criterionId}[,:].*?)</li>`, 'gsu'))[0] ?? ''
      expect(text(cell)).toMatch(/open/u)
      expect(text(cell.replaceAll(criterionId, ''))).not.toMatch(/0/u)
      const article = all(html, new RegExp(`id="criterion-${criterionId}"(.*?)</article>`, 'gsu'))[0] ?? ''
      expect(text(article)).not.toMatch(/Supported 0|Claimed 0/u)
    }
  })

  it('prints no percentage, rank or total of its own', () => {
    expect(text(draw({ ...aldmere, responses: [], evidence: [], narratives: [] }))).not.toMatch(/\d ?%|\brank \d|overall/iu)
  })
})

describe('the strip on top', () => {
  const strip = (markup: string) => text(all(markup, /<aside class="strip"[^>]*>(.*?)<\/aside>/gsu)[0] ?? '')

  it('says that the file is not published, and that the country is invented', () => {
    expect(strip(html)).toContain('Not published, not attested.')
    expect(strip(html)).toContain('Demonstration. Aldmere is a fictional country')
  })

  it('says of a reading that the government did not make it', () => {
    expect(strip(draw(reading))).toContain('Not published, not attested.')
    expect(strip(draw(reading))).toContain(
      'Third-party reading. Its government did not make it. Passages were read in the copies',
    )
    expect(strip(draw(reading))).not.toContain('Demonstration')
  })
})

describe('the document', () => {
  it('holds everything it needs', () => {
    expect(html).not.toMatch(/\sstyle=|<script|\ssrc=|<link|<svg|<iframe|url\(|@import/u)
  })

  it('shows markup of a document as text', () => {
    const [first, ...others] = aldmere.responses
    const responses = [{ ...first, rationale: '<script>alert(1)</script>' } as (typeof aldmere.responses)[number], ...others]
    const escaped = draw({ ...aldmere, subject: { ...aldmere.subject, name: '</style><b>' }, responses })
    expect(escaped).not.toMatch(/<script/u)
    expect(escaped).toContain('&lt;script>alert(1)')
    expect(escaped.match(/<\/style>/gu)).toHaveLength(1)
  })

  it('has one h1 and never skips a level of headings', () => {
    const levels = all(html, /<h([1-6])/gu).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('has ids once each, and every link inside the page finds one', () => {
    const ids = all(html, /\sid="([^"]+)"/gu)
    expect(new Set(ids).size).toBe(ids.length)
    expect(all(html, /href="#([^"]+)"/gu).filter((target) => !ids.includes(target))).toEqual([])
  })

  it('links to web addresses alone', () => {
    const evidence = aldmere.evidence.map((item) => ({ ...item, url: 'javascript:alert(1)' }))
    expect(draw({ ...aldmere, evidence })).not.toMatch(/href="javascript/u)
  })

  it('divides a text into paragraphs at blank lines', () => {
    const summary = 'First.\n\nSecond.'
    expect(draw({ ...aldmere, context: { ...aldmere.context, summary } })).toContain('<p>First.</p><p>Second.</p>')
  })

  it('marks words of another language, and the document with its own', () => {
    const hebrew = draw(aldmere, { locale: { ...locale, language: 'he', direction: 'rtl' } })
    expect(hebrew).toMatch(/^<!doctype html><html lang="he" dir="rtl">/u)
    expect(hebrew).toContain('<h1><bdi lang="en">Aldmere</bdi></h1>')
  })

  it('marks the hidden end of a link to a source with the language of its title', () => {
    const french = aldmere.evidence.filter(({ language }) => language === 'fr').map(({ title }) => title)
    const hidden = all(html, /Source<span class="sr">: <bdi lang="fr">([^<]+)<\/bdi><\/span>/gu)
    expect(french.length).toBeGreaterThan(0)
    expect(new Set(hidden)).toEqual(new Set(french))
  })

  it('names the criterion in every link to it', () => {
    const titles = new Map(locale.criteria.map(({ id, title }) => [id, title]))
    const links = Array.from(html.matchAll(/<a href="#criterion-([^"]+)">(.*?)<\/a>/gsu))
    expect(links.length).toBeGreaterThan(0)
    for (const [, id = '', name = ''] of links) expect(text(name).trim()).toBe(`${id} ${titles.get(id)}`)
  })

  it('says of every bar what its figures count', () => {
    const ends = all(html, /<span class="below[^>]*>(.*?)<\/span><\/div>/gsu).map(text)
    expect(ends).toHaveLength(2 * framework.principles.length)
    for (const end of ends) expect(end).toMatch(/of \d+ steps/u)
  })

  it('weighs little: 60 kB for the whole report with long texts', () => {
    expect(brotliCompressSync(html).length).toBeLessThan(60_000)
  })

  it('is the same every time', () => {
    expect(draw(aldmere)).toBe(html)
  })
})

describe('outside facts', () => {
  const facts = (more: Partial<Facts>): Facts => ({
    $schema: 'https://seamark.example/schema/v1/facts.schema.json',
    language: 'en',
    subjects: [],
    sources: [{ id: 's', title: 'Yearbook', publisher: 'Bureau', readFrom: 'a copy at a library' }],
    indicators: [
      {
        id: 'i',
        title: 'Index',
        publisher: 'Bureau',
        valueKind: 'number',
        unit: 'on 0 to 1',
        breaks: [{ from: '2022', to: '2024', note: 'New questions.' }],
        notCovered: [{ edition: '2025', subjectIds: ['XAA'] }],
      },
    ],
    facts: ['2020', '2022', '2024'].map((edition) => ({
      subjectId: 'XAA',
      indicatorId: 'i',
      edition,
      value: `0.${edition}`,
      sourceId: 's',
    })),
    ...more,
  })
  const panel = (given?: Facts) =>
    text(all(draw(aldmere, given ? { facts: given } : {}), /<section id="facts"(.*?)<\/section>/gsu)[0] ?? '')

  it('says that none are held', () => {
    expect(panel()).toContain('No outside facts are held.')
    expect(panel(facts({ indicators: [] }))).toContain('No outside facts are held.')
  })

  it('shows the latest first, breaks, copies, what is not covered and what was not recorded', () => {
    expect(panel(facts({}))).toMatch(
      /2025 Not covered by this publisher.*2024 0\.2024.*2 earlier values 2022: 0\.2022; 2020: 0\.2020 Yearbook/u,
    )
    expect(panel(facts({}))).toContain('Series break between 2022 and 2024: New questions.')
    expect(panel(facts({}))).toContain('read from a copy: a copy at a library')
    expect(panel(facts({}))).toContain('The day on which these values were read was not recorded.')
    expect(panel(facts({}))).toContain('Seamark ranks nobody')
  })
})

describe('other frameworks', () => {
  it('draws every key that an assessment may have', () => {
    const toy = read('fixtures/v1/valid/framework-toy.json') as Framework
    const whole = read('fixtures/v1/valid/assessment-every-key.json') as Assessment
    const drawn = renderReport({
      framework: toy,
      locale: read('fixtures/v1/valid/locale-source-wording.json') as Locale,
      assessment: whole,
      scorecard: scoreAssessment({ framework: toy, assessment: whole }),
      facts: read('fixtures/v1/valid/facts-every-key.json') as Facts,
    })
    for (const said of [
      '<p lang="de" dir="auto">“251 von 251 Feuern brannten.”</p>',
      'Machine translation: A translating machine',
      'Evidence against it, shown and not scored',
      'Where the question did not fit',
      'If it counted as open',
      'Taken up at home',
    ]) {
      expect(drawn).toContain(said)
    }
  })

  it('draws a scale of two levels', () => {
    const drawn = renderReport(buildExample({ top: 1, weights: [[1, 1, 1]], claimed: 1 }))
    expect(marks(drawn, 'c')).toBeGreaterThan(0)
    expect(drawn).toContain('One principle at a glance')
  })

  it('draws a scale of ten levels and a bar of 45 steps', () => {
    const example = buildExample({ top: 9, weights: [[1, 1, 1, 1, 1], [1]], claimed: 4 })
    const drawn = renderReport(example)
    expect(drawn).toContain('.f45{')
    expect(marks(all(drawn, /<div class="bar">(.*?)<\/div>/gsu)[0] ?? '', 'c')).toBe(
      example.scorecard.principles[0]?.steps.claimed,
    )
  })

  it('draws in proportion what has more than 48 steps, says so and keeps the figures exact', () => {
    const drawn = renderReport(buildExample({ top: 4, weights: [[1000, 20], [3]], claimed: 2 }))
    expect(drawn).not.toContain('.f49{')
    expect(text(drawn)).toContain('The longest bar has 4080 steps. Bars are drawn in proportion on 48 columns')
    expect(drawn).toContain('<td class="number">2040</td>')
  })

  it('draws what nobody has answered as open', () => {
    const drawn = renderReport(buildExample({ top: 4, weights: [[1, 1]], claimed: null }))
    expect(text(drawn)).toContain('at most 8 of 8')
    expect(text(drawn)).toContain('Nobody has answered yet.')
  })

  it.each(['scorecard', 'locale', 'assessment'] as const)('refuses a %s of another framework', (document) => {
    const example = buildExample({ top: 4, weights: [[1]], claimed: 1 })
    const other = { ...example[document], framework: { id: 'example', version: '2' } }
    const refusal = expect.objectContaining({ code: 'documents-differ' })
    expect(() => renderReport({ ...example, [document]: other })).toThrow(refusal)
  })
})
