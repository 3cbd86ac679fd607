import type { Store } from '../open-store.ts'
import type { AssessmentKey } from '../parts/part-kinds.ts'
import { at, response } from './harness.ts'

type Editor = { readonly author: string; readonly store: Store; readonly steps: ('read' | 'save')[]; version: number | null }

/**
 * Lets two editors read and save one answer in a random order, again and again with a new answer, each text unlike any other.
 * Every text must be found afterwards, as a version or as a held text; `lost` are those that are not.
 */
export async function interleave(plan: { stores: readonly [Store, Store]; key: AssessmentKey; seed: number; runs: number }) {
  const { stores, key, seed } = plan
  const random = randomFrom(seed)
  const late: string[] = []
  let runs = 0
  for (; runs < plan.runs; runs += 1) {
    const criterionId = `c.${runs}`
    const said: string[] = []
    const editors = stores.map((store, index): Editor => {
      const steps = Array.from({ length: 3 }, () => (random() < 0.4 ? 'read' : 'save'))
      return { author: `editor-${index}`, store, steps: [...steps, 'save'], version: null }
    })
    for (let busy = editors; busy.length > 0; busy = editors.filter(({ steps }) => steps.length > 0)) {
      const editor = busy[Math.floor(random() * busy.length)]
      const step = editor?.steps.shift()
      if (editor && step === 'read')
        editor.version = (await editor.store.readPart('response', { ...key, id: criterionId }))?.version ?? null
      if (editor && step === 'save') {
        const text = `${seed} ${runs} ${said.length} ${editor.author}`
        said.push(text)
        const { author, version: expectedVersion, store } = editor
        const document = response(criterionId, text)
        const result = await store.saveResponse({ ...key, criterionId, expectedVersion, document, author, at })
        if (result?.outcome === 'saved') editor.version = result.kept.version
      }
    }
    const versions = (await stores[0].listPartVersions('response', { ...key, id: criterionId })) ?? []
    const kept = new Set(versions.map(({ document }) => document?.rationale))
    late.push(...said.filter((text) => !kept.has(text)))
  }
  const held = (await stores[0].listHeldTexts({ ...key, withSettled: true })) ?? []
  const texts = new Set(held.map(({ document }) => 'rationale' in document && document.rationale))
  return { lost: late.filter((text) => !texts.has(text)), late: late.length, runs }
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
