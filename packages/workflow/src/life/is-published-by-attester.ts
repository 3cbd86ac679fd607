import type { AssessmentLife } from './assessment-life.ts'

/** Tells whether one person attested and published. That is allowed, and the report says so. */
export function isPublishedByAttester({ transitions }: AssessmentLife): boolean {
  const attested = transitions.findLast(({ act }) => act === 'attest')
  const published = transitions.findLast(({ act }) => act === 'publish')
  return attested !== undefined && attested.actorId === published?.actorId
}
