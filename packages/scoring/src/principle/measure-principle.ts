import type { CriterionScore, Ratio, StepSums } from '@seamark/model'
import { formatRatio } from '../exact/format-ratio.ts'

/** The sums of a principle and the two numbers that stand beside them. */
export type PrincipleMeasures = { readonly steps: StepSums; readonly coverage: Ratio; readonly evidenceShare: Ratio }

/**
 * Sums one principle in steps, and measures how much of it is answered and how much of its claims is
 * carried in full. The two shares are never multiplied in.
 *
 * @returns whole steps, `supported <= claimed <= ceiling <= whole`; null shares where nothing counts or is claimed
 */
export function measurePrinciple(criteria: readonly CriterionScore[]): PrincipleMeasures {
  const steps = (sum: keyof StepSums) => criteria.reduce((total, criterion) => total + criterion.steps[sum], 0)
  const weigh = (chosen: (criterion: CriterionScore) => boolean) =>
    criteria.filter(chosen).reduce((total, { weight }) => total + weight, 0)
  const isClaim = ({ claimed }: CriterionScore) => claimed !== null && claimed >= 1
  return {
    steps: { supported: steps('supported'), claimed: steps('claimed'), ceiling: steps('ceiling'), whole: steps('whole') },
    coverage: formatRatio(
      weigh(({ standing }) => standing === 'answered'),
      weigh(({ standing }) => standing !== 'out'),
    ),
    evidenceShare: formatRatio(
      weigh((criterion) => isClaim(criterion) && criterion.supported === criterion.claimed),
      weigh(isClaim),
    ),
  }
}
