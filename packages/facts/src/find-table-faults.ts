import { isDay, number } from './cells.ts'
import type { FactsFault, FactsFaultCode } from './facts-error.ts'
import { factsTables } from './facts-tables.ts'
import type { RowsOf } from './read-tables.ts'
import type { Row } from './read-table.ts'
import { splitWords } from './split-words.ts'

/** What the tables say against each other; cells by themselves are checked where they are read. */
export function findTableFaults(tables: RowsOf): readonly FactsFault[] {
  return [
    ...findDuplicates(tables),
    ...findUnknownIds(tables),
    ...findUnfitRules(tables),
    ...findUnfitFacts(tables),
    ...findWrongMeans(tables),
    ...findMissingBreaks(tables),
  ]
}

type Place = Row<'subject' | 'indicator' | 'edition'>

const placeOf = ({ cell }: Place, indicator = cell('indicator')) => [cell('subject'), indicator, cell('edition')].join(' ')
const factKey = (row: RowsOf['members'][number], indicator?: string) => `${placeOf(row, indicator)} ${row.cell('source')}`

function fault<Column extends string>(
  { file, line }: Row<Column>,
  column: NoInfer<Column>,
  code: FactsFaultCode,
  detail: string,
  remedy: string,
): FactsFault {
  return { code, file, line, column, detail, remedy }
}

function findDuplicates(tables: RowsOf): readonly FactsFault[] {
  const repeated = <Column extends string>(
    rows: readonly Row<Column>[],
    column: NoInfer<Column>,
    key: (row: Row<Column>) => string,
    code: FactsFaultCode = 'row-duplicate',
  ) =>
    [...Map.groupBy(rows, key).values()].flatMap(([first, ...others]) =>
      others.map((row) => fault(row, column, code, `Line ${first?.line} says the same.`, 'Keep one of the two.')),
    )
  const { subjects, sources, indicators, breaks, notCovered, members } = tables
  return [
    ...repeated(subjects, 'id', ({ cell }) => cell('id')),
    ...repeated(sources, 'id', ({ cell }) => cell('id')),
    ...repeated(indicators, 'id', ({ cell }) => cell('id')),
    ...repeated(breaks, 'from', ({ cell }) => `${cell('indicator')} ${cell('from')} ${cell('to')}`),
    ...repeated(notCovered, 'subject', (row) => placeOf(row)),
    ...repeated(members, 'value', (row) => factKey(row), 'fact-duplicate'),
  ]
}

function findUnknownIds({ subjects, sources, indicators, breaks, notCovered, leftOut, members }: RowsOf): readonly FactsFault[] {
  const references = {
    subject: { known: idsOf(subjects), code: 'subject-unknown', file: factsTables.subjects.file },
    indicator: { known: idsOf(indicators), code: 'indicator-unknown', file: factsTables.indicators.file },
    source: { known: idsOf(sources), code: 'source-unknown', file: factsTables.sources.file },
  } as const
  const unknown = <Column extends string>(rows: readonly Row<Column>[], ...columns: (Column & keyof typeof references)[]) =>
    rows.flatMap((row) =>
      columns.flatMap((column) => {
        const { known, code, file } = references[column]
        const id = row.cell(column)
        if (!id || known.has(id)) return []
        return [fault(row, column, code, `There is no ${column} "${id}".`, `Correct the id, or add it to ${file}.`)]
      }),
    )
  return [
    ...unknown(breaks, 'indicator'),
    ...unknown(notCovered, 'indicator', 'subject'),
    ...unknown(leftOut, 'subject'),
    ...unknown(members, 'subject', 'indicator', 'source'),
  ]
}

function findUnfitRules({ indicators, breaks }: RowsOf): readonly FactsFault[] {
  const faults: FactsFault[] = []
  const known = idsOf(indicators)
  for (const row of indicators) {
    const parts = splitWords(row.cell('meanOf'))
    for (const part of parts)
      if (!known.has(part))
        faults.push(
          fault(row, 'meanOf', 'indicator-unknown', `There is no indicator "${part}".`, 'Correct the id, or add its row.'),
        )
    if (parts.length === 1) faults.push(fault(row, 'meanOf', 'cell-invalid', 'One part makes no mean.', 'Name every part.'))
    if (parts.length && !row.cell('tolerance'))
      faults.push(fault(row, 'tolerance', 'cell-empty', 'A mean needs a tolerance.', 'Write the most that rounding explains.'))
  }
  for (const row of breaks)
    if (row.cell('from') >= row.cell('to'))
      faults.push(fault(row, 'to', 'cell-invalid', 'The break ends before it begins.', 'Write the first edition after it.'))
  return faults
}

