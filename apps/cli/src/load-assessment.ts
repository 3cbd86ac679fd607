import { readDocument, type Assessment, type Fault, type Framework } from '@seamark/model'
import { frameworks as shipped } from '@seamark/principles'
import { UsageError, type Io } from './io.ts'
import { readInput } from './read-input.ts'

/** An assessment with its framework, or what is wrong with which file. */
export type LoadedAssessment =
  | { readonly assessment: Assessment; readonly framework: Framework; readonly bytes: Uint8Array; readonly faults?: undefined }
  | { readonly file: string; readonly faults: readonly Fault[] }

/** Reads an assessment from a file. `framework` is a file, or `id@version` of a framework that ships with Seamark. */
export async function loadAssessment(file: string, io: Io, framework?: string): Promise<LoadedAssessment> {
  const known = framework === undefined ? { frameworks: shipped } : await loadFrameworks([framework], io)
  if ('faults' in known) return known
  const bytes = await readInput(file, io)
  if (!(bytes instanceof Uint8Array)) return { file, faults: [bytes] }
  const read = readDocument(bytes, { expect: ['assessment'], frameworks: known.frameworks })
  if (read.faults) return { file, faults: read.faults }

  const { id, version } = read.document.framework
  const own = known.frameworks.find((each) => each.id === id && each.version === version)
  if (!own) throw new Error(`framework ${id}@${version} passed the check and is not there`)
  return { assessment: read.document, framework: own, bytes }
}

/** Frameworks named on the command line, before those that ship with Seamark. */
export async function loadFrameworks(
  names: readonly string[],
  io: Io,
): Promise<{ readonly frameworks: readonly Framework[] } | { readonly file: string; readonly faults: readonly Fault[] }> {
  const loaded: Framework[] = []
  for (const name of names) {
    const own = shipped.find(({ id, version }) => `${id}@${version}` === name)
    if (own) continue
    if (/^[a-z0-9-]+@[a-z0-9.-]+$/.test(name))
      throw new UsageError(
        `The framework ${name} does not ship with Seamark; it has ${shipped.map(({ id, version }) => `${id}@${version}`).join(', ')}. Give a file instead.`,
      )
    const bytes = await readInput(name, io)
    if (!(bytes instanceof Uint8Array)) return { file: name, faults: [bytes] }
    const read = readDocument(bytes, { expect: ['framework'] })
    if (read.faults) return { file: name, faults: read.faults }
    loaded.push(read.document)
  }
  return { frameworks: [...loaded, ...shipped] }
}
