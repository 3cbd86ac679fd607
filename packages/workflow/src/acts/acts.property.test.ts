import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessmentTransitions } from '../life/assessment-states.ts'
import { sectionTransitions } from '../sections/section-states.ts'
import { anyContext, anyMember, memberIn } from '../testing/test-members.ts'
import { tryCases } from '../testing/test-property.ts'
import { acts, type Act, type Grant } from './acts.ts'
import { conditions } from './conditions.ts'
import { explainRefusal } from './explain-refusal.ts'
import { obstacles } from './find-obstacle.ts'
import { may } from './may.ts'
import { roles } from './roles.ts'

const allActs = Object.keys(acts) as Act[]
const anyAct = fc.constantFrom(...allActs)
const teamMember = anyMember.filter((member) => 'delegationId' in member)
const allGrants: readonly Grant[] = Object.values(acts).flat()

/** Every act through which somebody sees or changes the text of an assessment that is not public. */
const onText: readonly Act[] = [
  'read-assessment',
  'answer',
  'settle-held-text',
  'comment',
  'confirm-evidence',
  'mark-ready',
  'request-changes',
  'agree-section',
  'move-into-review',
  'attest',
  'publish',
]

describe('the table of acts', () => {
  it('gives every act to at least one role, and every role at least one act beyond reading what is published', () => {
    expect(allActs.filter((act) => acts[act].every((grant: Grant) => grant.roles.length === 0))).toEqual([])
    const given = allGrants.filter(({ open }) => !open).flatMap((grant) => grant.roles)
    expect(new Set(given)).toEqual(new Set(roles))
  })

  it('has a row for every step of an assessment and of a section', () => {
    expect(allActs).toEqual(expect.arrayContaining([...Object.keys(assessmentTransitions), ...Object.keys(sectionTransitions)]))
  })

  it.each(Object.entries(assessmentTransitions))('opens %s in the states that the step leaves', (act, { from }) => {
    const grants: readonly Grant[] = acts[act as keyof typeof assessmentTransitions]
    for (const { states } of grants) expect(states).toEqual(expect.arrayContaining([...from]))
  })

  it('knows every condition as an obstacle', () => {
    expect(obstacles).toEqual(expect.arrayContaining(Object.keys(conditions)))
  })

  it('lets somebody without a membership do nothing but read what is published', async () => {
    await tryCases('no membership', fc.tuple(anyAct, anyContext), ([act, context]) => {
      const published = ['published', 'corrected'].includes(context.assessment?.state ?? '')
      expect(may(undefined, act, context)).toBe(act === 'read-published' && published)
    })
  })

  it('lets everybody read what is published', async () => {
    await tryCases('published', fc.tuple(fc.option(anyMember, { nil: undefined }), anyContext), ([member, context]) => {
      expect(may(member, 'read-published', context)).toBe(may(undefined, 'read-published', context))
    })
  })

  it('never lets the administrator see or touch the text of an assessment', async () => {
    await tryCases('administrator', fc.tuple(fc.constantFrom(...onText), anyContext), ([act, context]) => {
      expect(may(memberIn('administrator'), act, context)).toBe(false)
    })
  })

  it('never lets the secretariat see the text of a draft, nor change any', async () => {
    await tryCases('secretariat', fc.tuple(fc.constantFrom(...onText), anyContext), ([act, context]) => {
      const attested = ['attested', 'published', 'corrected'].includes(context.assessment?.state ?? '')
      const shared = attested && context.assessment?.sharedWith !== undefined
      expect(may(memberIn('secretariat'), act, context)).toBe(act === 'read-assessment' && shared)
    })
  })

  it('never reaches into another delegation, but to read what is shared', async () => {
    const elsewhere = fc.tuple(teamMember, anyAct, anyContext).filter(([{ delegationId }, act, context]) => {
      return delegationId !== context.delegationId && act !== 'read-published'
    })
    await tryCases('delegations', elsewhere, ([member, act, context]) => {
      const shared = act === 'read-assessment' && context.assessment?.sharedWith?.includes(member.delegationId)
      expect(may(member, act, context) && !shared).toBe(false)
    })
  })

  it('keeps a peer reader to the one assessment', async () => {
    const otherActs = anyAct.filter((act) => act !== 'read-published')
    await tryCases('peer reader', fc.tuple(otherActs, anyContext), ([act, context]) => {
      const invited = may(memberIn('peer-reader', { assessmentId: 'a1' }), act, context)
      expect(invited && context.assessment?.assessmentId !== 'a1').toBe(false)
    })
  })

  it('explains every refusal and nothing else', async () => {
    const anybody = fc.option(anyMember, { nil: undefined })
    await tryCases('refusals', fc.tuple(anybody, anyAct, anyContext), ([member, act, context]) => {
      expect(explainRefusal(member, act, context) === null).toBe(may(member, act, context))
    })
  })
})
