import { readFileSync } from 'node:fs'
import type { Assessment, CriterionResponse, Framework, Locale } from '@seamark/model'
import { scoreAssessment } from '@seamark/scoring'
import { describe, expect, it } from 'vitest'
import { buildExample } from './build-example.ts'
import { renderReport } from './render-report.tsx'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
const framework = read('packages/principles/content/digital-nations-2019.json') as Framework
const locale = read('packages/principles/locales/en/digital-nations-2019.json') as Locale
const aldmere = read('fixtures/assessments/aldmere-2026.seamark.json') as Assessment
const reading = read('fixtures/assessments/readings/gbr-2026.seamark.json') as Assessment

const draw = (assessment: Assessment) =>
  renderReport({ framework, locale, assessment, scorecard: scoreAssessment({ framework, assessment }) })
const text = (markup: string) =>
  markup
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
const part = (markup: string, tag: string, id: string) =>
  text(
    new RegExp(`<${tag}[^>]* id="${id}".*?(?=<article|<section|</main)|<${tag} id="${id}".*?</${tag}>`, 'su').exec(markup)?.[0] ??
      '',
  )
const own = draw(aldmere)
const outside = draw(reading)

/** Aldmere with another response to one criterion. */
const answering = (criterionId: string, change: (response: CriterionResponse) => CriterionResponse): Assessment => ({
  ...aldmere,
  responses: aldmere.responses.map((response) => (response.criterionId === criterionId ? change(response) : response)),
})

describe('a reading', () => {
  it('speaks for itself, never for the country', () => {
    expect(text(outside)).not.toMatch(/United Kingdom (does|answered|says)|government of United|the country (says|does)/u)
    expect(part(outside, 'article', 'criterion-3.2')).toContain('This reading found no passage that meets a level.')
    expect(part(outside, 'article', 'criterion-1.6')).toContain(
      'This reading did not establish whether automated decisions are used.',
    )
    expect(text(outside)).toContain('This reading found a level for 8 of 50 criteria')
  })

  it('says what a fuller one would need, and tells nobody to do more', () => {
    const next = part(outside, 'section', 'next')
    expect(next).toMatch(/What a fuller reading would need.*Open criteria: 42.*Proofs missing/u)
    expect(next).toContain(locale.criteria.find(({ id }) => id === '3.2')?.firstProof)
    expect(text(outside)).not.toMatch(/Do more|Next steps/u)
  })

  it('gives the reason common to all principles once, and no table of zeros', () => {
    expect(text(outside).match(/fewer than 13 in every 20/gu)).toHaveLength(1)
    expect(outside).not.toContain('<table class="stages"')
    expect(own).toContain('<table class="stages"')
  })
})

describe('what is not carried', () => {
  it('is none in words, and 0 only where 0 is claimed', () => {
    expect(part(own, 'article', 'criterion-1.4')).toMatch(/None supported Claimed 3/u)
    expect(part(own, 'article', 'criterion-9.4')).toMatch(/Supported 0 Claimed 0/u)
    expect(text(own)).toMatch(/1\.4 Tested accessibility of digital services none 3/u)
    expect(text(own)).toMatch(/9\.4 Hand-over of the network role 0 0 Not there/u)
  })

  it.each([
    ['1.4', 'is too old: link a record not older than 36 months.'],
    ['3.2', 'counts once evidence is judged on or after 6 October 2026.'],
    ['3.5', 'was withdrawn: link what is in force in its place.'],
    ['5.5', 'expired: link what is in force in its place.'],
    ['2.4', 'Kept up since 1 April 2025: 24 months are reached on 1 April 2027.'],
  ])('%s: is lifted in words that fit the case, the same in both places', (id, said) => {
    expect(part(own, 'article', `criterion-${id}`)).toContain(said)
    expect(part(own, 'section', 'next')).toContain(said)
    expect(part(own, 'article', `criterion-${id}`)).not.toContain('who checked it')
  })

  it('asks only for the check where the time is over', () => {
    const links = (response: CriterionResponse) =>
      (response.evidenceLinks ?? []).map(({ evidenceId, quotation }) => ({
        evidenceId,
        ...(quotation && { quotation }),
        sustainedSince: '2020-02-29',
      }))
    const drawn = draw(answering('2.4', (response) => ({ ...response, evidenceLinks: links(response) })))
    const account = part(drawn, 'article', 'criterion-2.4')
    expect(account).toContain('Record which third party checked it, or which body abroad reuses it.')
    expect(account).not.toContain('months are reached')
  })

  it('names effort only where more than paper or time is missing', () => {
    const next = part(own, 'section', 'next')
    expect(next).toMatch(/1\.4 .*? Medium effort, in the framework’s judgement 1\.5 /u)
    expect(next).toMatch(/\+2 steps , 9 to 11 of 20\. User needs: forming to taking hold 2\.4/u)
    expect(next).toMatch(/Stage unchanged 2\.5/u)
  })

  it('says what a figure would add only where support stops below the claim', () => {
    expect(part(own, 'article', 'criterion-2.5')).toContain('what level 3 asks for must hold too')
    expect(part(own, 'article', 'criterion-1.3')).not.toContain('With a figure')
    expect(part(own, 'article', 'criterion-4.3')).toContain(
      'Evidence of this kind may carry up to level 3; 1 is claimed, so 1 is supported.',
    )
  })
})

