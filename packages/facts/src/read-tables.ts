import type { FactsFault } from './facts-error.ts'
import { type FactsTable, factsTables } from './facts-tables.ts'
import { readTable, type Row } from './read-table.ts'

/** The rows of every table. */
export type RowsOf = {
  readonly [Table in FactsTable]: readonly Row<Extract<keyof (typeof factsTables)[Table]['columns'], string>>[]
}

/** Reads all tables, with the faults of single cells and rows. */
export function readTables(texts: Readonly<Record<FactsTable, string>>): {
  readonly tables: RowsOf
  readonly faults: readonly FactsFault[]
} {
  const read = {
    subjects: readTable(texts.subjects, factsTables.subjects),
    sources: readTable(texts.sources, factsTables.sources),
    indicators: readTable(texts.indicators, factsTables.indicators),
    breaks: readTable(texts.breaks, factsTables.breaks),
    notCovered: readTable(texts.notCovered, factsTables.notCovered),
    leftOut: readTable(texts.leftOut, factsTables.leftOut),
    members: readTable(texts.members, factsTables.members),
  }
  return {
    tables: {
      subjects: read.subjects.rows,
      sources: read.sources.rows,
      indicators: read.indicators.rows,
      breaks: read.breaks.rows,
      notCovered: read.notCovered.rows,
      leftOut: read.leftOut.rows,
      members: read.members.rows,
    },
    faults: Object.values(read).flatMap(({ faults }) => faults),
  }
}
