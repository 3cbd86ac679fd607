import { describe, expect, it } from 'vitest'
import { ana, createAssessment, noor, type Stores } from './harness.ts'

export function peopleContract({ store }: Stores): void {
  describe('delegations, roles and cycles', () => {
    it('creates a delegation once', async () => {
      const delegation = { id: 'once', subjectId: 'XAB', name: 'דלגציה', ...noor }
      expect(await store().createDelegation(delegation)).toBe(true)
      expect(await store().createDelegation({ ...delegation, name: 'Other' })).toBe(false)
      expect(await store().readDelegation('once')).toEqual(delegation)
      expect(await store().readDelegation('never')).toBeUndefined()
    })

    it('gives a person one role in a delegation, and remembers every change', async () => {
      const { delegationId } = await createAssessment(store())
      const set = (role: 'lead' | 'reader' | null) => store().setRole({ delegationId, personId: 'person-ana', role, ...noor })
      expect([await set('reader'), await set('lead'), await set('lead')]).toEqual(['set', 'set', 'unchanged'])
      const membership = { delegationId, personId: 'person-ana', role: 'lead' }
      expect(await store().readMembership(membership)).toEqual(membership)
      expect(await store().listMemberships(delegationId)).toEqual([membership])
      expect(await store().listMembershipsOfPerson('person-ana')).toContainEqual(membership)
      expect(await set(null)).toBe('set')
      expect(await store().listMemberships(delegationId)).toEqual([])
      const versions = await store().listMembershipVersions(delegationId)
      expect(versions.map(({ role }) => role)).toEqual(['reader', 'lead', null])
      expect(versions[0]).toMatchObject({ personId: 'person-ana', ...noor })
    })

    it('opens a cycle once', async () => {
      const cycle = { id: '2031', opensOn: '2031-01-01', dueOn: '2031-11-30', ...ana }
      expect([await store().openCycle(cycle), await store().openCycle(cycle)]).toEqual([true, false])
      expect(await store().listCycles()).toContainEqual(cycle)
    })
  })
}
