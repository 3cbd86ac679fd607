import type { CriterionResponse } from '@seamark/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tryCases } from '../testing/test-property.ts'
import type { HeldText } from './held-text.ts'
import { holdText } from './hold-text.ts'
import { saveResponse } from './save-response.ts'
import { settleHeldText } from './settle-held-text.ts'

type Editor = 'ada' | 'ben'

/** What a store keeps of one response: nothing is ever taken out of `history`. */
type Kept = {
  readonly saved: CriterionResponse | null
  readonly heldTexts: readonly HeldText[]
  readonly history: readonly CriterionResponse[]
}

/** One thing that an editor does. Between reading and saving anything may happen. */
type Move = { readonly editor: Editor; readonly does: 'read' | 'save' | 'keep-saved' | 'take-held' | 'put-together' }

const move: fc.Arbitrary<Move> = fc.record({
  editor: fc.constantFrom('ada', 'ben'),
  does: fc.constantFrom('read', 'read', 'save', 'save', 'save', 'keep-saved', 'take-held', 'put-together'),
})
const start: Kept = { saved: null, heldTexts: [], history: [] }
const respond = (rationale: string): CriterionResponse => ({ criterionId: '1.1', kind: 'level', rationale })

function put(kept: Kept, response: CriterionResponse | null): Kept {
  return response === kept.saved || !response ? kept : { ...kept, saved: response, history: [...kept.history, response] }
}

function hold(kept: Kept, heldText: HeldText): Kept {
  const { heldTexts, setAside } = holdText(kept.heldTexts, heldText)
  return { ...kept, heldTexts, history: setAside ? [...kept.history, setAside.response] : kept.history }
}

function save(kept: Kept, authorId: Editor, expectedVersion: number | null, incoming: CriterionResponse): Kept {
  const result = saveResponse({ saved: kept.saved, expectedVersion, incoming, authorId })
  return result.outcome === 'stale' ? hold(kept, result.heldText) : put(kept, result.response)
}

function settle(
  kept: Kept,
  actorId: Editor,
  expectedVersion: number | null,
  keep: 'saved' | 'held',
  both?: CriterionResponse,
): Kept {
  const [heldText] = kept.heldTexts
  if (!heldText) return kept
  const choice = both ? ({ keep: 'both', response: both } as const) : { keep }
  const result = settleHeldText({ heldText, saved: kept.saved, expectedVersion, choice, actorId })
  if (result.outcome === 'stale') return hold(kept, result.heldText)
  const heldTexts = kept.heldTexts.filter((other) => other !== heldText)
  return put({ ...kept, heldTexts, history: [...kept.history, result.setAside.response] }, result.response)
}

/** Plays the moves; gives what is kept, every text that anybody ever sent, and how often a save came too late. */
function play(moves: readonly Move[]) {
  let kept = start
  let held = 0
  const sent: string[] = []
  const versions: number[] = []
  const read: Record<Editor, number | null> = { ada: null, ben: null }
  const write = (editor: Editor) => {
    const text = `${editor} ${sent.length}`
    sent.push(text)
    return respond(text)
  }
  for (const { editor, does } of moves) {
    if (does === 'read') read[editor] = kept.saved?.version ?? null
    if (does === 'save') kept = save(kept, editor, read[editor], write(editor))
    if (does === 'keep-saved') kept = settle(kept, editor, read[editor], 'saved')
    if (does === 'take-held') kept = settle(kept, editor, read[editor], 'held')
    if (does === 'put-together' && kept.heldTexts.length) kept = settle(kept, editor, read[editor], 'held', write(editor))
    held = Math.max(held, kept.heldTexts.length)
    versions.push(kept.saved?.version ?? 0)
  }
  return { ...kept, sent, versions, held }
}

describe('two editors of one response', () => {
  it('lose no text in 1,000 random interleavings', async () => {
    let mostHeld = 0
    await tryCases('two editors', fc.array(move, { minLength: 10, maxLength: 60, size: 'max' }), (moves) => {
      const { history, heldTexts, sent, held } = play(moves)
      const kept = new Set([...history, ...heldTexts.map(({ response }) => response)].map(({ rationale }) => rationale))
      expect(sent.filter((text) => !kept.has(text))).toEqual([])
      mostHeld = Math.max(mostHeld, held)
    })
    expect(mostHeld).toBe(2)
  })

  it('never see a version go down or stay while the text changes', async () => {
    await tryCases('versions', fc.array(move, { maxLength: 40 }), (moves) => {
      const { versions, history } = play(moves)
      expect(versions).toEqual(versions.toSorted((a, b) => a - b))
      const saved = history.flatMap(({ version }) => version ?? [])
      expect(saved).toEqual(saved.map((_, index) => index + 1))
    })
  })

  it('hold one text for each author, the newest', async () => {
    await tryCases('held texts', fc.array(move, { maxLength: 40 }), (moves) => {
      const { heldTexts } = play(moves)
      expect(new Set(heldTexts.map(({ authorId }) => authorId)).size).toBe(heldTexts.length)
    })
  })
})
