import type { Step } from '../transitions/history.ts'
import { WorkflowError } from '../workflow-error.ts'
import type { AssessmentLife } from './assessment-life.ts'
import { takeStep } from './take-step.ts'

/**
 * What any change of the document does to its life: nothing while it is a draft or in review; an attested one goes back
 * into review, and neither its attestation nor an endorsement holds any longer.
 *
 * @throws {WorkflowError} `editing-closed` once it is published: what changes then is a correction
 */
export function editAssessment(life: AssessmentLife, step: Step): AssessmentLife {
  const { state } = life
  if (state === 'draft' || state === 'in-review') return life
  if (state !== 'attested') throw new WorkflowError('editing-closed', state, `What is ${state} is not edited.`)
  const { attested: _, ...reviewed } = takeStep(life, 'answer', step)
  return reviewed
}
