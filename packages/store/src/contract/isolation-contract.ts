import { sha256Hex } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import type { Store } from '../open-store.ts'
import { aldmere, createAssessment, draft, evidence, noor, response, type Stores } from './harness.ts'

/** Operations that belong to no delegation: the network's own, what is public, and what signing in asks. */
const outside = [
  'createDelegation',
  'listDelegations',
  'listMembershipsOfPerson',
  'openCycle',
  'listCycles',
  'readPublication',
  'listPublications',
  'close',
]

type Calls = Partial<Record<keyof Store, (store: Store, delegationId: string) => Promise<unknown>>>

/** Every other operation, asked by one delegation for what another has; with what it answers. */
function foreignCalls({ sha256, bytes }: { sha256: string; bytes: Uint8Array<ArrayBuffer> }): Calls {
  const of = (delegationId: string) => ({ delegationId, assessmentId: 'review', ...noor })
  const { responses: _r, evidence: _e, narratives: _n, ...header } = draft
  const edition = { path: '/c/xaa/foreign', edition: 1 }
  return {
    readAssessmentDocument: (store, id) => store.readAssessmentDocument(of(id)),
    readAssessment: (store, id) => store.readAssessment(of(id)),
    moveAssessment: (store, id) => store.moveAssessment({ ...of(id), from: 'published', to: 'withdrawn' }),
    listTransitions: (store, id) => store.listTransitions(of(id)),
    readPart: (store, id) => store.readPart('response', { ...of(id), id: '1.1' }),
    listParts: (store, id) => store.listParts('response', of(id)),
    listPartVersions: (store, id) => store.listPartVersions('response', { ...of(id), id: '1.1' }),
    saveHeader: (store, id) => store.saveHeader({ ...of(id), expectedVersion: 1, document: { ...header, language: 'fr' } }),
    saveResponse: (store, id) =>
      store.saveResponse({ ...of(id), criterionId: '1.1', expectedVersion: 1, document: response('1.1', 'Foreign') }),
    saveEvidence: (store, id) =>
      store.saveEvidence({ ...of(id), evidenceId: 'register', expectedVersion: 1, document: evidence('register', 'Foreign') }),
    deleteEvidence: (store, id) => store.deleteEvidence({ ...of(id), evidenceId: 'register', expectedVersion: 1 }),
    saveNarrative: (store, id) =>
      store.saveNarrative({ ...of(id), principleId: 'p1', expectedVersion: null, document: { principleId: 'p1' } }),
    saveSection: (store, id) =>
      store.saveSection({ ...of(id), sectionId: 'p1', expectedVersion: null, document: { state: 'agreed' } }),
    listHeldTexts: (store, id) => store.listHeldTexts({ ...of(id), withSettled: true }),
    settleHeldText: async (store, id) => {
      const [own] = (await store.listHeldTexts({ ...of('owner') })) ?? []
      return store.settleHeldText({ ...of(id), heldId: own?.heldId ?? 0 })
    },
    publish: (store, id) => store.publish({ ...of(id), path: edition.path, edition: 2, from: 'published', bytes, sha256 }),
    withdrawPublication: (store, id) =>
      store.withdrawPublication({ ...edition, delegationId: id, code: 'other', reason: 'Foreign', at: noor.at }),
    importAssessmentDocument: (store, id) => store.importAssessmentDocument({ ...of(id), document: aldmere }),
    listAssessments: (store, id) => store.listAssessments(id),
    readDelegation: (store, id) => store.readDelegation(id),
    setRole: (store, id) => store.setRole({ delegationId: id, personId: 'person-mara', role: 'lead', ...noor }),
    readMembership: (store, id) => store.readMembership({ delegationId: id, personId: 'person-noor' }),
    listMemberships: (store, id) => store.listMemberships(id),
    listMembershipVersions: (store, id) => store.listMembershipVersions(id),
  }
}

/** What a delegation says of itself, which is nobody else's answer. */
const ofItself = ['importAssessmentDocument', 'setRole', 'readDelegation']

/** Lists of a delegation, which are empty for one that has nothing and for one that does not exist. */
const lists = ['listAssessments', 'listMemberships', 'listMembershipVersions']

export function isolationContract({ store }: Stores): void {
  describe('another delegation', () => {
    it('sees nothing and changes nothing, whatever it asks, as if there were nothing', async () => {
      const bytes = new TextEncoder().encode('{}')
      const sha256 = await sha256Hex(bytes)
      const calls = foreignCalls({ bytes, sha256 })
      expect(Object.keys(store()).sort()).toEqual([...Object.keys(calls), ...outside].sort())

      await createAssessment(store())
      await store().createDelegation({ id: 'owner', subjectId: 'XAA', name: 'Owner', ...noor })
      await store().createDelegation({ id: 'foreign', subjectId: 'XAA', name: 'Foreign', ...noor })
      await store().setRole({ delegationId: 'owner', personId: 'person-noor', role: 'lead', ...noor })
      const key = { delegationId: 'owner', assessmentId: 'review', ...noor }
      await store().importAssessmentDocument({ ...key, document: draft })
      const save = { ...key, criterionId: '1.1', expectedVersion: null }
      await store().saveResponse({ ...save, document: response('1.1', 'Own') })
      await store().saveResponse({ ...save, document: response('1.1', 'Late') })
      await store().publish({ ...key, path: '/c/xaa/foreign', edition: 1, from: 'draft', bytes, sha256 })

      const see = async () => ({
        document: await store().readAssessmentDocument(key),
        transitions: await store().listTransitions(key),
        held: await store().listHeldTexts(key),
        members: await store().listMemberships('owner'),
        sections: await store().listParts('section', key),
        publications: await store().listPublications({ path: '/c/xaa/foreign' }),
      })
      const before = await see()
      const told: string[] = []
      for (const [name, call] of Object.entries(calls))
        for (const asking of ofItself.includes(name) ? ['nobody'] : ['nobody', 'foreign']) {
          const answer = await call(store(), asking)
          const nothing = answer === undefined || (Array.isArray(answer) && answer.length === 0 && lists.includes(name))
          if (!nothing) told.push(`${name} told ${asking} ${JSON.stringify(answer)}`)
        }
      expect(told).toEqual([])
      expect(await see()).toEqual(before)
    })

    it('may use the same id for an assessment of its own', async () => {
      const [own, other] = [await createAssessment(store()), await createAssessment(store())]
      await store().saveResponse({ ...own, criterionId: '1.1', expectedVersion: null, document: response('1.1', 'Own'), ...noor })
      expect(own.assessmentId).toBe(other.assessmentId)
      expect(await store().listParts('response', other)).toEqual([])
    })
  })
}
