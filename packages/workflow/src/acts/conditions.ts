import type { ActContext } from './act-context.ts'
import type { Member } from './member.ts'

type Check = (member: Member, context: ActContext) => boolean

/** How old a sign-in may be where an act asks for a fresh one. */
export const freshSignInMs = 10 * 60 * 1000

/** Where a role reaches: whose matters it may touch at all. */
export const reaches = {
  'own-delegation': (member, { delegationId }) => 'delegationId' in member && member.delegationId === delegationId,
  'invited-assessment': (member, { assessment }) => 'assessmentId' in member && member.assessmentId === assessment?.assessmentId,
  'shared-with-delegation': (member, { assessment }) =>
    'delegationId' in member && (assessment?.sharedWith?.includes(member.delegationId) ?? false),
  'shared-assessment': (_, { assessment }) => assessment?.sharedWith !== undefined,
  everywhere: () => true,
} as const satisfies Readonly<Record<string, Check>>

/** What else must be the case. */
export const conditions = {
  'assigned-section': isAssigned,
  'assigned-section-or-own-text': (member, context) =>
    isAssigned(member, context) || context.heldText?.authorId === member.personId,
  'fresh-sign-in': (_, { at, signedInAt }) => {
    const ageMs = Date.parse(at ?? '') - Date.parse(signedInAt ?? '')
    return ageMs >= 0 && ageMs <= freshSignInMs
  },
} as const satisfies Readonly<Record<string, Check>>

export type Reach = keyof typeof reaches
export type Condition = keyof typeof conditions

function isAssigned({ personId }: Member, { section }: ActContext): boolean {
  return section?.assignedTo.includes(personId) ?? false
}
