import { canonicalJson, sha256Hex, type Assessment } from '@seamark/model'
import type { Step } from '../transitions/history.ts'
import { WorkflowError } from '../workflow-error.ts'
import type { AssessmentLife } from './assessment-life.ts'
import { takeStep } from './take-step.ts'

/**
 * Publishes an attested assessment: an act of its own, which the lead who attested may do as well.
 *
 * @param assessment what is to become public
 * @throws {WorkflowError} `transition-not-allowed`, `attestation-missing`, `changed-since-attested` when it is not, to
 *   the byte, what was attested
 */
export async function publishAssessment(life: AssessmentLife, assessment: Assessment, step: Step): Promise<AssessmentLife> {
  const next = takeStep(life, 'publish', step)
  if (!life.attested) throw new WorkflowError('attestation-missing', life.state, 'Nobody stands behind this assessment.')
  if ((await sha256Hex(canonicalJson(assessment))) !== life.attested.sha256)
    throw new WorkflowError('changed-since-attested', '', 'The assessment is not the one that was attested.')
  return next
}
