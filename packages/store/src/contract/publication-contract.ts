import { canonicalJson, sha256Hex } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import type { Store } from '../open-store.ts'
import { aldmere, ana, createAssessment, noor, type Stores } from './harness.ts'

const text = canonicalJson({ name: 'Aldmere', word: 'שלום · 안녕 · Māori 🌊 ﬁ é e\u0301', zero: 0 })

async function release(store: Store, path: string, edition = 1, content: string | Uint8Array<ArrayBuffer> = text) {
  const key = await createAssessment(store, aldmere)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { ...key, path, edition, bytes, sha256: await sha256Hex(bytes), from: 'draft' as const, ...noor }
}

export function publicationContract({ store, beside }: Stores): void {
  const every = Uint8Array.from({ length: 65_536 }, (_, index) => (index * 7 + (index >> 8)) & 255)

  describe('publications', () => {
    it.each([
      ['text in many scripts', '/c/xaa/2026', text],
      ['every byte there is', '/c/xaa/2025', every],
    ])('gives the very bytes back: %s', async (_, path, content) => {
      const released = await release(store(), path, 1, content)
      expect(await store().publish(released)).toEqual({ outcome: 'published' })
      const { bytes, sha256, delegationId, assessmentId } = released
      for (const edition of [{ path }, { path, edition: 1 }]) {
        const read = await store().readPublication(edition)
        expect(read).toMatchObject({
          path,
          edition: 1,
          sha256,
          delegationId,
          assessmentId,
          state: 'published',
          subjectId: 'XAA',
          ...noor,
        })
        expect(Buffer.compare(read?.bytes ?? new Uint8Array(), bytes)).toBe(0)
      }
      expect(await store().readAssessment(released)).toMatchObject({ state: 'published' })
      expect((await store().listTransitions(released))?.at(-1)).toMatchObject({ fromState: 'draft', toState: 'published' })
      expect(await store().readPublication({ path, edition: 2 })).toBeUndefined()
    })

    it('refuses bytes without their digest, and an assessment in another state', async () => {
      const released = await release(store(), '/c/xaa/refused')
      const sha256 = await sha256Hex('other')
      await expect(store().publish({ ...released, sha256 })).rejects.toMatchObject({ code: 'digest-differs' })
      const result = await store().publish({ ...released, from: 'attested' })
      expect(result).toEqual({ outcome: 'state-differs', state: 'draft' })
      expect(await store().listPublications({ path: released.path })).toEqual([])
    })

    it('gives a number once, in order, and a path to one delegation', async () => {
      const released = await release(store(), '/c/xaa/numbers')
      expect(await store().publish({ ...released, edition: 2 })).toEqual({ outcome: 'edition-taken', next: 1 })
      await store().publish(released)
      const twice = await store().publish({ ...released, from: 'published' as const })
      expect(twice).toEqual({ outcome: 'edition-taken', next: 2 })
      const foreign = await release(store(), released.path, 2)
      expect(await store().publish(foreign)).toEqual({ outcome: 'path-taken' })
      expect(await store().listPublications({ path: released.path })).toHaveLength(1)
    })

    it('gives one number to one of two that publish at once', async () => {
      const released = await release(store(), '/c/xaa/race')
      const other = { ...released, assessmentId: 'other' }
      await store().importAssessmentDocument({ ...other, document: aldmere })
      const results = await Promise.all([store().publish(released), beside().publish(other)])
      expect(new Set(results.map((result) => result?.outcome))).toEqual(new Set(['edition-taken', 'published']))
    })

    it('marks what is corrected, with both editions readable', async () => {
      const released = await release(store(), '/c/xaa/corrected')
      await store().publish(released)
      const corrects = { edition: 1, code: 'error-in-answer', reason: 'A figure was wrong.' } as const
      const second = { ...(await withBytes(released, 'second')), edition: 2, from: 'published' as const, ...ana }
      const unknown = await store().publish({ ...second, corrects: { ...corrects, edition: 7 } })
      expect(unknown).toEqual({ outcome: 'corrected-unknown' })
      expect(await store().publish({ ...second, corrects })).toEqual({ outcome: 'published' })
      const older = await store().readPublication({ path: released.path, edition: 1 })
      const reason = { stateCode: corrects.code, stateReason: corrects.reason, stateAt: ana.at }
      expect(older).toMatchObject({ state: 'corrected', sha256: released.sha256, ...reason })
      expect(older?.bytes).toEqual(released.bytes)
      const newer = await store().readPublication({ path: released.path })
      expect(newer).toMatchObject({ edition: 2, correctsEdition: 1, state: 'published', stateReason: null })
    })

    it('gives no bytes of what was withdrawn, and no older edition in its place', async () => {
      const released = await release(store(), '/c/xaa/withdrawn')
      const { path, delegationId, sha256 } = released
      await store().publish(released)
      await store().publish({ ...(await withBytes(released, 'second')), edition: 2, from: 'published' as const })
      const withdrawal = { delegationId, path, edition: 2, code: 'legal', reason: 'By order.', at: ana.at } as const
      expect(await store().withdrawPublication(withdrawal)).toBe('withdrawn')
      expect(await store().withdrawPublication({ ...withdrawal, reason: 'Again.' })).toBe('unchanged')
      const latest = await store().readPublication({ path })
      const gone = {
        edition: 2,
        state: 'withdrawn',
        stateAt: ana.at,
        stateReason: 'By order.',
        sha256: await sha256Hex('second'),
      }
      expect(latest).toMatchObject(gone)
      expect(latest).not.toHaveProperty('bytes')
      expect(await store().readPublication({ path, edition: 1 })).toMatchObject({ state: 'published', sha256 })
      const editions = await store().listPublications({ subjectId: 'XAA' })
      expect(editions.filter((entry) => entry.path === path).map(({ edition }) => edition)).toEqual([1, 2])
    })
  })
}

async function withBytes<T>(released: T, content: string) {
  return { ...released, bytes: new TextEncoder().encode(content), sha256: await sha256Hex(content) }
}
