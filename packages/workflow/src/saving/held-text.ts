import type { CriterionResponse } from '@seamark/model'
import type { PersonId } from '../acts/member.ts'

/** A text saved over a newer one, kept until somebody chooses. There is one for each author and response: the newest. */
export type HeldText = {
  readonly authorId: PersonId
  /** The whole response as its author wanted it, without a version. */
  readonly response: CriterionResponse
  /** The version that its author had read; null means none was there. */
  readonly readVersion: number | null
}
