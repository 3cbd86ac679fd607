/** Why a table of facts is refused. Codes are public; messages may change. */
export type FactsFaultCode =
  | 'csv-malformed'
  | 'columns-wrong'
  | 'cell-count-wrong'
  | 'cell-empty'
  | 'cell-invalid'
  | 'row-duplicate'
  | 'subject-unknown'
  | 'indicator-unknown'
  | 'source-unknown'
  | 'source-press'
  | 'fact-duplicate'
  | 'fact-unverified'
  | 'fact-left-out'
  | 'fact-not-covered'
  | 'value-not-a-number'
  | 'value-not-a-day'
  | 'value-out-of-scale'
  | 'part-missing'
  | 'mean-differs'
  | 'break-missing'

/** One fault: where it stands, what it is and what to do about it. */
export type FactsFault = {
  readonly code: FactsFaultCode
  readonly file: string
  /** Line of the file on which the row begins, counted from 1. */
  readonly line: number
  readonly column: string
  readonly detail: string
  readonly remedy: string
}

/** A refused import; `faults` lists everything that is wrong, in the order of files and lines. */
export class FactsError extends Error {
  override readonly name = 'FactsError'
  readonly code = 'facts-refused'
  readonly faults: readonly FactsFault[]

  constructor(faults: readonly FactsFault[]) {
    super(faults.map(({ file, line, column, detail, remedy }) => `${file}:${line}, ${column}: ${detail} ${remedy}`).join('\n'))
    this.faults = faults
  }
}
