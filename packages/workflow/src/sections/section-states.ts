import type { Rules } from '../transitions/history.ts'

/** The states of a section: the context statement, or one principle. */
export const sectionStates = ['not-started', 'in-progress', 'ready-for-review', 'changes-requested', 'agreed'] as const

export type SectionState = (typeof sectionStates)[number]

/** Every step of a section. `answer` is any change of what stands in it; it moves a section only from these states. */
export const sectionTransitions = {
  answer: { from: ['not-started', 'agreed'], to: 'in-progress' },
  'mark-ready': { from: ['in-progress', 'changes-requested'], to: 'ready-for-review' },
  'request-changes': { from: ['ready-for-review', 'agreed'], to: 'changes-requested', needsNote: true },
  'agree-section': { from: ['ready-for-review'], to: 'agreed' },
} as const satisfies Rules<SectionState>

export type SectionAct = keyof typeof sectionTransitions
