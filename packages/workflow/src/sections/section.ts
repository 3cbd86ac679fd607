import type { History } from '../transitions/history.ts'
import type { SectionAct, SectionState } from './section-states.ts'

/** How far one section has come, and how it came there. */
export type Section = History<SectionState, SectionAct>
