import { describe, expect, it } from 'vitest'
import { ana, createAssessment, draft, evidence, noor, response, type Stores } from './harness.ts'
import { interleave } from './interleave.ts'

export function savingContract({ store, beside }: Stores): void {
  const say = (text: string, ...evidenceIds: readonly string[]) => response('1.1', text, ...evidenceIds)

  describe('saving', () => {
    it('counts versions and keeps every one, with who and when', async () => {
      const key = { ...(await createAssessment(store())), criterionId: '1.1' }
      const id = { delegationId: key.delegationId, assessmentId: key.assessmentId, id: '1.1' }
      const first = await store().saveResponse({ ...key, expectedVersion: null, document: say('One'), ...noor })
      expect(first).toEqual({ outcome: 'saved', kept: { id: '1.1', version: 1, document: say('One'), ...noor } })
      const second = await store().saveResponse({ ...key, expectedVersion: 1, document: say('שתיים'), ...ana })
      expect(second).toMatchObject({ outcome: 'saved', kept: { version: 2 } })
      expect(await store().readPart('response', id)).toMatchObject({ version: 2, document: say('שתיים'), ...ana })
      expect(await store().listPartVersions('response', id)).toMatchObject([
        { version: 1, document: say('One'), ...noor },
        { version: 2, document: say('שתיים'), ...ana },
      ])
    })

    it('orders history by the order of saving, whatever the clock says', async () => {
      const key = { ...(await createAssessment(store())), criterionId: '1.1' }
      await store().saveResponse({ ...key, expectedVersion: null, document: say('One'), author: 'a', at: '2026-10-14T09:00:00Z' })
      await store().saveResponse({ ...key, expectedVersion: 1, document: say('Two'), author: 'a', at: '2026-10-13T09:00:00Z' })
      const versions = await store().listPartVersions('response', { ...key, id: '1.1' })
      expect(versions?.map(({ version }) => version)).toEqual([1, 2])
    })

    it.each([[null], [1], [7]])('writes nothing for what stands there already, expecting %s', async (expectedVersion) => {
      const key = { ...(await createAssessment(store())), criterionId: '1.1' }
      await store().saveResponse({ ...key, expectedVersion: null, document: say('One'), ...noor })
      const again = await store().saveResponse({ ...key, expectedVersion, document: say('One'), ...ana })
      expect(again).toMatchObject({ outcome: 'unchanged', kept: { version: 1, ...noor } })
      expect(await store().listPartVersions('response', { ...key, id: '1.1' })).toHaveLength(1)
      expect(await store().listHeldTexts({ ...key, withSettled: true })).toEqual([])
    })

    it.each([[null], [7]])(
      'gives both texts for a save that comes too late, expecting %s, and holds the second',
      async (expected) => {
        const key = { ...(await createAssessment(store())), criterionId: '1.1' }
        const save = { ...key, document: say('Late'), expectedVersion: expected, ...ana }
        await store().saveResponse({ ...key, expectedVersion: null, document: say('One'), ...noor })
        const late = await store().saveResponse(save)
        const held = { kind: 'response', id: '1.1', expectedVersion: expected, document: say('Late'), ...ana }
        expect(late).toMatchObject({ outcome: 'stale', kept: { version: 1, document: say('One'), ...noor }, held })
        expect(await store().saveResponse(save)).toEqual(late)
        expect(await store().listHeldTexts(key)).toMatchObject([held])
        expect((await store().readAssessmentDocument(key))?.responses).toEqual([say('One')])
      },
    )

    it('holds the text of a save that expects a version where there is none', async () => {
      const key = { ...(await createAssessment(store())), criterionId: '1.1' }
      const late = await store().saveResponse({ ...key, expectedVersion: 3, document: say('Late'), ...ana })
      expect(late).toMatchObject({ outcome: 'stale', kept: undefined, held: { document: say('Late') } })
    })

    it('lets one text of an author wait, the newest, until it is settled, and forgets none', async () => {
      const key = { ...(await createAssessment(store())), criterionId: '1.1' }
      await store().saveResponse({ ...key, expectedVersion: null, document: say('One'), ...noor })
      for (const [text, who] of [
        ['A', ana],
        ['B', ana],
        ['C', noor],
      ] as const)
        await store().saveResponse({ ...key, expectedVersion: null, document: say(text), ...who })
      const waiting = await store().listHeldTexts(key)
      expect(waiting?.map(({ document }) => document)).toEqual([say('B'), say('C')])
      for (const { heldId } of waiting ?? []) {
        expect(await store().settleHeldText({ ...key, heldId, ...noor })).toBe(true)
        expect(await store().settleHeldText({ ...key, heldId, ...noor })).toBeUndefined()
      }
      expect(await store().listHeldTexts(key)).toEqual([])
      const all = await store().listHeldTexts({ ...key, withSettled: true })
      expect(all?.map(({ document }) => document)).toEqual([say('A'), say('B'), say('C')])
    })

    it('saves header, narratives and sections the same way', async () => {
      const key = await createAssessment(store())
      const { responses: _r, evidence: _e, narratives: _n, ...header } = draft
      const spoken = { ...header, language: 'he', context: { ...header.context, summary: 'Islands.' } }
      expect(await store().saveHeader({ ...key, expectedVersion: 1, document: spoken, ...ana })).toMatchObject({
        outcome: 'saved',
      })
      expect(await store().readAssessment(key)).toMatchObject({ language: 'he' })
      expect(await store().saveHeader({ ...key, expectedVersion: 1, document: header, ...noor })).toMatchObject({
        outcome: 'stale',
      })
      const whole = { ...key, expectedVersion: 2, document: { ...draft, ...spoken }, ...ana }
      expect(await store().saveHeader(whole)).toMatchObject({ outcome: 'unchanged' })
      const foreign = { ...spoken, cycleId: '2027' }
      const changing = store().saveHeader({ ...key, expectedVersion: 2, document: foreign, ...ana })
      await expect(changing).rejects.toMatchObject({ code: 'identity-differs' })

      const narrative = { principleId: 'p1', whereWeStand: 'Halfway.' }
      const narrate = { ...key, principleId: 'p1', document: narrative, ...ana }
      expect(await store().saveNarrative({ ...narrate, expectedVersion: null })).toMatchObject({ outcome: 'saved' })
      const late = { ...narrate, document: { ...narrative, whereWeStand: 'There.' }, expectedVersion: null }
      expect(await store().saveNarrative(late)).toMatchObject({ outcome: 'stale', held: { kind: 'narrative' } })

      const section = { state: 'in-progress', owner: 'person-ana', dueOn: '2026-11-01' } as const
      const assign = { ...key, sectionId: 'p1', document: section, ...noor }
      expect(await store().saveSection({ ...assign, expectedVersion: null })).toMatchObject({ outcome: 'saved' })
      const other = { ...assign, document: { ...section, state: 'agreed' as const }, expectedVersion: null }
      expect(await store().saveSection(other)).toMatchObject({ outcome: 'stale', kept: { document: section } })
      expect(await store().listParts('section', key)).toMatchObject([{ id: 'p1', document: section }])
    })

    it('refuses a document under the id of another', async () => {
      const key = await createAssessment(store())
      const save = { ...key, expectedVersion: null, ...noor }
      const refusal = { code: 'id-differs' }
      await expect(store().saveResponse({ ...save, criterionId: '1.2', document: say('One') })).rejects.toMatchObject(refusal)
      await expect(store().saveEvidence({ ...save, evidenceId: 'a', document: evidence('b') })).rejects.toMatchObject(refusal)
      const narrative = { principleId: 'p2' }
      await expect(store().saveNarrative({ ...save, principleId: 'p1', document: narrative })).rejects.toMatchObject(refusal)
    })
  })

  describe('evidence', () => {
    it('keeps every version, deletion and return', async () => {
      const key = { ...(await createAssessment(store())), evidenceId: 'register' }
      const id = { ...key, id: 'register' }
      await store().saveEvidence({ ...key, expectedVersion: 1, document: evidence('register', 'Second'), ...ana })
      expect(await store().deleteEvidence({ ...key, expectedVersion: 1, ...ana })).toMatchObject({
        outcome: 'stale',
        kept: { version: 2 },
      })
      expect(await store().deleteEvidence({ ...key, expectedVersion: 2, ...ana })).toEqual({ outcome: 'deleted', version: 3 })
      expect(await store().readPart('evidence', id)).toBeUndefined()
      const late = await store().saveEvidence({ ...key, expectedVersion: 2, document: evidence('register', 'Late'), ...noor })
      expect(late).toMatchObject({ outcome: 'stale', kept: undefined, held: { document: { title: 'Late' } } })
      await store().saveEvidence({ ...key, expectedVersion: null, document: evidence('register', 'Fourth'), ...noor })
      const versions = await store().listPartVersions('evidence', id)
      expect(versions?.map(({ version, document }) => [version, document?.title])).toEqual([
        [1, 'Register'],
        [2, 'Second'],
        [3, undefined],
        [4, 'Fourth'],
      ])
    })

    it('cannot be deleted while a response links to it, nor linked to when it is not there', async () => {
      const key = await createAssessment(store())
      const save = { ...key, criterionId: '1.1', ...noor }
      const unknown = await store().saveResponse({ ...save, expectedVersion: null, document: say('One', 'register', 'nowhere') })
      expect(unknown).toEqual({ outcome: 'evidence-unknown', evidenceIds: ['nowhere'] })
      expect(await store().listPartVersions('response', { ...key, id: '1.1' })).toEqual([])
      await store().saveResponse({ ...save, expectedVersion: null, document: say('One', 'register') })
      const removal = { ...key, evidenceId: 'register', expectedVersion: 1, ...noor }
      expect(await store().deleteEvidence(removal)).toEqual({ outcome: 'linked', criterionIds: ['1.1'] })
      await store().saveResponse({ ...save, expectedVersion: 1, document: say('One') })
      expect(await store().deleteEvidence(removal)).toMatchObject({ outcome: 'deleted' })
    })
  })

  describe('two editors', () => {
    it('are put in order by version when both save at once', async () => {
      const key = { ...(await createAssessment(store())), criterionId: '1.1' }
      for (let version = 0; version < 25; version += 1) {
        const save = (who: typeof ana, from: typeof store) =>
          from().saveResponse({ ...key, expectedVersion: version || null, document: say(`${version} ${who.author}`), ...who })
        const results = await Promise.all([save(noor, store), save(ana, beside)])
        expect(new Set(results.map((result) => result?.outcome))).toEqual(new Set(['saved', 'stale']))
        expect(results.map((result) => result && 'kept' in result && result.kept?.version)).toEqual([version + 1, version + 1])
      }
      const versions = await store().listPartVersions('response', { ...key, id: '1.1' })
      expect(versions?.map(({ version }) => version)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
    })

    it('lose no text in 1,000 random interleavings', { timeout: 120_000 }, async () => {
      const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
      console.info(`interleavings: SEED=${seed}`)
      const key = await createAssessment(store())
      expect(await interleave({ stores: [store(), beside()], key, seed, runs: 1000 })).toMatchObject({ lost: [], runs: 1000 })
    })
  })
}
