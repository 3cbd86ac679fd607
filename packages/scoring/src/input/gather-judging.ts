import type { Assessment, Criterion, Day, Framework } from '@seamark/model'
import type { Judging } from './judging.ts'

/** Gathers what the judgements of one assessment look at. The documents have been asserted before. */
export function gatherJudging(framework: Framework, assessment: Assessment, asOfOn: Day): Judging {
  const { route, subject, responses, evidence, context } = assessment
  const triggers = new Map(context.triggers.map(({ id, value }) => [id, value]))
  const core = new Set(framework.essentialsRoute?.coreCriteria)
  const hidden = new Set(
    framework.principles
      .flatMap(({ criteria }) => criteria)
      .filter(({ trigger }) => trigger !== undefined && triggers.get(trigger) === 'no')
      .map(({ id }) => id),
  )
  const uses = new Map<string, number>()
  for (const { criterionId, evidenceLinks = [] } of responses) {
    if (hidden.has(criterionId)) continue
    for (const { evidenceId } of evidenceLinks) uses.set(evidenceId, (uses.get(evidenceId) ?? 0) + 1)
  }
  return {
    framework,
    subjectId: subject.id,
    route,
    asOfOn,
    triggers,
    responses: new Map(responses.map((response) => [response.criterionId, response])),
    evidence: new Map(evidence.map((record) => [record.id, record])),
    uses,
    asked: ({ essential, id }: Criterion) => route === 'full' || essential || core.has(id),
  }
}
