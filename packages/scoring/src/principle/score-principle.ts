import type { CriterionScore, EffectOfNotOurs, Principle, PrincipleScore } from '@seamark/model'
import { compareIds } from '../exact/compare-ids.ts'
import { countSteps } from './count-steps.ts'
import { formatRatio } from '../exact/format-ratio.ts'
import { giveStage } from './give-stage.ts'
import type { Judging } from '../input/judging.ts'
import { measurePrinciple } from './measure-principle.ts'
import { scoreCriterion } from './score-criterion.ts'

/** Scores one principle: sums, shares, stage, and the criteria behind them in the order of their ids. */
export function scorePrinciple(principle: Principle, judging: Judging): PrincipleScore {
  const criteria = principle.criteria
    .map((criterion) => scoreCriterion(criterion, judging))
    .sort((left, right) => compareIds(left.criterionId, right.criterionId))
  const { steps, coverage, evidenceShare } = measurePrinciple(criteria)
  const { supported, claimed, ceiling, whole } = steps
  return {
    principleId: principle.id,
    steps,
    ratios: {
      supported: formatRatio(supported, whole),
      claimed: formatRatio(claimed, whole),
      ceiling: formatRatio(ceiling, whole),
    },
    coverage,
    evidenceShare,
    stage: giveStage(criteria, steps, judging),
    criteria: criteria.map((criterion) =>
      criterion.because === 'not-ours' ? { ...criterion, ifOpen: findEffect(criterion, criteria, judging) } : criterion,
    ),
  }
}

/** What the principle's figures would be if a criterion that is not ours counted as open. */
function findEffect(criterion: CriterionScore, criteria: readonly CriterionScore[], judging: Judging): EffectOfNotOurs {
  const open = { ...criterion, standing: 'open', because: 'not-known' } as const
  const steps = countSteps(open, judging.framework.scale.top)
  const changed = criteria.map((other) => (other === criterion ? { ...open, steps } : other))
  const measures = measurePrinciple(changed)
  return { ...measures, stageId: giveStage(changed, measures.steps, judging).stageId }
}
