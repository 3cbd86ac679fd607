import { advance } from '../transitions/advance.ts'
import type { Step } from '../transitions/history.ts'
import type { Section } from './section.ts'
import { sectionTransitions, type SectionAct } from './section-states.ts'

/**
 * Takes one step of a section. `answer` says that something in it was changed: the first change starts it, a change
 * after it was agreed reopens it, any other leaves its state as it is.
 *
 * @throws {WorkflowError} `transition-not-allowed`, `note-missing` when changes are requested without saying which
 */
export function moveSection(section: Section, act: SectionAct, step: Step): Section {
  const rule = sectionTransitions[act]
  const reopens = sectionTransitions.answer.from.some((state) => state === section.state)
  if (act === 'answer' && !reopens) return section
  return advance(section, act, rule, step)
}
