import { CsvError, parse } from 'csv-parse/sync'
import { type Cell, day, isDay } from './cells.ts'
import type { FactsFault } from './facts-error.ts'

/** One row of a table; an empty cell is an empty string. */
export type Row<Column extends string> = {
  readonly file: string
  readonly line: number
  readonly cell: (column: Column) => string
}

/**
 * Reads one CSV table (RFC 4180, UTF-8, first row names the columns) and checks each cell by itself.
 *
 * @returns the rows that have a cell for every column, faulty cells included, so that one import shows every fault
 */
export function readTable<Column extends string>(
  csv: string,
  { file, columns }: { readonly file: string; readonly columns: Readonly<Record<Column, Cell>> },
): { readonly rows: readonly Row<Column>[]; readonly faults: readonly FactsFault[] } {
  const cells = Object.entries<Cell>(columns)
  const names = cells.map(([name]) => name)
  const records = readRecords(csv)
  if ('broken' in records) {
    const remedy = 'Quote cells that hold a comma or a quote, and double a quote inside them.'
    return {
      rows: [],
      faults: [{ code: 'csv-malformed', file, line: records.line, column: '*', detail: records.broken, remedy }],
    }
  }

  const [header, ...body] = records
  if (header?.cells.join() !== names.join()) {
    const detail = `The columns are ${header?.cells.join(', ') ?? 'missing'}.`
    const remedy = `Name them in the first line: ${names.join()}.`
    return { rows: [], faults: [{ code: 'columns-wrong', file, line: 1, column: '*', detail, remedy }] }
  }

  const faults: FactsFault[] = []
  const rows: Row<Column>[] = []
  for (const { line, cells: values } of body) {
    if (values.length !== names.length) {
      const detail = `The row has ${values.length} cells.`
      const remedy = `Give it ${names.length}, one for each of ${names.join(', ')}.`
      faults.push({ code: 'cell-count-wrong', file, line, column: '*', detail, remedy })
      continue
    }
    for (const [index, [column, cell]] of cells.entries()) {
      const value = values[index] ?? ''
      const place = { file, line, column }
      if (!value && !cell.optional)
        faults.push({ code: 'cell-empty', ...place, detail: 'The cell is empty.', remedy: `Write ${cell.expected}.` })
      else if (value && !(cell.pattern.test(value) && (cell.pattern !== day.pattern || isDay(value))))
        faults.push({ code: 'cell-invalid', ...place, detail: `"${value}" does not fit.`, remedy: `Write ${cell.expected}.` })
    }
    rows.push({ file, line, cell: (column) => values[names.indexOf(column)] ?? '' })
  }
  return { rows, faults }
}

type CsvRecord = { readonly line: number; readonly cells: readonly string[] }

function readRecords(csv: string): readonly CsvRecord[] | { readonly broken: string; readonly line: number } {
  const records: CsvRecord[] = []
  let line = 1
  try {
    parse(csv, {
      bom: true,
      relax_column_count: true,
      on_record(cells: readonly string[], { lines }) {
        records.push({ line, cells })
        line = lines + 1
        return null
      },
    })
    return records
  } catch (error) {
    if (error instanceof CsvError) return { broken: `${error.message}.`, line }
    throw error
  }
}
