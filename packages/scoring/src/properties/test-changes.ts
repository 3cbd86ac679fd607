import type {
  Assessment,
  Criterion,
  CriterionResponse,
  CriterionScore,
  Framework,
  PrincipleScore,
  Scorecard,
} from '@seamark/model'
import type { Case } from './test-assessments.ts'
import { proof, proofLink } from './test-support.ts'

/** Picks one of a list by any number; none of an empty list. */
export function pick<Value>(list: readonly Value[], number: number): Value | undefined {
  return list[number % list.length]
}

export function criteriaOf({ principles }: Framework): readonly Criterion[] {
  return principles.flatMap(({ criteria }) => criteria)
}

export function scoresOf({ principles }: Scorecard): readonly CriterionScore[] {
  return principles.flatMap(({ criteria }) => criteria)
}

/** The criterion and its principle on a scorecard. */
export function scoreOf({ principles }: Scorecard, id: string): { principle: PrincipleScore; criterion: CriterionScore } {
  for (const principle of principles) {
    for (const criterion of principle.criteria) if (criterion.criterionId === id) return { principle, criterion }
  }
  throw new Error(`${id} is not on the scorecard.`)
}

/** Replaces or adds the response to one criterion. */
export function respond(document: Assessment, response: CriterionResponse): Assessment {
  const others = document.responses.filter(({ criterionId }) => criterionId !== response.criterionId)
  return { ...document, responses: [...others, response] }
}

/** Changes every criterion of a framework. */
export function mapCriteria(framework: Framework, change: (criterion: Criterion) => Criterion): Framework {
  return {
    ...framework,
    principles: framework.principles.map(({ id, criteria }) => ({ id, criteria: criteria.map(change) })),
  }
}

/** The same case, all asked and every criterion answered at a level that third parties have proven in full. */
export function proveAll({ framework, assessment }: Case, level: (criterion: Criterion, index: number) => number): Case {
  const { A } = framework.support.grades
  const { top } = framework.scale
  const scope = { id: framework.scopes.at(-1) ?? '' }
  const relation = framework.support.thirdPartyRelations[0] ?? 'academia'
  const sure = { ...proofLink, sustainedSince: '2000-01-01', checkedBy: { name: 'A checker', relation, on: '2025-01-01' } }
  const day = assessment.asOfOn ?? ''
  return {
    framework: {
      ...framework,
      support: {
        ...framework.support,
        grades: { ...framework.support.grades, A: { ...A, sustainedCarries: top } },
      },
    },
    assessment: {
      ...assessment,
      route: 'full',
      context: { items: [], triggers: framework.triggers.map((id) => ({ id, value: 'yes', rationale: 'So.' })) },
      evidence: [{ ...proof, publisher: { name: 'A third party', relation }, publishedOn: day, seenOn: day }],
      responses: criteriaOf(framework).map((criterion, index) => ({
        criterionId: criterion.id,
        kind: 'level',
        state: 'answered',
        level: level(criterion, index),
        scope,
        evidenceLinks: [sure],
      })),
    },
  }
}

/** Where a stage stands, from 0; no stage stands apart and gives -1. */
export function rankStage({ stages }: Framework, stageId: string | null): number {
  return stages?.limits.findIndex(({ id }) => id === stageId) ?? -1
}
