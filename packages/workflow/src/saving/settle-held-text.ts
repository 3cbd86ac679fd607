import type { CriterionResponse } from '@seamark/model'
import type { PersonId } from '../acts/member.ts'
import type { HeldText } from './held-text.ts'
import { saveResponse, type StaleSave } from './save-response.ts'
import { versionOf } from './version-of.ts'

/** What somebody decides who has read both texts. */
export type Choice =
  | { readonly keep: 'saved' }
  | { readonly keep: 'held' }
  /** What was put together from both. */
  | { readonly keep: 'both'; readonly response: CriterionResponse }

export type Settlement = {
  readonly heldText: HeldText
  /** The response as it stands; null where there is none. */
  readonly saved: CriterionResponse | null
  /** The version that was shown beside the held text; null where there was none. */
  readonly expectedVersion: number | null
  readonly choice: Choice
  /** Who decides. */
  readonly actorId: PersonId
}

export type SettledText =
  /** `response` stands; the text is held no longer and goes to the history of the response. */
  | { readonly outcome: 'settled'; readonly response: CriterionResponse | null; readonly setAside: HeldText }
  /** The choice was made against a text that stands no more. The held text stays; `heldText` is what is to be held. */
  | StaleSave

/**
 * Settles a held text by a choice between it and what stands. No text is dropped: what was put together against a text
 * that stands no more is held in its turn.
 *
 * @throws {WorkflowError} `other-response` when the texts do not answer the same criterion
 */
export function settleHeldText({ heldText, saved, expectedVersion, choice, actorId }: Settlement): SettledText {
  const settled = { outcome: 'settled', response: saved, setAside: heldText } as const
  if (choice.keep === 'saved')
    return expectedVersion === versionOf(saved) ? settled : { outcome: 'stale', response: saved, heldText }
  const incoming = choice.keep === 'held' ? heldText.response : choice.response
  const result = saveResponse({ saved, expectedVersion, incoming, authorId: actorId })
  if (result.outcome !== 'stale') return { ...settled, response: result.response }
  return choice.keep === 'held' ? { ...result, heldText } : result
}
