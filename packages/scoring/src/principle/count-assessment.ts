import type { Counts, CriterionScore, PrincipleScore } from '@seamark/model'
import type { Judging } from '../input/judging.ts'

/** Counts the whole assessment in criteria. There is no overall number. */
export function countAssessment(principles: readonly PrincipleScore[], { framework }: Judging): Counts {
  const { criteriaAt, essentialsAt } = framework.headline
  const criteria = principles.flatMap((principle) => principle.criteria)
  const count = (chosen: (criterion: CriterionScore) => boolean) => criteria.filter(chosen).length
  const because = (reason: CriterionScore['because']) => count((criterion) => criterion.because === reason)
  const isClaim = ({ claimed }: CriterionScore) => isAtLeast(claimed, 1)
  const inStage = (stageId: string | null) =>
    principles.filter(({ stage }) => stage.stageId === stageId).map(({ principleId }) => principleId)
  return {
    counted: count(({ standing }) => standing !== 'out'),
    answered: count(({ standing }) => standing === 'answered'),
    open: count(({ standing }) => standing === 'open'),
    otherRoute: count(({ standing, state }) => standing === 'answered' && state === 'other-route'),
    notOurs: because('not-ours'),
    notApplicable: because('not-applicable'),
    conditionNotMet: because('condition-not-met'),
    outsideRoute: because('outside-route'),
    criteriaAt,
    claimedAtCriteriaAt: count(({ claimed }) => isAtLeast(claimed, criteriaAt)),
    supportedAtCriteriaAt: count(({ supported }) => isAtLeast(supported, criteriaAt)),
    essentialsAt,
    essentialsCounted: count(({ essential, standing }) => essential && standing !== 'out'),
    essentialsSupported: count(({ essential, supported }) => essential && isAtLeast(supported, essentialsAt)),
    claims: count(isClaim),
    claimsSupported: count((criterion) => isClaim(criterion) && criterion.supported === criterion.claimed),
    principlesByStage: (framework.stages?.limits ?? [])
      .map(({ id }) => ({ stageId: id, principleIds: inStage(id) }))
      .toReversed(),
    principlesWithoutStage: inStage(null),
  }
}

/** An open criterion has no level, so it is at no level, not even 0. */
function isAtLeast(level: number | null, least: number): boolean {
  return level !== null && level >= least
}
