import type { Step } from '../transitions/history.ts'
import type { AssessmentLife } from './assessment-life.ts'
import { takeStep } from './take-step.ts'

/**
 * Moves a draft into review. It may still be edited.
 *
 * @throws {WorkflowError} `transition-not-allowed` when it is no draft
 */
export function moveIntoReview(life: AssessmentLife, step: Step): AssessmentLife {
  return takeStep(life, 'move-into-review', step)
}
