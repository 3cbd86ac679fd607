import type { CriterionScore, NoStageReason } from '@seamark/model'
import { compareShare } from '../exact/compare-share.ts'
import type { Judging } from '../input/judging.ts'
import { parseFraction } from '../exact/parse-fraction.ts'

/** Finds every reason for giving a principle no stage, in the order of the method; empty when one is given. */
export function findNoStageReasons(
  criteria: readonly CriterionScore[],
  { framework: { stages }, route }: Judging,
): readonly NoStageReason[] {
  const ids = (standing: CriterionScore['standing']) =>
    criteria.filter((criterion) => criterion.essential && criterion.standing === standing).map(({ criterionId }) => criterionId)
  const open = ids('open')
  const out = ids('out')
  const reasons = [
    { code: 'framework-without-stages', criterionIds: [], applies: stages === undefined },
    { code: 'essentials-route', criterionIds: [], applies: route === 'essentials' },
    { code: 'nothing-counts', criterionIds: [], applies: criteria.every(({ standing }) => standing === 'out') },
    { code: 'too-little-answered', criterionIds: [], applies: isTooLittleAnswered(criteria, stages?.answeredAtLeast) },
    { code: 'essential-open', criterionIds: open, applies: open.length > 0 },
    { code: 'essential-out', criterionIds: out, applies: out.length > 0 },
  ] as const
  return reasons.filter(({ applies }) => applies).map(({ code, criterionIds }) => ({ code, criterionIds }))
}

/** Criteria that are out for another reason than a condition stay in the whole, so that putting them out hides nothing. */
function isTooLittleAnswered(criteria: readonly CriterionScore[], answeredAtLeast: string | undefined): boolean {
  const share = parseFraction(answeredAtLeast)
  if (share === null) return false
  const weigh = (chosen: readonly CriterionScore[]) => chosen.reduce((total, { weight }) => total + weight, 0)
  const answered = weigh(criteria.filter(({ standing }) => standing === 'answered'))
  const asked = weigh(criteria.filter(({ because }) => because !== 'condition-not-met'))
  return compareShare(answered, asked, share) < 0
}
