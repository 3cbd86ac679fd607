import type { ActContext } from './act-context.ts'
import { acts, type Act, type Grant } from './acts.ts'
import { findObstacle } from './find-obstacle.ts'
import type { Member } from './member.ts'

/**
 * Tells whether a person may do an act. Denied unless the table `acts` gives it.
 *
 * @param member the person in one role; `undefined` is somebody who has none, or is not signed in
 */
export function may(member: Member | undefined, act: Act, context: ActContext): boolean {
  const grants: readonly Grant[] = acts[act]
  return grants.some((grant) => findObstacle(member, grant, context) === null)
}
