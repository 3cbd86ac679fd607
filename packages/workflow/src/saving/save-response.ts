import type { CriterionResponse } from '@seamark/model'
import type { PersonId } from '../acts/member.ts'
import { WorkflowError } from '../workflow-error.ts'
import { dropVersion } from './drop-version.ts'
import type { HeldText } from './held-text.ts'
import { isSameText } from './is-same-text.ts'
import { versionOf } from './version-of.ts'

export type ResponseSave = {
  /** The response as it stands; null before the first save. */
  readonly saved: CriterionResponse | null
  /** The version that the author had read; null where none was there. */
  readonly expectedVersion: number | null
  /** What the author wants to stand. A version in it is not looked at. */
  readonly incoming: CriterionResponse
  readonly authorId: PersonId
}

export type SavedResponse =
  /** The incoming response stands, with its new version. */
  | { readonly outcome: 'saved'; readonly response: CriterionResponse }
  /** It says what stands already. Nothing is to be written: a repeated save is no change. */
  | { readonly outcome: 'unchanged'; readonly response: CriterionResponse }
  | StaleSave

/** Somebody saved in between: what they saved stands, and the incoming text is to be held. */
export type StaleSave = {
  readonly outcome: 'stale'
  readonly response: CriterionResponse | null
  readonly heldText: HeldText
}

/**
 * Decides what becomes of one save of one response. No text is dropped: it stands, it says what stands, or it is held.
 *
 * @throws {WorkflowError} `other-response` when it does not answer the criterion that the saved one answers
 */
export function saveResponse({ saved, expectedVersion, incoming, authorId }: ResponseSave): SavedResponse {
  const response = dropVersion(incoming)
  if (saved && saved.criterionId !== incoming.criterionId) {
    const message = `A response to ${incoming.criterionId} cannot stand in place of one to ${saved.criterionId}.`
    throw new WorkflowError('other-response', incoming.criterionId, message)
  }
  if (saved && isSameText(saved, incoming)) return { outcome: 'unchanged', response: saved }
  const version = versionOf(saved)
  if (expectedVersion !== version)
    return { outcome: 'stale', response: saved, heldText: { authorId, response, readVersion: expectedVersion } }
  return { outcome: 'saved', response: { ...response, version: (version ?? 0) + 1 } }
}
