import type { FactsFault } from './facts-error.ts'
import { describe, expect, it } from 'vitest'
import { importFacts } from './import-facts.ts'
import { egdi, faultsOf, lineOf, openByDefault, plant, rank, texts, type Texts } from './test-tables.ts'

describe('importFacts refuses', () => {
  it.each<[string, Texts, FactsFault['code'], string]>([
    [
      'an EGDI 0.01 above the mean of its parts',
      plant('members', egdi, egdi.replace('0.9393', '0.9493')),
      'mean-differs',
      'value',
    ],
    [
      'a composite 0.01 below it',
      plant('members', 'KOR,oecd-dgi,2023,0.935', 'KOR,oecd-dgi,2023,0.925'),
      'mean-differs',
      'value',
    ],
    ['a composite without one of its parts', plant('members', openByDefault, ''), 'part-missing', 'indicator'],
    [
      'a part from another source',
      plant('members', openByDefault, openByDefault.replace('dgi-2023', 'glance-2025')),
      'part-missing',
      'indicator',
    ],
    [
      'an unknown subject',
      plant('members', egdi, egdi + egdi.replace('EST', 'XAA').replace('un-egdi', 'un-epi')),
      'subject-unknown',
      'subject',
    ],
    ['an unknown indicator', plant('members', egdi, egdi + egdi.replace('un-egdi', 'un-edgi')), 'indicator-unknown', 'indicator'],
    [
      'an unknown source',
      plant('members', 'EST,un-epi,2022,0.9773,un-survey-2022', 'EST,un-epi,2022,0.9773,un-survey-2032'),
      'source-unknown',
      'source',
    ],
    ['a fact twice', plant('members', egdi, egdi + egdi), 'fact-duplicate', 'value'],
    [
      'a value above its scale',
      plant('members', 'EST,un-epi,2022,0.9773', 'EST,un-epi,2022,1.9773'),
      'value-out-of-scale',
      'value',
    ],
    [
      'a value below its scale',
      plant('members', 'EST,un-epi,2022,0.9773', 'EST,un-epi,2022,-0.9773'),
      'value-out-of-scale',
      'value',
    ],
    ['a decimal comma', plant('members', 'EST,un-epi,2022,0.9773', 'EST,un-epi,2022,"0,9773"'), 'value-not-a-number', 'value'],
    [
      'a rank in words',
      plant('members', 'EST,un-egdi-rank,2022,8,', 'EST,un-egdi-rank,2022,8th,'),
      'value-not-a-number',
      'value',
    ],
    [
      'a day that does not exist',
      plant('members', 'EST,dn-charter-signed,2014,2014-12-09', 'EST,dn-charter-signed,2014,2014-02-30'),
      'value-not-a-day',
      'value',
    ],
    ['a row that is not verified', plant('members', egdi, egdi.replace(',yes,', ',no,')), 'fact-unverified', 'verified'],
    [
      'a row that rests on the press',
      plant(
        'sources',
        'un-survey-2022,United Nations E-Government Survey 2022,United Nations Department of Economic and Social Affairs (UN DESA),international-organisation',
        'un-survey-2022,A newspaper,A newspaper,press',
      ),
      'source-press',
      'source',
    ],
    [
      'a value that the list of what is left out keeps out',
      plant('members', egdi, `${egdi}CAN,un-egdi-rank,2020,28,un-press-2020,yes,\n`),
      'fact-left-out',
      'value',
    ],
    [
      'a value for whom its publisher does not cover',
      plant('members', egdi, `${egdi}URY,oecd-ourdata,2023,0.5,oecd-glance-2025,yes,\n`),
      'fact-not-covered',
      'edition',
    ],
    [
      'two editions that cannot be compared without a break',
      plant('breaks', 'oecd-dgi-proactiveness,2019,2023', 'oecd-ourdata,2019,2023'),
      'break-missing',
      'edition',
    ],
    [
      'two editions that cannot be compared with a break elsewhere',
      plant('breaks', 'oecd-dgi-proactiveness,2019,2023', 'oecd-dgi-proactiveness,2015,2017'),
      'break-missing',
      'edition',
    ],
    [
      'a value for a cell that could not be read',
      plant('members', egdi, `${egdi}URY,oecd-dgi-open-by-default,2019,0.6,oecd-dgi-2019,yes,\n`),
      'fact-left-out',
      'value',
    ],
    ['a break that ends before it begins', plant('breaks', 'oecd-dgi,2019,2023', 'oecd-dgi,2023,2019'), 'cell-invalid', 'to'],
    [
      'a break of an unknown indicator',
      plant('breaks', 'ec-benchmark-overall', 'ec-benchmark-all'),
      'indicator-unknown',
      'indicator',
    ],
    [
      'a gap of an unknown subject',
      plant('notCovered', 'oecd-ourdata,2023,URY', 'oecd-ourdata,2023,UYR'),
      'subject-unknown',
      'subject',
    ],
    [
      'a mean of an unknown part',
      plant('indicators', 'un-osi un-hci un-tii', 'un-osi un-hci un-tti'),
      'indicator-unknown',
      'meanOf',
    ],
    ['a mean of one part', plant('indicators', 'un-osi un-hci un-tii', 'un-osi'), 'cell-invalid', 'meanOf'],
    [
      'a mean without a tolerance',
      plant('indicators', 'un-osi un-hci un-tii,0.003', 'un-osi un-hci un-tii,'),
      'cell-empty',
      'tolerance',
    ],
    ['an id twice', plant('subjects', 'EST,Estonia\n', 'EST,Estonia\nEST,Estonia\n'), 'row-duplicate', 'id'],
    [
      'an empty cell',
      plant('members', 'EST,dn-charter-signed,2014,2014-12-09', 'EST,dn-charter-signed,2014,'),
      'cell-empty',
      'value',
    ],
    ['an edition in words', plant('members', 'EST,un-epi,2022,', 'EST,un-epi,latest,'), 'cell-invalid', 'edition'],
    ['a day of publication that does not exist', plant('sources', ',2020-07-10,', ',2020-06-31,'), 'cell-invalid', 'publishedOn'],
    [
      'a row with a cell too many',
      plant('members', 'EST,un-epi,2022,0.9773,', 'EST,un-epi,2022,0,9773,'),
      'cell-count-wrong',
      '*',
    ],
    ['columns in another order', plant('breaks', 'indicator,from,to', 'indicator,to,from'), 'columns-wrong', '*'],
    ['an open quote', plant('members', 'EST,un-epi,2022,0.9773', 'EST,un-epi,2022,"0.9773'), 'csv-malformed', '*'],
  ])('%s', (_, tables, code, column) => {
    expect(faultsOf(tables)[0]).toMatchObject({
      code,
      column,
      detail: expect.stringMatching(/\S/),
      remedy: expect.stringMatching(/\S/),
    })
  })

  it('every fault at once, each with file, line and column, in the order of files and lines', () => {
    const tables = {
      ...plant('sources', ',2024-09-17,', ',17 September 2024,'),
      members: plant('members', egdi, egdi.replace('0.9393', '0.9493')).members.replace(rank, rank.replace(',yes,', ',no,')),
    }
    expect(faultsOf(tables)).toMatchObject([
      { code: 'cell-invalid', file: 'sources.csv', line: lineOf('sources', ',2024-09-17,'), column: 'publishedOn' },
      { code: 'mean-differs', file: 'members.csv', line: lineOf('members', egdi), column: 'value' },
      { code: 'fact-unverified', file: 'members.csv', line: lineOf('members', rank), column: 'verified' },
    ])
    expect(() => importFacts(tables)).toThrow(`members.csv:${lineOf('members', rank)}, verified: `)
  })

  it('nothing where a difference is the tolerance exactly', () => {
    const tables = {
      ...plant('indicators', 'un-osi un-hci un-tii,0.003', 'un-osi un-hci un-tii,0.3'),
      members: `${texts.members.split('\n', 1).join()}\n${[
        'un-egdi,2022,0.8',
        'un-osi,2022,0.5',
        'un-hci,2022,0.5',
        'un-tii,2022,0.5',
      ]
        .map((fact) => `EST,${fact},un-survey-2022,yes,\n`)
        .join('')}`,
    }
    expect(faultsOf(tables)).toEqual([])
  })
})
