import type { Attestation } from '@seamark/model'
import type { Step } from '../transitions/history.ts'
import { WorkflowError } from '../workflow-error.ts'
import type { AssessmentLife } from './assessment-life.ts'
import { dayOf } from './day-of.ts'
import { takeStep } from './take-step.ts'

/**
 * Records that a minister stands behind what the lead attested. A minister is no role: whoever records it is the actor.
 *
 * @throws {WorkflowError} `transition-not-allowed` unless it is attested and not yet published, `attestation-missing`,
 *   `signatory-not-minister`, `endorsed-already`, `endorsed-out-of-time` when its day is not from the attestation to the step
 */
export function recordEndorsement(life: AssessmentLife, endorsement: Attestation, step: Step): AssessmentLife {
  const next = takeStep(life, 'record-endorsement', step)
  const { signatory, on } = endorsement
  const [first, ...more] = life.attested?.attestations ?? []
  if (!life.attested || !first) throw new WorkflowError('attestation-missing', life.state, 'No lead has attested it.')
  if (signatory.role !== 'minister') throw new WorkflowError('signatory-not-minister', signatory.role, 'A minister endorses.')
  if (more.length) throw new WorkflowError('endorsed-already', life.state, 'A minister has endorsed it already.')
  if (on < first.on || on > dayOf(step.at)) {
    const message = `It was attested on ${first.on} and cannot be endorsed on ${on}.`
    throw new WorkflowError('endorsed-out-of-time', on, message)
  }
  return { ...next, attested: { ...life.attested, attestations: [first, endorsement] } }
}
