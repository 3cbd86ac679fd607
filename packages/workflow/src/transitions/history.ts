import type { Instant, Text } from '@seamark/model'
import type { PersonId } from '../acts/member.ts'

/** Which states a transition may leave, where it leads, and whether it must say why. */
export type Rule<State extends string> = {
  readonly from: readonly State[]
  readonly to: State
  readonly needsNote?: true
}

export type Rules<State extends string> = Readonly<Record<string, Rule<State>>>

/** Who takes a step, when, and what is noted. */
export type Step = {
  readonly actorId: PersonId
  readonly at: Instant
  readonly note?: Text
}

/** One step that was taken. */
export type Transition<State extends string, Act extends string> = Step & { readonly act: Act; readonly to: State }

/** A state and the transitions that led to it, oldest first. */
export type History<State extends string, Act extends string> = {
  readonly state: State
  readonly transitions: readonly Transition<State, Act>[]
}
