import type { Criterion, CriterionScore } from '@seamark/model'
import { carryClaim } from '../evidence/carry-claim.ts'
import { compareIds } from '../exact/compare-ids.ts'
import { countSteps } from './count-steps.ts'
import { findLifts } from '../evidence/find-lifts.ts'
import { findStanding } from './find-standing.ts'
import { judgeLink } from '../evidence/judge-link.ts'
import type { Judging } from '../input/judging.ts'

/**
 * Scores one criterion: what is claimed, what evidence carries, which link and which rule decided, and
 * what would carry the whole claim. Levels are null unless it is answered; null is never 0.
 */
export function scoreCriterion(criterion: Criterion, judging: Judging): CriterionScore {
  const { id, weight, essential, trigger } = criterion
  const { standing, because, response } = findStanding(criterion, judging)
  const { top } = judging.framework.scale
  const unanswered = { standing, weight, claimed: null, supported: null }
  const identity = { criterionId: id, weight, essential, ...(trigger !== undefined && { trigger }), standing, because }
  if (standing !== 'answered' || response === undefined) {
    return {
      ...identity,
      state: response?.state ?? null,
      claimed: null,
      carried: null,
      supported: null,
      steps: countSteps(unanswered, top),
      links: [],
      decidedBy: null,
      lifts: [],
    }
  }
  const links = (response.evidenceLinks ?? [])
    .flatMap((link) => {
      const evidence = judging.evidence.get(link.evidenceId)
      return evidence ? [judgeLink(link, evidence, judging)] : []
    })
    .sort((left, right) => compareIds(left.evidenceId, right.evidenceId))
  const claimed = response.level ?? 0
  const { carried, decidedBy } = carryClaim(response, criterion, links, judging)
  const supported = Math.min(claimed, carried)
  return {
    ...identity,
    state: response.state ?? null,
    claimed,
    carried,
    supported,
    steps: countSteps({ standing, weight, claimed, supported }, top),
    links,
    decidedBy,
    lifts: supported < claimed ? findLifts(response, criterion, links, judging) : [],
  }
}
