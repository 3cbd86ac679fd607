import type { Criterion, CriterionResponse, Decision, Level, LinkJudgement } from '@seamark/model'
import type { Judging } from '../input/judging.ts'
import { limitScope } from './limit-scope.ts'
import { pickBestLink } from './pick-best-link.ts'

/** How far evidence carries a response, whatever is claimed, and what decided. */
export type Carrying = { readonly carried: Level; readonly decidedBy: NonNullable<Decision> }

/** Finds how far evidence carries a response: as far as its best link, and no further than its scope allows. */
export function carryClaim(
  response: CriterionResponse,
  criterion: Criterion,
  links: readonly LinkJudgement[],
  { framework }: Judging,
): Carrying {
  const { grades, narrowScopeCarries } = framework.support
  const best = pickBestLink(links)
  const carried = best?.carries ?? grades.D.carries
  const evidenceId = best?.evidenceId ?? null
  const limit = limitScope(response, criterion, framework)
  if (limit !== null && carried > narrowScopeCarries) {
    return { carried: narrowScopeCarries, decidedBy: { evidenceId, rule: limit } }
  }
  return { carried, decidedBy: { evidenceId, rule: best?.rule ?? 'no-evidence' } }
}
