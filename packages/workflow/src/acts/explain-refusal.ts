import { assessmentStates, type AssessmentState } from '../life/assessment-states.ts'
import type { ActContext } from './act-context.ts'
import { acts, type Act, type Grant } from './acts.ts'
import { findObstacle, isOpenIn, obstacles, type Obstacle } from './find-obstacle.ts'
import type { Member } from './member.ts'
import { roles, type Role } from './roles.ts'

/** Why a person may not do an act, for a page to put into words. */
export type ActRefusal = {
  readonly act: Act
  /** What stands in the way; of several, the nearest miss. */
  readonly obstacle: Obstacle
  /** Who may do it as the assessment stands. Their own conditions apply to them as well. Empty when nobody may now. */
  readonly roles: readonly Role[]
  /** The states of the assessment in which it is done at all. */
  readonly states: readonly AssessmentState[]
}

/**
 * Explains why a person may not do an act, and who may instead; null exactly when `may` is true.
 *
 * Whoever may not even read the assessment must not be told this: to them it does not exist.
 */
export function explainRefusal(member: Member | undefined, act: Act, context: ActContext): ActRefusal | null {
  const grants: readonly Grant[] = acts[act]
  const found = grants.map((grant) => findObstacle(member, grant, context))
  if (found.includes(null)) return null
  return {
    act,
    obstacle: obstacles.findLast((obstacle) => found.includes(obstacle)) ?? 'role',
    roles: roles.filter((role) => grants.some((grant) => grant.roles.includes(role) && isOpenIn(grant, context))),
    states: assessmentStates.filter((state) => grants.some(({ states }) => !states || states.includes(state))),
  }
}
