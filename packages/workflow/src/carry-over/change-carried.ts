import type { Assessment, CriterionResponse, Publication } from '@seamark/model'
import { dropVersion } from '../saving/drop-version.ts'
import { findCarried } from './find-carried.ts'
import { moveCarried } from './move-carried.ts'

/**
 * Says something else instead of an answer that was carried over. The evidence of last year that the new response still
 * links to comes along; what it no longer links to does not.
 *
 * @throws {WorkflowError} `nothing-carried`, `other-publication`, `response-missing`, `unknown-evidence`
 */
export function changeCarried(assessment: Assessment, publication: Publication, response: CriterionResponse): Assessment {
  findCarried(assessment, publication, response.criterionId)
  return moveCarried(assessment, publication, dropVersion(response))
}
