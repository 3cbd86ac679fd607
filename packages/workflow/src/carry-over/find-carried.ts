import type { Assessment, CriterionId, CriterionResponse, Publication } from '@seamark/model'
import { dropVersion } from '../saving/drop-version.ts'
import { WorkflowError } from '../workflow-error.ts'

/**
 * Finds the answer that waits to be confirmed, as it was published; without its version, as nobody has saved it here.
 *
 * @throws {WorkflowError} `nothing-carried` when the criterion does not wait, `other-publication` when this is not the
 *   publication in which it does, `response-missing` when that says nothing to it
 */
export function findCarried(assessment: Assessment, publication: Publication, criterionId: CriterionId): CriterionResponse {
  const { carriedFrom } = assessment
  if (!carriedFrom?.criterionIds.includes(criterionId))
    throw new WorkflowError('nothing-carried', criterionId, `No answer to ${criterionId} waits to be confirmed.`)
  if (!isCarriedFrom(assessment, publication)) {
    const { cycleId, edition } = carriedFrom
    throw new WorkflowError('other-publication', '/carriedFrom', `The answers wait in edition ${edition} of ${cycleId}.`)
  }
  const carried = publication.assessment.responses.find((response) => response.criterionId === criterionId)
  if (!carried) throw new WorkflowError('response-missing', criterionId, `The publication says nothing to ${criterionId}.`)
  return dropVersion(carried)
}

function isCarriedFrom({ carriedFrom, subject, assessor, framework }: Assessment, { edition, assessment }: Publication): boolean {
  return (
    carriedFrom?.cycleId === assessment.cycleId &&
    carriedFrom.edition === edition &&
    subject.id === assessment.subject.id &&
    assessor.id === assessment.assessor.id &&
    framework.id === assessment.framework.id &&
    framework.version === assessment.framework.version
  )
}
