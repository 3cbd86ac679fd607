import { findFaults, type Assessment, type Framework } from '@seamark/model'
import type { HeldText } from '../saving/held-text.ts'

/** What is attested, and all that could stand in the way. */
export type AttestationMatter = {
  readonly assessment: Assessment
  readonly framework: Framework
  /** Texts that wait for somebody to choose. */
  readonly heldTexts: readonly HeldText[]
}

/** What keeps an assessment from being attested. */
export type AttestationBlocks = {
  readonly heldTexts: readonly HeldText[]
  /** Where the document breaks its schema or a rule beyond it. */
  readonly faults: ReturnType<typeof findFaults>
}

/** Finds what keeps an assessment from being attested. Open criteria never do, nor what is carried over and waits. */
export function findAttestationBlocks({ assessment, framework, heldTexts }: AttestationMatter): AttestationBlocks {
  return { heldTexts, faults: findFaults('assessment', assessment, [framework]) }
}
