import { readFileSync } from 'node:fs'
import { memberFacts } from '@seamark/facts'
import { readDocument, type Assessment } from '@seamark/model'
import { frameworks, locales } from '@seamark/principles'
import type { Library } from './library.ts'

const root = new URL('../../../', import.meta.url)

/** A file of the repository as its bytes. */
export const readBytesOf = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(path, root)))

/** The demonstration files, by id. */
export const demonstrationFiles = {
  'aldmere-2026': 'fixtures/assessments/aldmere-2026.seamark.json',
  'gbr-2026': 'fixtures/assessments/readings/gbr-2026.seamark.json',
} as const

/** The library that an instance with demonstrations shows, read from the repository. */
export const library: Library = {
  frameworks,
  locales,
  facts: memberFacts(),
  methodology: new TextDecoder().decode(readBytesOf('docs/methodology/scoring.md')),
  demonstrations: Object.entries(demonstrationFiles).map(([id, file]) => ({ id, assessment: readAssessment(file) })),
}

function readAssessment(file: string): Assessment {
  const read = readDocument(readBytesOf(file), { expect: ['assessment'], frameworks })
  if (read.faults) throw new Error(`${file} has faults`)
  return read.document
}
