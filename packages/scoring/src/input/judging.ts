import type { Criterion, CriterionResponse, Day, Evidence, Framework, Route, SubjectId, TriggerFact } from '@seamark/model'

/** What every judgement of one assessment looks at, gathered once. */
export type Judging = {
  readonly framework: Framework
  readonly subjectId: SubjectId
  readonly route: Route
  readonly asOfOn: Day
  readonly triggers: ReadonlyMap<string, TriggerFact['value']>
  readonly responses: ReadonlyMap<string, CriterionResponse>
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly uses: ReadonlyMap<string, number>
  readonly asked: (criterion: Criterion) => boolean
}
