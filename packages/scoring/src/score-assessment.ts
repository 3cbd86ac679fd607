import type { Assessment, Day, Framework, Scorecard } from '@seamark/model'
import { assertAssessment } from './input/assert-assessment.ts'
import { assertFramework } from './input/assert-framework.ts'
import { compareIds } from './exact/compare-ids.ts'
import { countAssessment } from './principle/count-assessment.ts'
import { engineVersion } from './engine-version.ts'
import { gatherJudging } from './input/gather-judging.ts'
import { methodVersion } from './method-version.ts'
import { planNextSteps } from './principle/plan-next-steps.ts'
import { readAsOfOn } from './input/read-as-of-on.ts'
import { scorePrinciple } from './principle/score-principle.ts'

/** What is scored, against what; and the day of attestation, where the assessment is or is to be attested. */
export type ScoringInput = {
  readonly framework: Framework
  readonly assessment: Assessment
  readonly attestedOn?: Day | undefined
}

/**
 * Scores one assessment against its framework. Pure: the day of judgement comes from the assessment, the
 * day of attestation from the caller, and no clock is read.
 *
 * Open criteria count 0 in what is claimed and the top in the ceiling; wording and the order of lists
 * change nothing.
 *
 * @returns the scorecard; the same input gives the same canonical bytes on every platform
 * @throws {ScoringError} with a code of its closed list and the item that is meant; nothing is coerced
 * @see docs/methodology
 */
export function scoreAssessment({ framework, assessment, attestedOn }: ScoringInput): Scorecard {
  assertFramework(framework)
  assertAssessment(assessment, framework)
  const asOfOn = readAsOfOn(assessment, framework, attestedOn)
  const judging = gatherJudging(framework, assessment, asOfOn)
  const principles = framework.principles
    .map((principle) => scorePrinciple(principle, judging))
    .sort((left, right) => compareIds(left.principleId, right.principleId))
  return {
    $schema: 'https://seamark.example/schema/v1/scorecard.schema.json',
    methodVersion,
    engineVersion,
    schemaVersion: '1',
    framework: { id: framework.id, version: framework.version },
    subjectId: assessment.subject.id,
    cycleId: assessment.cycleId,
    assessorId: assessment.assessor.id,
    thirdParty: assessment.assessor.thirdParty,
    route: assessment.route,
    asOfOn,
    counts: countAssessment(principles, judging),
    principles,
    nextSteps: planNextSteps(principles, judging),
  }
}
