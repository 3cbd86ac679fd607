import type { Assessment } from '@seamark/model'
import type { AssessmentHeader } from '../parts/part-kinds.ts'

/** What of a document is kept as its header: all but what is kept apart, also where a whole document is handed in as a header. */
export function headerOf(document: AssessmentHeader & Partial<Assessment>): AssessmentHeader {
  const { responses: _responses, evidence: _evidence, narratives: _narratives, ...header } = document
  return header
}
