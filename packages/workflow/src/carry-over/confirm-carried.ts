import type { Assessment, CriterionId, Publication } from '@seamark/model'
import { WorkflowError } from '../workflow-error.ts'
import { findCarried } from './find-carried.ts'
import { moveCarried } from './move-carried.ts'

/**
 * Confirms one answer that was carried over: from now on it is said this year, word for word, with the evidence that it
 * links to.
 *
 * @throws {WorkflowError} `nothing-carried`, `other-publication`, `response-missing`, `unknown-evidence`;
 *   `answered-already` when somebody has written a response meanwhile, which confirming would undo
 */
export function confirmCarried(assessment: Assessment, publication: Publication, criterionId: CriterionId): Assessment {
  const carried = findCarried(assessment, publication, criterionId)
  if (assessment.responses.some((response) => response.criterionId === criterionId))
    throw new WorkflowError('answered-already', criterionId, `A response to ${criterionId} is there already.`)
  return moveCarried(assessment, publication, carried)
}
