import type { AssessmentLife } from './assessment-life.ts'

/** The life of an assessment that was just begun: a draft to which nothing has happened. */
export const startedLife: AssessmentLife = { state: 'draft', transitions: [] }
