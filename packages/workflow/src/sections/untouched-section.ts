import type { Section } from './section.ts'

/** A section in which nobody has answered anything this year. */
export const untouchedSection: Section = { state: 'not-started', transitions: [] }
