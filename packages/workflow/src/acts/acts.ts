import { assessmentTransitions, type AssessmentState } from '../life/assessment-states.ts'
import type { Condition, Reach } from './conditions.ts'
import { roles, type Role } from './roles.ts'

/** Which roles an act is given to, where, in which states of the assessment, and under which conditions. */
export type Grant = {
  readonly roles: readonly Role[]
  readonly where: Reach
  /** Absent means in every state, and where there is no assessment. */
  readonly states?: readonly AssessmentState[]
  /** All must be met. */
  readonly conditions?: readonly Condition[]
  /** That nobody needs to be a member for it. */
  readonly open?: true
}

const team = ['lead', 'coordinator', 'contributor', 'reader'] as const
const managers = ['lead', 'coordinator'] as const
const own = 'own-delegation'
const fresh = ['fresh-sign-in'] as const
const { 'move-into-review': review, attest, 'record-endorsement': endorse, publish, correct, withdraw } = assessmentTransitions

const underWay = ['draft', 'in-review'] as const
/** An attested assessment may still be changed: that puts it back into review. */
const editable = [...underWay, 'attested'] as const
const standing = ['published', 'corrected'] as const
const shareable = ['attested', ...standing] as const

/** Who may do what: every act with its grants, any one of which is enough. What no grant gives is refused. */
export const acts = {
  'read-published': [{ roles, where: 'everywhere', states: standing, open: true }],
  'read-assessment': [
    { roles: team, where: own },
    { roles: ['peer-reader'], where: 'invited-assessment' },
    { roles: managers, where: 'shared-with-delegation', states: shareable },
    { roles: ['secretariat'], where: 'shared-assessment', states: shareable },
  ],
  'see-status': [
    { roles: team, where: own },
    { roles: ['secretariat'], where: 'everywhere' },
  ],

  'start-assessment': [{ roles: managers, where: own }],
  answer: [
    { roles: managers, where: own, states: editable },
    { roles: ['contributor'], where: own, states: editable, conditions: ['assigned-section'] },
  ],
  'settle-held-text': [
    { roles: managers, where: own, states: editable },
    { roles: ['contributor'], where: own, states: editable, conditions: ['assigned-section-or-own-text'] },
  ],
  comment: [
    { roles: ['lead', 'coordinator', 'contributor'], where: own },
    { roles: ['peer-reader'], where: 'invited-assessment' },
  ],
  'confirm-evidence': [{ roles: ['peer-reader'], where: 'invited-assessment', states: underWay }],

  'assign-section': [{ roles: managers, where: own, states: editable }],
  remind: [{ roles: managers, where: own }],
  'mark-ready': [
    { roles: managers, where: own, states: underWay },
    { roles: ['contributor'], where: own, states: underWay, conditions: ['assigned-section'] },
  ],
  'request-changes': [{ roles: managers, where: own, states: underWay }],
  'agree-section': [{ roles: ['lead'], where: own, states: underWay }],

  'move-into-review': [{ roles: managers, where: own, states: review.from }],
  attest: [{ roles: ['lead'], where: own, states: attest.from, conditions: fresh }],
  'record-endorsement': [{ roles: ['lead'], where: own, states: endorse.from }],
  publish: [{ roles: ['lead'], where: own, states: publish.from, conditions: fresh }],
  correct: [{ roles: ['lead'], where: own, states: correct.from }],
  withdraw: [{ roles: ['lead'], where: own, states: withdraw.from, conditions: fresh }],
  share: [{ roles: ['lead'], where: own, states: shareable }],

  'invite-contributor': [{ roles: managers, where: own }],
  'invite-reader': [{ roles: managers, where: own }],
  'invite-coordinator': [{ roles: ['lead'], where: own }],
  'invite-lead': [{ roles: ['lead'], where: own }],
  'invite-peer-reader': [{ roles: ['lead'], where: own }],
  'end-membership': [{ roles: ['lead'], where: own }],

  'open-cycle': [{ roles: ['secretariat'], where: 'everywhere' }],
  'create-delegation': [{ roles: ['secretariat'], where: 'everywhere' }],
  'invite-first-lead': [{ roles: ['secretariat'], where: 'everywhere' }],
  'keep-facts': [{ roles: ['secretariat'], where: 'everywhere' }],
  'run-machine': [{ roles: ['administrator'], where: 'everywhere' }],
} as const satisfies Readonly<Record<string, readonly Grant[]>>

export type Act = keyof typeof acts
