import { describe, expect, it } from 'vitest'
import { memberIn } from '../testing/test-members.ts'
import type { ActContext } from './act-context.ts'
import { acts, type Act } from './acts.ts'
import { may } from './may.ts'
import { roles, type Role } from './roles.ts'

const at = '2026-10-14T09:00:00Z'

/** Ours, with everything met that a condition may ask for. */
const context = (state: NonNullable<ActContext['assessment']>['state'], more: ActContext = {}): ActContext => ({
  delegationId: 'ours',
  assessment: { assessmentId: 'a1', state },
  section: { assignedTo: ['ada'] },
  at,
  signedInAt: at,
  ...more,
})

/** The table once more, in the other direction, as the design tells it in words. */
const told: Readonly<Record<Role, string>> = {
  reader: 'read-published read-assessment see-status',
  contributor: 'read-published read-assessment see-status answer settle-held-text comment mark-ready',
  coordinator:
    'read-published read-assessment see-status start-assessment answer settle-held-text comment assign-section remind mark-ready ' +
    'request-changes move-into-review invite-contributor invite-reader',
  lead:
    'read-published read-assessment see-status start-assessment answer settle-held-text comment assign-section remind mark-ready ' +
    'request-changes agree-section move-into-review attest record-endorsement publish correct withdraw share invite-contributor ' +
    'invite-reader invite-coordinator invite-lead invite-peer-reader end-membership',
  'peer-reader': 'read-published read-assessment comment confirm-evidence',
  secretariat: 'read-published see-status open-cycle create-delegation invite-first-lead keep-facts',
  administrator: 'read-published run-machine',
}

const allActs = Object.keys(acts) as Act[]
const states = ['draft', 'in-review', 'attested', 'published'] as const

describe('may', () => {
  it.each(roles)('gives to the %s what the design says and no more', (role) => {
    const given = allActs.filter((act) => states.some((state) => may(memberIn(role), act, context(state))))
    expect(given).toEqual(told[role].split(' '))
  })

  it.each(['answer', 'mark-ready', 'settle-held-text'] as const)('lets a contributor %s in an assigned section only', (act) => {
    const elsewhere = context('draft', { section: { assignedTo: ['ben'] } })
    expect(may(memberIn('contributor'), act, context('draft'))).toBe(true)
    expect(may(memberIn('contributor'), act, elsewhere)).toBe(false)
    expect(may(memberIn('coordinator'), act, elsewhere)).toBe(true)
  })

  it('lets a contributor settle the own held text where the section is no longer assigned', () => {
    const mine = context('draft', { section: { assignedTo: [] }, heldText: { authorId: 'ada' } })
    expect(may(memberIn('contributor'), 'settle-held-text', mine)).toBe(true)
    expect(may(memberIn('contributor', { personId: 'ben' }), 'settle-held-text', mine)).toBe(false)
    expect(may(memberIn('contributor'), 'answer', mine)).toBe(false)
  })

  it.each([
    ['attest', 'in-review'],
    ['publish', 'attested'],
    ['withdraw', 'published'],
  ] as const)('asks for a sign-in not older than ten minutes to %s', (act, state) => {
    const signedIn = (signedInAt: string) => may(memberIn('lead'), act, context(state, { signedInAt }))
    expect(signedIn('2026-10-14T08:50:00Z')).toBe(true)
    expect(signedIn('2026-10-14T08:49:59Z')).toBe(false)
    expect(signedIn('2026-10-14T09:00:01Z')).toBe(false)
    expect(signedIn('yesterday')).toBe(false)
  })

  it('lets the leads and coordinators of the members read what is shared with them, once it is attested', () => {
    const shared = (state: (typeof states)[number], role: Role, sharedWith = ['theirs']) =>
      may(memberIn(role, { delegationId: 'theirs', assessmentId: 'a2' }), 'read-assessment', {
        ...context(state),
        assessment: { assessmentId: 'a1', state, sharedWith },
      })
    expect(roles.filter((role) => shared('attested', role))).toEqual(['lead', 'coordinator', 'secretariat'])
    expect(roles.filter((role) => shared('attested', role, []))).toEqual(['secretariat'])
    expect(roles.filter((role) => shared('in-review', role))).toEqual([])
  })
})
