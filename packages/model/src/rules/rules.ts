import type { DocumentName } from '../document-names.ts'
import { assessmentRules } from './assessment-rules.ts'
import { frameworkRules } from './framework-rules.ts'
import { localeRules } from './locale-rules.ts'
import { crosswalkRules, factsRules } from './reference-rules.ts'
import { applicationRules, publicationRules, scorecardRules } from './release-rules.ts'
import type { Rule } from './rule.ts'

/** Every rule that JSON Schema cannot say, by document. */
export const rules: { readonly [Name in DocumentName]: readonly Rule<Name>[] } = {
  application: applicationRules,
  assessment: assessmentRules,
  crosswalk: crosswalkRules,
  facts: factsRules,
  framework: frameworkRules,
  locale: localeRules,
  problem: [],
  publication: publicationRules,
  scorecard: scorecardRules,
}
