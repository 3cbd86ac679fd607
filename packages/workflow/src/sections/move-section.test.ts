import { describe, expect, it } from 'vitest'
import { moveSection } from './move-section.ts'
import { sectionStates, sectionTransitions, type SectionAct, type SectionState } from './section-states.ts'
import { untouchedSection } from './untouched-section.ts'

const step = { actorId: 'ada', at: '2026-10-14T09:00:00Z', note: 'Name the law.' }
const inState = (state: SectionState) => ({ ...untouchedSection, state })
const allActs = Object.keys(sectionTransitions) as SectionAct[]

/** For each state, where each act leads; a dash is refused. */
const told: Readonly<Record<SectionState, Readonly<Record<SectionAct, SectionState | '-'>>>> = {
  'not-started': { answer: 'in-progress', 'mark-ready': '-', 'request-changes': '-', 'agree-section': '-' },
  'in-progress': { answer: 'in-progress', 'mark-ready': 'ready-for-review', 'request-changes': '-', 'agree-section': '-' },
  'ready-for-review': {
    answer: 'ready-for-review',
    'mark-ready': '-',
    'request-changes': 'changes-requested',
    'agree-section': 'agreed',
  },
  'changes-requested': {
    answer: 'changes-requested',
    'mark-ready': 'ready-for-review',
    'request-changes': '-',
    'agree-section': '-',
  },
  agreed: { answer: 'in-progress', 'mark-ready': '-', 'request-changes': 'changes-requested', 'agree-section': '-' },
}

function stateAfter(state: SectionState, act: SectionAct): SectionState | '-' {
  try {
    return moveSection(inState(state), act, step).state
  } catch {
    return '-'
  }
}

describe('moveSection', () => {
  it.each(sectionStates)('leads on from %s as told', (state) => {
    expect(Object.fromEntries(allActs.map((act) => [act, stateAfter(state, act)]))).toEqual(told[state])
  })

  it('keeps who did it, when, and what was noted', () => {
    const section = moveSection(inState('ready-for-review'), 'request-changes', step)
    expect(section.transitions).toEqual([{ act: 'request-changes', to: 'changes-requested', ...step }])
  })

  it('leaves no trace of a change that moves nothing', () => {
    const section = inState('in-progress')
    expect(moveSection(section, 'answer', step)).toBe(section)
  })

  it.each([undefined, '', '  '])('refuses to request changes with the note %j', (note) => {
    const { actorId, at } = step
    const refusal = expect.objectContaining({ code: 'note-missing', item: 'request-changes' })
    const silent = note === undefined ? { actorId, at } : { actorId, at, note }
    expect(() => moveSection(inState('agreed'), 'request-changes', silent)).toThrow(refusal)
  })

  it('refuses by code what the state does not lead to', () => {
    const refusal = expect.objectContaining({ code: 'transition-not-allowed', item: 'agree-section' })
    expect(() => moveSection(inState('in-progress'), 'agree-section', step)).toThrow(refusal)
  })
})
