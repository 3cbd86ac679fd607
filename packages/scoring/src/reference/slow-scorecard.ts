import type { Scorecard } from '@seamark/model'
import { compareIds } from './slow-arithmetic.ts'
import { checkInput, type SlowInput } from './slow-checks.ts'
import { countAll } from './slow-counts.ts'
import { judgePrinciple } from './slow-criterion.ts'
import { listDoMoreSteps, listProveSteps } from './slow-next-steps.ts'
import { scorePrinciple } from './slow-principle.ts'
import { takeDay } from './slow-setting.ts'

/**
 * Scores an assessment the slow and obvious way, from the text of the method alone. It shares no code with the engine, so that
 * where both agree on random input neither can be wrong by a slip of its own.
 *
 * @throws {SlowRefusal} with the code of the engine's refusal
 */
export function slowScorecard(input: SlowInput): Scorecard {
  checkInput(input)
  const { framework, assessment } = input
  const setting = { framework, assessment, asOf: takeDay(assessment.asOfOn) }
  const principles = [...framework.principles].sort((one, other) => compareIds(one.id, other.id))
  const rowsOf = new Map(principles.map((principle) => [principle.id, judgePrinciple(principle, setting)]))
  const scores = principles.map((principle) => scorePrinciple(principle, rowsOf.get(principle.id) ?? [], setting))
  return {
    $schema: 'https://seamark.example/schema/v1/scorecard.schema.json',
    methodVersion: '1',
    engineVersion: '0.1.0',
    schemaVersion: '1',
    framework: { id: framework.id, version: framework.version },
    subjectId: assessment.subject.id,
    cycleId: assessment.cycleId,
    assessorId: assessment.assessor.id,
    thirdParty: assessment.assessor.thirdParty,
    route: assessment.route,
    asOfOn: assessment.asOfOn ?? '',
    counts: countAll(scores, framework),
    principles: scores,
    nextSteps: {
      prove: listProveSteps(principles, rowsOf, setting),
      doMore: listDoMoreSteps(principles, rowsOf, setting),
    },
  }
}
