import { readDocument, type Fault, type Framework } from '@seamark/model'
import type { ExitCode, Io } from '../io.ts'
import { loadFrameworks } from '../load-assessment.ts'
import { parseOptions } from '../parse-options.ts'
import { countFaults, printFaults } from '../print-faults.ts'
import { readInput } from '../read-input.ts'

type Verdict = { readonly file: string; readonly document: string | null; readonly faults: readonly Fault[] }

/** `seamark validate`: every fault of every file, all in one run. Frameworks among the files are known to the others. */
export async function validate(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(
    args,
    { framework: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    { files: 'one-or-more' },
  )
  const named = await loadFrameworks(values.framework ?? [], io)
  if ('faults' in named) {
    report([{ file: named.file, document: null, faults: named.faults }], io, values.json)
    return 1
  }

  const inputs: { file: string; bytes: Uint8Array | Fault }[] = []
  for (const file of positionals) inputs.push({ file, bytes: await readInput(file, io) })
  const among = inputs.flatMap(({ bytes }): readonly Framework[] => {
    if (!(bytes instanceof Uint8Array)) return []
    const read = readDocument(bytes, { expect: ['framework'] })
    return read.faults ? [] : [read.document]
  })
  const frameworks = [...among, ...named.frameworks]

  const verdicts = inputs.map(({ file, bytes }): Verdict => {
    if (!(bytes instanceof Uint8Array)) return { file, document: null, faults: [bytes] }
    const read = readDocument(bytes, { frameworks })
    return read.faults ? { file, document: null, faults: read.faults } : { file, document: read.name, faults: [] }
  })
  report(verdicts, io, values.json)
  return verdicts.every(({ faults }) => faults.length === 0) ? 0 : 1
}

function report(verdicts: readonly Verdict[], io: Io, json = false): void {
  // Not the canonical form: a fault may hold half of a character, and the canonical form refuses that.
  if (json)
    return io.out(
      `${JSON.stringify({ files: verdicts.map((verdict) => ({ ...verdict, valid: verdict.faults.length === 0 })) })}\n`,
    )
  for (const { file, document, faults } of verdicts) {
    if (faults.length === 0) io.out(`${file}: a valid ${document}\n`)
    else io.err(`${printFaults(file, faults)}${file}: ${countFaults(faults.length)}\n`)
  }
}
