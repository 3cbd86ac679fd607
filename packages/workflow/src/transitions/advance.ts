import { WorkflowError } from '../workflow-error.ts'
import type { History, Rule, Step } from './history.ts'

/**
 * Takes one step and records it.
 *
 * @throws {WorkflowError} `transition-not-allowed` from this state, `note-missing` where the step must say why
 */
export function advance<State extends string, Act extends string>(
  { state, transitions }: History<State, Act>,
  act: Act,
  { from, to, needsNote }: Rule<State>,
  { actorId, at, note }: Step,
): History<State, Act> {
  if (!from.includes(state)) {
    const message = `From ${state} there is no ${act}; it leaves ${from.join(' or ')}.`
    throw new WorkflowError('transition-not-allowed', act, message)
  }
  const stated = note?.trim() ? { note } : {}
  if (needsNote && stated.note === undefined) throw new WorkflowError('note-missing', act, `${act} must say why.`)
  return { state: to, transitions: [...transitions, { act, to, actorId, at, ...stated }] }
}
