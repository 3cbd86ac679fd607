import { readDocument, type Assessment, type Framework } from '@seamark/model'
import { frameworks as shipped } from '@seamark/principles'
import { InvalidFileError, UsageError, type Io } from './io.ts'
import { readInput } from './read-input.ts'

/** An assessment with the framework it names, and the bytes it was read from. */
export type LoadedAssessment = {
  readonly assessment: Assessment
  readonly framework: Framework
  readonly bytes: Uint8Array
}

/**
 * Reads an assessment from a file. `framework` is a file, or `id@version` of a framework that ships with Seamark.
 *
 * @throws {InvalidFileError} naming every fault of the first file that has some
 */
export async function loadAssessment(file: string, io: Io, framework?: string): Promise<LoadedAssessment> {
  const frameworks = await loadFrameworks(framework === undefined ? [] : [framework], io)
  const bytes = await readInput(file, io)
  const read = readDocument(bytes, { expect: ['assessment'], frameworks })
  if (read.faults) throw new InvalidFileError(file, read.faults)

  const { id, version } = read.document.framework
  const own = frameworks.find((each) => each.id === id && each.version === version)
  if (!own) throw new Error(`framework ${id}@${version} passed the check and is not there`)
  return { assessment: read.document, framework: own, bytes }
}

/** Frameworks named on the command line, before those that ship with Seamark. */
export async function loadFrameworks(names: readonly string[], io: Io): Promise<readonly Framework[]> {
  const loaded: Framework[] = []
  for (const name of names) {
    if (nameFrameworks(shipped).includes(name)) continue
    if (/^[a-z0-9-]+@[a-z0-9.-]+$/.test(name)) throw unknownFramework(name, ' Give a file instead.')
    const read = readDocument(await readInput(name, io), { expect: ['framework'] })
    if (read.faults) throw new InvalidFileError(name, read.faults)
    loaded.push(read.document)
  }
  return [...loaded, ...shipped]
}

/** The wrong use of a framework's name. */
export function unknownFramework(name: string, remedy = ''): UsageError {
  return new UsageError(
    `The framework ${name} does not ship with Seamark; it has ${nameFrameworks(shipped).join(', ')}.${remedy}`,
  )
}

/** Frameworks as they are named on the command line. */
export function nameFrameworks(frameworks: readonly Framework[]): readonly string[] {
  return frameworks.map(({ id, version }) => `${id}@${version}`)
}
