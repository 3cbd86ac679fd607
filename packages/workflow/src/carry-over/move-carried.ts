import type { Assessment, CriterionResponse, Evidence, Publication } from '@seamark/model'
import { WorkflowError } from '../workflow-error.ts'

/**
 * Puts a response among those of the assessment, in place of one without a state, with the evidence it links to, and
 * takes its criterion out of `carriedFrom`; that goes with the last one. Evidence which the assessment has already
 * stays as it stands there.
 *
 * @throws {WorkflowError} `unknown-evidence` when it links to evidence of neither document
 */
export function moveCarried(assessment: Assessment, publication: Publication, response: CriterionResponse): Assessment {
  const { carriedFrom, ...rest } = assessment
  const { criterionId } = response
  const criterionIds = carriedFrom?.criterionIds.filter((id) => id !== criterionId) ?? []
  return {
    ...rest,
    responses: [...assessment.responses.filter((other) => other.criterionId !== criterionId), response],
    ...(carriedFrom && criterionIds.length ? { carriedFrom: { ...carriedFrom, criterionIds } } : {}),
    evidence: [...assessment.evidence, ...findMissingEvidence(assessment, publication, response)],
  }
}

function findMissingEvidence(assessment: Assessment, publication: Publication, response: CriterionResponse): readonly Evidence[] {
  const { evidenceLinks = [], counterEvidenceLinks = [] } = response
  const here = new Set(assessment.evidence.map(({ id }) => id))
  const linked = new Set([...evidenceLinks, ...counterEvidenceLinks].map(({ evidenceId }) => evidenceId))
  return [...linked.difference(here)].map((evidenceId) => {
    const evidence = publication.assessment.evidence.find(({ id }) => id === evidenceId)
    if (!evidence) throw new WorkflowError('unknown-evidence', evidenceId, `There is no evidence ${evidenceId}.`)
    return evidence
  })
}
