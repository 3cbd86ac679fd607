import type { Rules } from '../transitions/history.ts'

/** The states in the life of an assessment. One assessment becomes one edition; a correction is an assessment of its own. */
export const assessmentStates = ['draft', 'in-review', 'attested', 'published', 'corrected', 'withdrawn'] as const

export type AssessmentState = (typeof assessmentStates)[number]

/** Every step in the life of an assessment. `answer` is any change of the document: it voids an attestation. */
export const assessmentTransitions = {
  'move-into-review': { from: ['draft'], to: 'in-review' },
  answer: { from: ['attested'], to: 'in-review' },
  attest: { from: ['in-review'], to: 'attested' },
  'record-endorsement': { from: ['attested'], to: 'attested' },
  publish: { from: ['attested'], to: 'published' },
  correct: { from: ['published'], to: 'corrected', needsNote: true },
  withdraw: { from: ['published', 'corrected'], to: 'withdrawn', needsNote: true },
} as const satisfies Rules<AssessmentState>

export type AssessmentAct = keyof typeof assessmentTransitions
