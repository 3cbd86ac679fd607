import type { CriterionResponse } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { saveResponse } from './save-response.ts'

const text = (rationale: string, version?: number): CriterionResponse => ({
  criterionId: '1.1',
  kind: 'level',
  rationale,
  ...(version ? { version } : {}),
})
const save = { saved: text('Old.', 3), expectedVersion: 3, incoming: text('New.'), authorId: 'ada' }

describe('saveResponse', () => {
  it('gives the first save version 1 and each one more', () => {
    expect(saveResponse({ ...save, saved: null, expectedVersion: null })).toEqual({ outcome: 'saved', response: text('New.', 1) })
    expect(saveResponse(save)).toEqual({ outcome: 'saved', response: text('New.', 4) })
  })

  it('counts a response that came with a file as version 1', () => {
    const result = saveResponse({ ...save, saved: text('Old.'), expectedVersion: 1 })
    expect(result).toEqual({ outcome: 'saved', response: text('New.', 2) })
  })

  it('does not look at a version inside the incoming text', () => {
    expect(saveResponse({ ...save, incoming: text('New.', 77) })).toMatchObject({ response: { version: 4 } })
  })

  it.each([2, 4, null])('lets the saved answer stand when version %s was read, and holds the text whole', (readVersion) => {
    const result = saveResponse({ ...save, expectedVersion: readVersion })
    const heldText = { authorId: 'ada', response: text('New.'), readVersion }
    expect(result).toEqual({ outcome: 'stale', response: save.saved, heldText })
  })

  it('holds a text whose response is there no more', () => {
    expect(saveResponse({ ...save, saved: null })).toMatchObject({ outcome: 'stale', response: null })
  })

  it('takes a repeated save for no change, whatever version it had read', () => {
    const repeated = { ...save, incoming: text('Old.'), expectedVersion: 2 }
    expect(saveResponse(repeated)).toEqual({ outcome: 'unchanged', response: save.saved })
  })

  it('refuses to save over the response to another criterion', () => {
    const refusal = expect.objectContaining({ code: 'other-response', item: '2.1' })
    expect(() => saveResponse({ ...save, incoming: { ...text('New.'), criterionId: '2.1' } })).toThrow(refusal)
  })
})
