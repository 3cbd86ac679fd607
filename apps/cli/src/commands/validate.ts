import {
  noteAssessment,
  placeFaults,
  readDocument,
  type DocumentName,
  type Fault,
  type Framework,
  type ReadResult,
} from '@seamark/model'
import { InvalidFileError, UsageError, type ExitCode, type Io } from '../io.ts'
import { loadFrameworks } from '../load-assessment.ts'
import { parseOptions } from '../parse-options.ts'
import { printVerdicts, type Verdict } from '../print-faults.ts'
import { readInput } from '../read-input.ts'

/** `seamark validate`: every fault of every file, all in one run. Frameworks among the files are known to the others. */
export async function validate(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(
    args,
    { framework: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    { files: 'one-or-more' },
  )
  if (positionals.filter((file) => file === '-').length > 1)
    throw new UsageError('The standard input can be read once: give - once.')
  const named = await loadFrameworks(values.framework ?? [], io)
  const inputs: { file: string; bytes: Uint8Array | readonly Fault[] }[] = []
  for (const file of positionals) inputs.push({ file, bytes: await readInput(file, io).catch(faultsOf) })

  const among = inputs.flatMap(({ bytes }): readonly Framework[] => {
    if (!(bytes instanceof Uint8Array)) return []
    const read = readDocument(bytes, { expect: ['framework'] })
    return read.faults ? [] : [read.document]
  })
  const frameworks = [...among, ...named]
  const verdicts = inputs.map(({ file, bytes }): Verdict => {
    if (!(bytes instanceof Uint8Array)) return { file, document: null, faults: bytes, notes: [] }
    const read = readDocument(bytes, { frameworks })
    if (read.faults) return { file, document: null, faults: read.faults, notes: [] }
    return { file, document: read.name, faults: [], notes: notesOf(read, frameworks) }
  })
  printVerdicts(verdicts, io, { json: values.json ?? false })
  return verdicts.every(({ faults }) => faults.length === 0) ? 0 : 1
}

function faultsOf(error: unknown): readonly Fault[] {
  if (error instanceof InvalidFileError) return error.faults
  throw error
}

function notesOf(read: ReadResult<DocumentName>, frameworks: readonly Framework[]): readonly Fault[] {
  if (read.faults || read.name !== 'assessment') return []
  const { id, version } = read.document.framework
  const framework = frameworks.find((each) => each.id === id && each.version === version)
  return framework ? placeFaults([...noteAssessment(read.document, framework)], read.source) : []
}
