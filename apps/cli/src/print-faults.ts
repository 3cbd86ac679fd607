import { showControls, type Fault } from '@seamark/model'
import type { Io } from './io.ts'

/** Faults as lines: `file:line:column pointer message`, the rule's code, and the hint on a line of its own. */
function printFaults(file: string, faults: readonly Fault[]): string {
  return faults
    .map(({ line, column, pointer, detail, code, hint }) => {
      const head = showControls(`${file}:${line}:${column} ${pointer === '' ? '(document)' : pointer} ${detail} [${code}]`)
      return hint ? `${head}\n    hint: ${showControls(hint)}\n` : `${head}\n`
    })
    .join('')
}

/** What was found of one file; `document` is null when it has faults. Notes are no faults: what its author should know. */
export type Verdict = {
  readonly file: string
  readonly document: string | null
  readonly faults: readonly Fault[]
  readonly notes: readonly Fault[]
}

/** Tells what was found: faults as messages and the rest as data or, with `json`, all of it as data. */
export function printVerdicts(verdicts: readonly Verdict[], io: Io, { json }: { readonly json: boolean }): void {
  // Not the canonical form: a fault may hold half of a character, and the canonical form refuses that.
  if (json) {
    const files = verdicts.map((verdict) => ({ ...verdict, valid: verdict.faults.length === 0 }))
    return io.out(`${JSON.stringify({ files })}\n`)
  }
  for (const { file, document, faults, notes } of verdicts) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
    io.err(printFaults(file, [...faults, ...notes.map((note) => ({ ...note, detail: `Note: ${note.detail}` }))]))
    if (faults.length === 0) io.out(`${file}: a valid ${document}\n`)
    else io.err(`${file}: ${count}\n`)
  }
}
