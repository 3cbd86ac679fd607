import type { DocumentFault } from './generated/types.ts'

/**
 * One fault of a document: the rule broken, its place as JSON Pointer, line and column, what was found and what is
 * allowed, and a hint. It is what a problem's `errors` hold and what the command line prints.
 */
export type Fault = DocumentFault

/** A fault of a rule, before its place in the text is known. `atKey` means the key itself is wrong, not its value. */
export type RuleFault = {
  readonly pointer: string
  readonly detail: string
  readonly hint?: string
  readonly atKey?: boolean
}

/** How many faults of one document are told: as many as a problem may carry. Who mends these sees the rest. */
export const mostFaults = 1000
