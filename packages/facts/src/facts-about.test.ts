import { describe, expect, it } from 'vitest'
import { describeSeen } from './describe-seen.ts'
import { factsAbout } from './facts-about.ts'
import { memberFacts } from './member-facts.ts'

const rowsOf = (subjectId: string, indicatorId: string) =>
  factsAbout(memberFacts(), subjectId).filter((row) => row.indicatorId === indicatorId)

describe('factsAbout', () => {
  it('gives every fact about a subject and every gap, in the order of indicators, then of editions', () => {
    const { facts, indicators } = memberFacts()
    const rows = factsAbout(memberFacts(), 'URY')
    const order = indicators.map(({ id }) => id)
    const keys = rows.map(({ indicatorId, edition }) => [String(order.indexOf(indicatorId)).padStart(3), edition].join(' '))
    expect(keys).toEqual(keys.toSorted())
    expect(rows.filter(({ state }) => state === 'published')).toHaveLength(
      facts.filter(({ subjectId }) => subjectId === 'URY').length,
    )
    expect(rows.filter(({ state }) => state === 'not-covered')).toHaveLength(17)
  })

  it('says what a report panel needs about one value', () => {
    expect(rowsOf('EST', 'un-egdi').at(-1)).toEqual({
      indicatorId: 'un-egdi',
      indicatorTitle: 'E-Government Development Index (EGDI)',
      publisher: 'United Nations Department of Economic and Social Affairs (UN DESA)',
      unit: 'index from 0 to 1, 1 is best',
      valueKind: 'number',
      principleIds: [],
      indicatorNote: expect.stringContaining('need not mean going backwards'),
      edition: '2022',
      state: 'published',
      value: '0.9393',
      sourceTitle: 'United Nations E-Government Survey 2022',
      sourcePublisher: 'United Nations Department of Economic and Social Affairs (UN DESA)',
      sourcePlace: 'Data centre file EGOV_DATA_2022',
      readFrom: 'copy on GitHub, pluralitybook/plurality',
      seen: 'day of reading not recorded',
    })
  })

  it('says that a publisher does not cover a subject, with no value', () => {
    const [earlier, gap] = rowsOf('URY', 'oecd-dgi')
    expect(earlier).toMatchObject({ edition: '2019', state: 'published', value: '0.602' })
    expect(gap).toMatchObject({ edition: '2023', state: 'not-covered', publisher: expect.stringContaining('OECD') })
    expect(gap).not.toHaveProperty('value')
  })

  it('notes a break on the first edition after it and not before', () => {
    const [before, after] = rowsOf('NZL', 'oecd-dgi')
    expect(before).not.toHaveProperty('breakNote')
    expect(after).toMatchObject({ value: '0.500', breakNote: expect.stringContaining('cannot be compared') })
  })

  it('does not repeat a break once an edition after it was shown', () => {
    const facts = memberFacts()
    const later = facts.facts
      .filter(({ indicatorId }) => indicatorId === 'oecd-dgi')
      .map((fact) => ({ ...fact, edition: '2025' }))
    const rows = factsAbout({ ...facts, facts: [...facts.facts, ...later.slice(0, 1)] }, later[0]?.subjectId ?? '')
    const dgi = rows.filter(({ indicatorId }) => indicatorId === 'oecd-dgi')
    expect(dgi.map((row) => [row.edition, 'breakNote' in row])).toEqual([
      ['2019', false],
      ['2023', true],
      ['2025', false],
    ])
  })

  it('gives no row where nothing is known, and none for a country without facts', () => {
    expect(rowsOf('ISR', 'ec-benchmark-overall')).toEqual([])
    expect(rowsOf('URY', 'oecd-dgi-open-by-default')).toMatchObject([{ edition: '2023', state: 'not-covered' }])
    expect(factsAbout(memberFacts(), 'XAA')).toEqual([])
  })

  it('refuses a fact whose source is not there', () => {
    expect(() => factsAbout({ ...memberFacts(), sources: [] }, 'EST')).toThrow(TypeError)
  })
})

describe('describeSeen', () => {
  it('says when a source was read, or that the day was not recorded', () => {
    expect(describeSeen({ seenOn: '2026-03-05' })).toBe('read on 5 March 2026')
    expect(describeSeen({})).toBe('day of reading not recorded')
  })
})
