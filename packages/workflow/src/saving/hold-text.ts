import type { HeldText } from './held-text.ts'
import { isSameText } from './is-same-text.ts'

/** What is held now, and what no longer is. */
export type Holding = {
  readonly heldTexts: readonly HeldText[]
  /** The author's earlier, different text, to be kept in the history of the response. Absent means there was none. */
  readonly setAside?: HeldText
}

/** Holds a text in place of an earlier one by the same author to the same criterion. */
export function holdText(heldTexts: readonly HeldText[], heldText: HeldText): Holding {
  const earlier = heldTexts.find((other) => isInPlaceOf(heldText, other))
  const held = [...heldTexts.filter((other) => other !== earlier), heldText]
  if (!earlier || isSameText(earlier.response, heldText.response)) return { heldTexts: held }
  return { heldTexts: held, setAside: earlier }
}

function isInPlaceOf({ authorId, response }: HeldText, other: HeldText): boolean {
  return other.authorId === authorId && other.response.criterionId === response.criterionId
}
