import type { Step } from '../transitions/history.ts'
import type { AssessmentLife } from './assessment-life.ts'
import { takeStep } from './take-step.ts'

/**
 * Withdraws what is published, or was corrected. Nothing follows: only date, reason and digest remain public.
 *
 * @param step its note is the reason
 * @throws {WorkflowError} `transition-not-allowed`, `note-missing`
 */
export function withdrawAssessment(life: AssessmentLife, step: Step): AssessmentLife {
  return takeStep(life, 'withdraw', step)
}
