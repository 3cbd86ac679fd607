import { canonicalJson, sha256Hex } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { aldmere, ana, createAssessment, draft, evidence, noor, readFixture, response, type Stores } from './harness.ts'

const files = [
  'assessments/aldmere-2026.seamark.json',
  'v1/valid/assessment-every-key.json',
  'v1/valid/assessment-reading-from-outside.json',
  'v1/valid/assessment-smallest.json',
]

export function documentContract({ store }: Stores): void {
  describe('documents', () => {
    it.each(files)('gives %s back as it came', async (path) => {
      const document = readFixture(path)
      const key = await createAssessment(store(), document)
      expect(canonicalJson(await store().readAssessmentDocument(key))).toBe(canonicalJson(document))
      const entry = { subjectId: document.subject.id, cycleId: document.cycleId, purpose: document.purpose, state: 'draft' }
      expect(await store().readAssessment(key)).toMatchObject(entry)
    })

    it('gives a file in an order of its own back in that order, with what comes later at the end', async () => {
      const document = { ...draft, responses: ['2.1', '1.10', '1.2'].map((id) => response(id, 'Because.')) }
      const key = await createAssessment(store(), document)
      const save = { ...key, expectedVersion: null, ...noor }
      await store().saveResponse({ ...save, criterionId: '1.1', document: response('1.1', 'Later.') })
      const read = await store().readAssessmentDocument(key)
      expect(read?.responses.map(({ criterionId }) => criterionId)).toEqual(['2.1', '1.10', '1.2', '1.1'])
    })

    it('orders responses as people count and evidence as it came', async () => {
      const key = await createAssessment(store())
      for (const id of ['1.10', '1.2', '1.1'])
        await store().saveResponse({ ...key, criterionId: id, expectedVersion: null, document: response(id, 'Why.'), ...noor })
      for (const id of ['b', 'a'])
        await store().saveEvidence({ ...key, evidenceId: id, expectedVersion: null, document: evidence(id), ...noor })
      const read = await store().readAssessmentDocument(key)
      expect(read?.responses.map(({ criterionId }) => criterionId)).toEqual(['1.1', '1.2', '1.10'])
      expect(read?.evidence.map(({ id }) => id)).toEqual(['register', 'b', 'a'])
    })

    it.each([
      ['id-taken', aldmere, 'review'],
      ['cycle-unknown', { ...aldmere, cycleId: '1999' }, 'other'],
      ['subject-differs', { ...aldmere, subject: { id: 'XZZ', name: 'Elsewhere' } }, 'other'],
    ])('answers %s and keeps nothing', async (outcome, document, assessmentId) => {
      const { delegationId } = await createAssessment(store())
      expect(await store().importAssessmentDocument({ delegationId, assessmentId, document, ...noor })).toEqual({ outcome })
      const kept = await store().listAssessments(delegationId)
      expect(kept.map(({ id }) => id)).toEqual(['review'])
      expect(await store().listParts('response', { delegationId, assessmentId: 'review' })).toEqual([])
    })

    it('keeps counting from the version that a file states, and refuses one beyond all counting', async () => {
      const counted = { ...response('1.1', 'Four times.'), version: 4 }
      const key = await createAssessment(store(), { ...draft, responses: [counted] })
      const document = { ...response('1.1', 'Five times.'), version: 4 }
      const saved = await store().saveResponse({ ...key, criterionId: '1.1', expectedVersion: 4, document, ...noor })
      expect(saved).toMatchObject({ outcome: 'saved', kept: { version: 5, document: { version: 5 } } })
      const endless = { ...draft, responses: [{ ...counted, version: Number.MAX_SAFE_INTEGER }] }
      const importing = store().importAssessmentDocument({ ...key, assessmentId: 'endless', document: endless, ...noor })
      await expect(importing).rejects.toMatchObject({ code: 'version-too-large' })
      expect(await store().listAssessments(key.delegationId)).toHaveLength(1)
    })
  })

  describe('the life of an assessment', () => {
    it('writes every step down, and refuses one from another state', async () => {
      const key = await createAssessment(store())
      const move = { ...key, from: 'draft', to: 'in-review', note: 'Ready.', ...ana } as const
      expect(await store().moveAssessment(move)).toMatchObject({ outcome: 'moved' })
      expect(await store().moveAssessment(move)).toEqual({ outcome: 'state-differs', state: 'in-review' })
      expect(await store().listTransitions(key)).toMatchObject([
        { fromState: null, toState: 'draft', note: null, ...noor },
        { fromState: 'draft', toState: 'in-review', note: 'Ready.', ...ana },
      ])
    })

    it('attests the text that was seen and no other, and fixes the day', async () => {
      const { asOfOn: _, ...undated } = draft
      const key = await createAssessment(store(), undated)
      const seen = await sha256Hex(canonicalJson(undated))
      const attest = { ...key, from: 'draft', to: 'attested', expectedSha256: seen, asOfOn: '2026-10-14', ...ana } as const
      const other = { ...attest, expectedSha256: await sha256Hex('other') }
      expect(await store().moveAssessment(other)).toEqual({ outcome: 'document-differs', sha256: seen })
      const dated = await sha256Hex(canonicalJson({ ...undated, asOfOn: '2026-10-14' }))
      expect(await store().moveAssessment(attest)).toEqual({ outcome: 'moved', sha256: dated })
      expect((await store().readAssessmentDocument(key))?.asOfOn).toBe('2026-10-14')
      expect(await store().listPartVersions('header', { ...key, id: 'header' })).toHaveLength(2)
    })

    it('waits on request until every held text is settled', async () => {
      const key = await createAssessment(store())
      const document = evidence('register', 'Late')
      await store().saveEvidence({ ...key, evidenceId: 'register', expectedVersion: null, document, ...ana })
      const attest = { ...key, from: 'draft', to: 'attested', onlySettled: true, ...noor } as const
      const waiting = await store().moveAssessment(attest)
      expect(waiting).toMatchObject({ outcome: 'texts-held', held: [{ kind: 'evidence', document, ...ana }] })
      const [held] = (await store().listHeldTexts(key)) ?? []
      await store().settleHeldText({ ...key, heldId: held?.heldId ?? 0, ...noor })
      expect(await store().moveAssessment(attest)).toMatchObject({ outcome: 'moved' })
    })

    it('goes back into review when something changes after it was attested', async () => {
      const key = await createAssessment(store())
      await store().moveAssessment({ ...key, from: 'draft', to: 'attested', ...ana })
      const save = { ...key, evidenceId: 'register', expectedVersion: 1, ...noor }
      await store().saveEvidence({ ...save, document: evidence('register') })
      expect(await store().readAssessment(key)).toMatchObject({ state: 'attested' })
      await store().saveEvidence({ ...save, document: evidence('register', 'Changed') })
      expect(await store().readAssessment(key)).toMatchObject({ state: 'in-review' })
      expect((await store().listTransitions(key))?.at(-1)).toMatchObject({ fromState: 'attested', toState: 'in-review', ...noor })
    })
  })
}
