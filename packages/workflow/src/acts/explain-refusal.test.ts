import { describe, expect, it } from 'vitest'
import { memberIn } from '../testing/test-members.ts'
import { explainRefusal } from './explain-refusal.ts'

const at = '2026-10-14T09:00:00Z'
const assessment = { assessmentId: 'a1', state: 'in-review' } as const
const context = { delegationId: 'ours', assessment, section: { assignedTo: ['ben'] }, at, signedInAt: at }

describe('explainRefusal', () => {
  it('says who may instead', () => {
    const refusal = explainRefusal(memberIn('coordinator'), 'attest', context)
    expect(refusal).toEqual({ act: 'attest', obstacle: 'role', roles: ['lead'], states: ['in-review'] })
  })

  it('names the contributor to whom a section is assigned among those who may', () => {
    const refusal = explainRefusal(memberIn('contributor'), 'answer', context)
    expect(refusal).toMatchObject({ obstacle: 'assigned-section', roles: ['lead', 'coordinator', 'contributor'] })
  })

  it('says that nobody may in this state, and in which ones it is done', () => {
    const published = { ...context, assessment: { ...assessment, state: 'published' as const } }
    const refusal = explainRefusal(memberIn('lead'), 'answer', published)
    expect(refusal).toMatchObject({ obstacle: 'state', roles: [], states: ['draft', 'in-review', 'attested'] })
  })

  it('asks to sign in again where that alone is missing', () => {
    const stale = { ...context, signedInAt: '2026-10-14T08:00:00Z' }
    expect(explainRefusal(memberIn('lead'), 'attest', stale)).toMatchObject({ obstacle: 'fresh-sign-in', roles: ['lead'] })
  })

  it.each([
    ['no-membership', undefined],
    ['reach', memberIn('lead', { delegationId: 'theirs' })],
    ['role', memberIn('administrator')],
  ] as const)('tells %s apart', (obstacle, member) => {
    expect(explainRefusal(member, 'attest', context)?.obstacle).toBe(obstacle)
  })

  it('is null where nothing stands in the way', () => {
    expect(explainRefusal(memberIn('lead'), 'attest', context)).toBeNull()
  })
})
