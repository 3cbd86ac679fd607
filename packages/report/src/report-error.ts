/** Why a report cannot be drawn. */
export type ReportErrorCode = 'documents-differ' | 'wording-missing' | 'score-missing'

/** A refusal to draw a report, with the thing named. */
export class ReportError extends Error {
  override readonly name = 'ReportError'
  readonly code: ReportErrorCode

  constructor(code: ReportErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
