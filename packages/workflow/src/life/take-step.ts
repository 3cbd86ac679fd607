import { advance } from '../transitions/advance.ts'
import type { Step } from '../transitions/history.ts'
import type { AssessmentLife } from './assessment-life.ts'
import { assessmentTransitions, type AssessmentAct } from './assessment-states.ts'

/**
 * Takes one step in the life of an assessment. What was attested stays as it is.
 *
 * @throws {WorkflowError} `transition-not-allowed`, `note-missing`
 */
export function takeStep(life: AssessmentLife, act: AssessmentAct, step: Step): AssessmentLife {
  return { ...life, ...advance(life, act, assessmentTransitions[act], step) }
}
