import * as fc from 'fast-check'
import type { ActContext } from '../acts/act-context.ts'
import type { Member } from '../acts/member.ts'
import { roles, type Role } from '../acts/roles.ts'
import { assessmentStates } from '../life/assessment-states.ts'

/** A person in a role: of the delegation `ours`, or invited to the assessment `a1`. */
export function memberIn(role: Role, { personId = 'ada', delegationId = 'ours', assessmentId = 'a1' } = {}): Member {
  if (role === 'peer-reader') return { personId, role, assessmentId }
  if (role === 'secretariat' || role === 'administrator') return { personId, role }
  return { personId, role, delegationId }
}

const people = fc.constantFrom('ada', 'ben', 'cem')
const delegations = fc.constantFrom('ours', 'theirs')
const instants = fc.nat(30).map((minute) => `2026-10-14T09:${String(minute).padStart(2, '0')}:00Z`)

/** Anybody in any role, ours or not. */
export const anyMember: fc.Arbitrary<Member> = fc
  .record({
    role: fc.constantFrom(...roles),
    personId: people,
    delegationId: delegations,
    assessmentId: fc.constantFrom('a1', 'a2'),
  })
  .map(({ role, ...rest }) => memberIn(role, rest))

/** Anything an act may be about, with any part left out. */
export const anyContext: fc.Arbitrary<ActContext> = fc.record(
  {
    delegationId: delegations,
    assessment: fc.record(
      {
        assessmentId: fc.constantFrom('a1', 'a2'),
        state: fc.constantFrom(...assessmentStates),
        sharedWith: fc.subarray(['ours', 'theirs']),
      },
      { requiredKeys: ['assessmentId', 'state'] },
    ),
    section: fc.record({ assignedTo: fc.subarray(['ada', 'ben', 'cem']) }),
    heldText: fc.record({ authorId: people }),
    at: instants,
    signedInAt: instants,
  },
  { requiredKeys: [] },
)
