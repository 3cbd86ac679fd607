import type { Step } from '../transitions/history.ts'
import type { AssessmentLife } from './assessment-life.ts'
import { takeStep } from './take-step.ts'

/**
 * Marks a published assessment as corrected, at the moment its correction is published. It stays public, with a notice.
 *
 * @param step its note is the reason of the correction
 * @throws {WorkflowError} `transition-not-allowed`, `note-missing`
 */
export function correctAssessment(life: AssessmentLife, step: Step): AssessmentLife {
  return takeStep(life, 'correct', step)
}
