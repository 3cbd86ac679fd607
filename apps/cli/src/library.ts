import { readdir, readFile } from 'node:fs/promises'
import type { Demonstration, Library } from '@seamark/api'
import { memberFacts } from '@seamark/facts'
import { readDocument } from '@seamark/model'
import { frameworks, locales } from '@seamark/principles'
import { InvalidFileError } from './io.ts'

const root = new URL('../../../', import.meta.url)

/** Puts together what an instance shows. Demonstrations are read from the repository, and only when asked for. */
export async function loadLibrary({ demo }: { readonly demo: boolean }): Promise<Library> {
  return {
    frameworks,
    locales,
    facts: memberFacts(),
    methodology: await readFile(new URL('docs/methodology/scoring.md', root), 'utf8'),
    demonstrations: demo ? await loadDemonstrations() : [],
  }
}

async function loadDemonstrations(): Promise<readonly Demonstration[]> {
  const folder = new URL('fixtures/assessments/', root)
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.seamark.json'))
  const demonstrations = await Promise.all(
    names.sort().map(async (name) => {
      const read = readDocument(await readFile(new URL(name, folder)), { expect: ['assessment'], frameworks })
      if (read.faults) throw new InvalidFileError(name, read.faults)
      const id = name.replace(/^.*[/\\]/, '').replace(/\.seamark\.json$/, '')
      return { id, assessment: read.document }
    }),
  )
  // Fictional countries first: they show the whole of it.
  return demonstrations.sort(
    (a, b) => Number(b.assessment.subject.fictional ?? false) - Number(a.assessment.subject.fictional ?? false),
  )
}
