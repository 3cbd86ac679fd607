import type { ActContext } from './act-context.ts'
import type { Grant } from './acts.ts'
import { conditions, reaches, type Condition } from './conditions.ts'
import type { Member } from './member.ts'

/** What can stand in the way of an act. */
export type Obstacle = 'no-membership' | 'role' | 'reach' | 'state' | Condition

/** The obstacles in the order in which they are met: the later one is the nearer miss. */
export const obstacles: readonly Obstacle[] = [
  'no-membership',
  'role',
  'reach',
  'state',
  'assigned-section',
  'assigned-section-or-own-text',
  'fresh-sign-in',
]

/** The first thing that keeps a person from an act under one grant; null when nothing does. Nobody is `undefined`. */
export function findObstacle(member: Member | undefined, grant: Grant, context: ActContext): Obstacle | null {
  if (!grant.open) {
    if (!member) return 'no-membership'
    if (!grant.roles.includes(member.role)) return 'role'
    if (!reaches[grant.where](member, context)) return 'reach'
  }
  if (!isOpenIn(grant, context)) return 'state'
  return grant.conditions?.find((condition) => !member || !conditions[condition](member, context)) ?? null
}

/** Tells whether the assessment is in a state in which the grant holds. */
export function isOpenIn({ states }: Grant, { assessment }: ActContext): boolean {
  return !states || (assessment !== undefined && states.includes(assessment.state))
}
