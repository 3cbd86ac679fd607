import type { Criterion, CriterionResponse, Level, Lift, LinkJudgement } from '@seamark/model'
import { compareIds } from '../exact/compare-ids.ts'
import type { Judging } from '../input/judging.ts'
import { limitScope } from './limit-scope.ts'
import { mendLink } from './mend-link.ts'

/**
 * Finds the shortest way to carry a whole claim: mending the evidence there is, or adding some.
 *
 * @returns all of it needed; empty when no evidence could carry the claim
 */
export function findLifts(
  response: CriterionResponse,
  criterion: Criterion,
  links: readonly LinkJudgement[],
  judging: Judging,
): readonly Lift[] {
  const level = response.level ?? 0
  const evidenceLifts = carriesAlready(links, level, judging) ? [] : liftEvidence(response, level, judging)
  return evidenceLifts ? [...evidenceLifts, ...liftScope(response, criterion, level, judging)] : []
}

function carriesAlready(links: readonly LinkJudgement[], level: Level, { framework }: Judging): boolean {
  return level <= Math.max(framework.support.grades.D.carries, ...links.map(({ carries }) => carries))
}

function liftEvidence({ evidenceLinks = [] }: CriterionResponse, level: Level, judging: Judging): readonly Lift[] | null {
  const mended = evidenceLinks
    .toSorted((left, right) => compareIds(left.evidenceId, right.evidenceId))
    .map((link) => {
      const evidence = judging.evidence.get(link.evidenceId)
      return evidence ? toLifts(mendLink(link, evidence, level, judging), link.evidenceId) : null
    })
  const ways = [...mended, toLifts(addEvidence(level, judging), null)].filter((way) => way !== null)
  return ways.toSorted((left, right) => left.length - right.length)[0] ?? null
}

function toLifts(needs: readonly Lift['need'][] | null, evidenceId: string | null): readonly Lift[] | null {
  return needs && needs.map((need) => ({ need, evidenceId }))
}

function addEvidence(level: Level, { framework }: Judging): readonly Lift['need'][] | null {
  const { A, B } = framework.support.grades
  if (level <= B.carries) return ['add-public-evidence']
  if (level <= B.figureCarries) return ['add-public-evidence', 'record-figure']
  if (level <= A.carries) return ['third-party-evidence']
  return level <= A.sustainedCarries ? ['third-party-evidence', 'sustained-and-checked'] : null
}

function liftScope(response: CriterionResponse, criterion: Criterion, level: Level, { framework }: Judging): readonly Lift[] {
  const limit = limitScope(response, criterion, framework)
  if (limit === null || level <= framework.support.narrowScopeCarries) return []
  return [{ need: limit === 'scope-narrower' ? 'widen-scope' : 'state-scope', evidenceId: null }]
}
