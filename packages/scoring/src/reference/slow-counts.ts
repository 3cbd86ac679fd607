import type { Framework, PrincipleScore, Scorecard } from '@seamark/model'

/** Counts over the whole assessment. */
export function countAll(scores: readonly PrincipleScore[], framework: Framework): Scorecard['counts'] {
  const all = scores.flatMap(({ criteria }) => criteria)
  const { criteriaAt, essentialsAt } = framework.headline
  const counted = all.filter(({ standing }) => standing !== 'out')
  const essentials = counted.filter(({ essential }) => essential)
  const claims = all.filter(({ claimed }) => claimed !== null && claimed >= 1)
  const reaches = (value: number | null, level: number) => value !== null && value >= level
  const groups = (framework.stages?.limits ?? []).map(({ id }) => ({
    stageId: id,
    principleIds: scores.filter(({ stage }) => stage.stageId === id).map(({ principleId }) => principleId),
  }))
  return {
    counted: counted.length,
    answered: all.filter(({ standing }) => standing === 'answered').length,
    open: all.filter(({ standing }) => standing === 'open').length,
    otherRoute: all.filter(({ standing, state }) => standing === 'answered' && state === 'other-route').length,
    notOurs: all.filter(({ because }) => because === 'not-ours').length,
    notApplicable: all.filter(({ because }) => because === 'not-applicable').length,
    conditionNotMet: all.filter(({ because }) => because === 'condition-not-met').length,
    outsideRoute: all.filter(({ because }) => because === 'outside-route').length,
    criteriaAt,
    claimedAtCriteriaAt: counted.filter(({ claimed }) => reaches(claimed, criteriaAt)).length,
    supportedAtCriteriaAt: counted.filter(({ supported }) => reaches(supported, criteriaAt)).length,
    essentialsAt,
    essentialsCounted: essentials.length,
    essentialsSupported: essentials.filter(({ supported }) => reaches(supported, essentialsAt)).length,
    claims: claims.length,
    claimsSupported: claims.filter(({ claimed, supported }) => claimed === supported).length,
    principlesByStage: groups.toReversed(),
    principlesWithoutStage: scores.filter(({ stage }) => stage.stageId === null).map(({ principleId }) => principleId),
  }
}
