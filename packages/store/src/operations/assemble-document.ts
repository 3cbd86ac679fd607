import type { Assessment } from '@seamark/model'
import type { Work } from '../database.ts'
import { type AssessmentKey, headerId } from '../parts/part-kinds.ts'
import { readPart, readParts } from '../parts/read-parts.ts'

/** The whole assessment as a document, from its parts. Undefined when there is none. */
export async function assembleDocument(work: Work, key: AssessmentKey): Promise<Assessment | undefined> {
  const header = await readPart(work, 'header', key, headerId)
  if (!header) return undefined
  const responses = await readParts(work, 'response', key)
  const evidence = await readParts(work, 'evidence', key)
  const narratives = await readParts(work, 'narrative', key)
  return {
    ...header.document,
    responses: responses.map(({ document }) => document),
    evidence: evidence.map(({ document }) => document),
    narratives: narratives.map(({ document }) => document),
  }
}