function findUnfitFacts({ sources, indicators, notCovered, leftOut, members }: RowsOf): readonly FactsFault[] {
  const sourceById = byId(sources)
  const indicatorById = byId(indicators)
  const gaps = Map.groupBy(notCovered, (row) => placeOf(row))
  const keptOut = Map.groupBy(leftOut, (row) => placeOf(row))
  return members.flatMap((row) => {
    const faults: FactsFault[] = []
    const value = row.cell('value')
    if (row.cell('verified') !== 'yes')
      faults.push(
        fault(row, 'verified', 'fact-unverified', 'It is not verified.', 'Read it at its publisher, or move it to left-out.csv.'),
      )
    if (sourceById.get(row.cell('source'))?.cell('publisherKind') === 'press')
      faults.push(
        fault(row, 'source', 'source-press', 'It rests on the press.', 'Read it at its publisher, or move it to left-out.csv.'),
      )
    const kept = keptOut.get(placeOf(row))?.find(({ cell }) => !cell('value') || cell('value') === value)
    if (kept) {
      const remedy = 'Take it off that list once it is verified, or away from here.'
      faults.push(fault(row, 'value', 'fact-left-out', `${kept.file}:${kept.line} keeps it out.`, remedy))
    }
    const gap = gaps.get(placeOf(row))?.[0]
    if (gap)
      faults.push(
        fault(row, 'edition', 'fact-not-covered', `${gap.file}:${gap.line} says it is not covered.`, 'Take one of the two away.'),
      )
    const indicator = indicatorById.get(row.cell('indicator'))
    if (indicator && value) faults.push(...findUnfitValue(row, indicator))
    return faults
  })
}

function findUnfitValue(row: RowsOf['members'][number], { cell }: RowsOf['indicators'][number]): readonly FactsFault[] {
  const value = row.cell('value')
  if (cell('valueKind') === 'day') {
    if (isDay(value)) return []
    const remedy = 'Write a day, a month or a year: 2014-12-09, 2018-02, 2011.'
    return [fault(row, 'value', 'value-not-a-day', `"${value}" is no day.`, remedy)]
  }
  if (cell('valueKind') !== 'number') return []
  if (!number.pattern.test(value))
    return [fault(row, 'value', 'value-not-a-number', `"${value}" is no number.`, `Write ${number.expected}.`)]
  const [minimum, maximum] = [cell('minimum'), cell('maximum')]
  if (minimum && Number(value) < Number(minimum))
    return [
      fault(row, 'value', 'value-out-of-scale', `${value} is below ${minimum}.`, 'Correct it, or the scale in indicators.csv.'),
    ]
  if (maximum && Number(value) > Number(maximum))
    return [
      fault(row, 'value', 'value-out-of-scale', `${value} is above ${maximum}.`, 'Correct it, or the scale in indicators.csv.'),
    ]
  return []
}

function findWrongMeans({ indicators, leftOut, members }: RowsOf): readonly FactsFault[] {
  const indicatorById = byId(indicators)
  const factByKey = new Map(members.map((row) => [factKey(row), row]))
  const keptOut = new Set(leftOut.map((row) => placeOf(row)))
  return members.flatMap((row) => {
    const indicator = indicatorById.get(row.cell('indicator'))
    const partIds = splitWords(indicator?.cell('meanOf') ?? '')
    if (!indicator || !partIds.length) return []

    const missing = partIds.filter((id) => !factByKey.has(factKey(row, id)))
    if (missing.length) {
      const remedy = 'Add it from the same source; if it cannot be had, list it in left-out.csv.'
      return missing
        .filter((id) => !keptOut.has(placeOf(row, id)))
        .map((id) => fault(row, 'indicator', 'part-missing', `Its part ${id} is missing.`, remedy))
    }
    const mean = partIds.reduce((sum, id) => sum + Number(factByKey.get(factKey(row, id))?.cell('value')), 0) / partIds.length
    // The last term is for binary fractions: a difference of exactly the tolerance passes.
    if (!(Math.abs(mean - Number(row.cell('value'))) > Number(indicator.cell('tolerance')) + 1e-9)) return []
    const detail = `${row.cell('value')} is not the mean of its parts, ${mean.toFixed(4)}, within ${indicator.cell('tolerance')}.`
    return [fault(row, 'value', 'mean-differs', detail, 'Compare it and its parts with the source.')]
  })
}

function findMissingBreaks({ indicators, breaks, members }: RowsOf): readonly FactsFault[] {
  const indicatorById = byId(indicators)
  return [...Map.groupBy(members, ({ cell }) => cell('indicator'))].flatMap(([id, rows]) => {
    if (indicatorById.get(id)?.cell('comparable') !== 'no') return []
    const firstRows = new Map(rows.toReversed().map((row) => [row.cell('edition'), row]))
    const editions = [...firstRows.keys()].sort()
    return editions.flatMap((to, position) => {
      const [from, row] = [editions[position - 1], firstRows.get(to)]
      if (!from || !row) return []
      if (breaks.some(({ cell }) => cell('indicator') === id && from <= cell('from') && cell('to') <= to)) return []
      const detail = `Editions ${from} and ${to} of ${id} cannot be compared, and no break says so.`
      return [fault(row, 'edition', 'break-missing', detail, 'Add the break and its reason to breaks.csv.')]
    })
  })
}

const byId = <Column extends string>(rows: readonly Row<Column | 'id'>[]) => new Map(rows.map((row) => [row.cell('id'), row]))
const idsOf = (rows: readonly Row<'id'>[]) => new Set(rows.map(({ cell }) => cell('id')))
