// Generated from schemas/v1 by `pnpm generate`. Do not edit.
import { validateApplication } from './validators/application.ts'
import { validateAssessment } from './validators/assessment.ts'
import { validateCrosswalk } from './validators/crosswalk.ts'
import { validateFacts } from './validators/facts.ts'
import { validateFramework } from './validators/framework.ts'
import { validateLocale } from './validators/locale.ts'
import { validateProblem } from './validators/problem.ts'
import { validatePublication } from './validators/publication.ts'
import { validateScorecard } from './validators/scorecard.ts'
import type { Validators } from './validators/validator.ts'

export type * from './validators/validator.ts'
export { validateApplication, validateAssessment, validateCrosswalk, validateFacts, validateFramework, validateLocale, validateProblem, validatePublication, validateScorecard }

/** The validator of each document, by its name. */
export const validators: Validators = {
  "application": validateApplication,
  "assessment": validateAssessment,
  "crosswalk": validateCrosswalk,
  "facts": validateFacts,
  "framework": validateFramework,
  "locale": validateLocale,
  "problem": validateProblem,
  "publication": validatePublication,
  "scorecard": validateScorecard,
}
