import type { Facts, FactSource, Indicator } from '@seamark/model'
import { FactsError } from './facts-error.ts'
import { type FactsTable, factsTables } from './facts-tables.ts'
import { findTableFaults } from './find-table-faults.ts'
import { readTables, type RowsOf } from './read-tables.ts'
import { splitWords } from './split-words.ts'

/**
 * Makes the facts document out of its tables, or refuses them with every fault at once.
 *
 * Only verified facts from their publisher come in: a row that is not verified, rests on the press or stands in
 * `left-out.csv` is a fault and never passed over in silence. A mean is checked against its parts from the same source;
 * a part may be missing only where `left-out.csv` lists it. Facts are sorted by subject, indicator, edition and source,
 * so the order of rows in `members.csv` does not matter.
 *
 * @param texts the text of each table of `factsTables`
 * @throws {FactsError} `facts-refused`, with file, line, column and remedy of every fault
 */
export function importFacts(texts: Readonly<Record<FactsTable, string>>): Facts {
  const { tables, faults } = readTables(texts)
  const files: readonly string[] = Object.values(factsTables).map(({ file }) => file)
  const refused = [...faults, ...findTableFaults(tables)]
  if (refused.length)
    throw new FactsError(refused.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line))

  return {
    $schema: 'https://seamark.example/schema/v1/facts.schema.json',
    language: 'en',
    subjects: tables.subjects.map(({ cell }) => ({ id: cell('id'), name: cell('name') })),
    sources: tables.sources.map(toSource),
    indicators: tables.indicators.map((row) => toIndicator(row, tables)),
    facts: sortFacts(tables).map(({ cell }) => ({
      subjectId: cell('subject'),
      indicatorId: cell('indicator'),
      edition: cell('edition'),
      value: cell('value'),
      sourceId: cell('source'),
      ...(cell('note') && { note: cell('note') }),
    })),
  }
}

function sortFacts({ subjects, indicators, members }: RowsOf): RowsOf['members'] {
  const places = new Map([...subjects, ...indicators].map(({ cell }, place) => [cell('id'), place]))
  const placeOf = (id: string) => places.get(id) ?? 0
  return members.toSorted(
    ({ cell: a }, { cell: b }) =>
      placeOf(a('subject')) - placeOf(b('subject')) ||
      placeOf(a('indicator')) - placeOf(b('indicator')) ||
      compare(a('edition'), b('edition')) ||
      compare(a('source'), b('source')),
  )
}

/** By code unit, the same on every machine. */
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

const toSource = ({ cell }: RowsOf['sources'][number]): FactSource => ({
  id: cell('id'),
  title: cell('title'),
  publisher: cell('publisher'),
  ...(cell('place') && { place: cell('place') }),
  ...(cell('url') && { url: cell('url') }),
  ...(cell('publishedOn') && { publishedOn: cell('publishedOn') }),
  ...(cell('seenOn') && { seenOn: cell('seenOn') }),
  ...(cell('readFrom') && { readFrom: cell('readFrom') }),
  ...(cell('note') && { note: cell('note') }),
})

function toIndicator({ cell }: RowsOf['indicators'][number], tables: RowsOf): Indicator {
  const id = cell('id')
  const kind = cell('valueKind')
  const indicatorIds = splitWords(cell('meanOf'))
  const breaks = tables.breaks.filter((row) => row.cell('indicator') === id)
  const notCovered = tables.notCovered.filter((row) => row.cell('indicator') === id)
  const principleIds = splitWords(cell('principles'))
  return {
    id,
    title: cell('title'),
    publisher: cell('publisher'),
    valueKind: kind === 'number' || kind === 'day' ? kind : 'text',
    unit: cell('unit'),
    ...(cell('minimum') && { minimum: cell('minimum') }),
    ...(cell('maximum') && { maximum: cell('maximum') }),
    ...(indicatorIds.length && { meanOf: { indicatorIds, tolerance: cell('tolerance') } }),
    ...(breaks.length && {
      breaks: breaks.map((row) => ({ from: row.cell('from'), to: row.cell('to'), note: row.cell('note') })),
    }),
    ...(notCovered.length && {
      notCovered: [...Map.groupBy(notCovered, (row) => row.cell('edition'))].map(([edition, rows]) => ({
        edition,
        subjectIds: rows.map((row) => row.cell('subject')),
      })),
    }),
    ...(principleIds.length && { principleIds }),
    ...(cell('note') && { note: cell('note') }),
  }
}
