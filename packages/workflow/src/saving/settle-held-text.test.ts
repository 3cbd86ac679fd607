import type { CriterionResponse } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { settleHeldText } from './settle-held-text.ts'

const text = (rationale: string, version?: number): CriterionResponse => ({
  criterionId: '1.1',
  kind: 'level',
  rationale,
  ...(version ? { version } : {}),
})
const heldText = { authorId: 'ben', response: text("Ben's."), readVersion: 2 }
const base = { heldText, saved: text("Ada's.", 3), expectedVersion: 3, actorId: 'cem' }

describe('settleHeldText', () => {
  it.each([
    [{ keep: 'saved' }, text("Ada's.", 3)],
    [{ keep: 'held' }, text("Ben's.", 4)],
    [{ keep: 'both', response: text("Ada's. Ben's.") }, text("Ada's. Ben's.", 4)],
  ] as const)('takes the choice %j and gives the held text to the history', (choice, response) => {
    expect(settleHeldText({ ...base, choice })).toEqual({ outcome: 'settled', response, setAside: heldText })
  })

  it.each([{ keep: 'saved' }, { keep: 'held' }] as const)(
    'keeps the text held when %j was chosen against an older text',
    (choice) => {
      const result = settleHeldText({ ...base, expectedVersion: 2, choice })
      expect(result).toEqual({ outcome: 'stale', response: base.saved, heldText })
    },
  )

  it('holds for its own author what was put together against an older text', () => {
    const result = settleHeldText({ ...base, expectedVersion: 2, choice: { keep: 'both', response: text('Both.') } })
    expect(result).toMatchObject({ outcome: 'stale', heldText: { authorId: 'cem', response: text('Both.'), readVersion: 2 } })
  })

  it('settles a repeated choice as the first time', () => {
    const result = settleHeldText({ ...base, saved: text("Ben's.", 4), choice: { keep: 'held' } })
    expect(result).toEqual({ outcome: 'settled', response: text("Ben's.", 4), setAside: heldText })
  })
})