describe('the tables', () => {
  it('say open, never 0, of a principle in which nobody has answered', () => {
    expect(text(outside)).toMatch(/7 Teach children to code open 20 20/u)
  })
})

describe('a figure', () => {
  it('is read in groups of three digits', () => {
    expect(part(own, 'article', 'criterion-6.2')).toContain('968,000')
    expect(part(own, 'article', 'criterion-6.2')).not.toContain('968000')
  })
})

describe('a principle', () => {
  it('says what would be claimed at most', () => {
    expect(text(own)).toContain(
      'If the open criterion were claimed at the top, 15 would be claimed; nothing more would be supported',
    )
    expect(text(outside)).toContain('If every open criterion were claimed at the top, 19 would be claimed')
    const one = buildExample({ top: 1, weights: [[1]], claimed: 1 })
    expect(text(renderReport(one))).toContain('Evidence does not carry the one step claimed; the principle has 1 step.')
  })

  it('names the proofs that reach the next stage, and what leaving a criterion out does', () => {
    expect(text(own)).toContain('1.5: quote the passage, +2, reaches taking hold')
    const leftOut = '7.3 is left out as not ours; if it counted as open, the stage would be forming.'
    expect(part(own, 'section', 'glance')).toContain(leftOut)
    expect(part(own, 'section', 'principle-p7')).toContain(leftOut)
    expect(text(own)).toContain('13 claimed at most; 4 of 5 answered')
  })

  it('tells its story before its criteria, and keeps open criteria short', () => {
    expect(own.indexOf('Where we stand')).toBeLessThan(own.indexOf('id="criterion-1.1"'))
    expect(part(own, 'article', 'criterion-3.4')).not.toMatch(/Why it is open|What would lift it/u)
  })
})

describe('the page', () => {
  it('explains its words before the context, and the limits in its method', () => {
    expect(own.indexOf('id="read"')).toBeLessThan(own.indexOf('id="context"'))
    expect(part(own, 'section', 'method')).toMatch(
      /Limits that applied.*Law.*12 months.*13 in every 20.*“established” from 3\/4.*level 2/u,
    )
  })

  it('says who judges meaning, which criteria went another way, and who published for himself', () => {
    expect(text(own)).toContain('is judged by those who sign and by the reader')
    expect(text(own)).toContain('Reached by another route: 4.5 and 8.3.')
    expect(part(own, 'article', 'criterion-1.2')).toContain('Published by the body that answered.')
  })

  it('shows the steps that change a stage first', () => {
    const next = own.slice(own.indexOf('id="next"'))
    expect(next.indexOf('>8.6 <b>')).toBeLessThan(next.indexOf('steps that change no stage'))
    expect(next.indexOf('>9.1 <b>')).toBeGreaterThan(next.indexOf('steps that change no stage'))
  })
})

describe('what does not count', () => {
  it('tells what was typed though the condition is not met', () => {
    const typed: CriterionResponse = {
      criterionId: '1.6',
      kind: 'level',
      state: 'answered',
      level: 2,
      rationale: 'Typed in vain.',
    }
    const drawn = text(draw({ ...aldmere, responses: [...aldmere.responses.filter((r) => r.criterionId !== '1.6'), typed] }))
    expect(drawn).toContain('What was typed is kept and does not count, level 2: Typed in vain.')
  })

  it('tells that an answer waits for its condition', () => {
    const waiting = answering('4.6', () => ({ criterionId: '4.6', kind: 'level', state: 'answered', level: 2 }))
    expect(part(draw(waiting), 'article', 'criterion-4.6')).toContain('Level 2 was typed for it, and counts once that is known.')
  })

  it('says how much is answered where that is too little for a stage', () => {
    const unknown = ({ criterionId }: CriterionResponse): CriterionResponse => ({ criterionId, kind: 'level' })
    const drawn = text(draw(answering('7.1', unknown)))
    expect(drawn).toContain('3 of all its 5 criteria are answered, those left out included; a stage needs 13 in every 20')
  })
})
