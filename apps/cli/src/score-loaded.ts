import type { Assessment, Framework, Scorecard } from '@seamark/model'
import { scoreAssessment, ScoringError } from '@seamark/scoring'
import { printFaults } from './print-faults.ts'

const asOfHint = 'Give the day on which evidence is judged with --as-of 2026-09-30, or write "asOfOn" into the file.'

/** Scores what was loaded; a refusal becomes one line that names the file, the item and the remedy. */
export function scoreLoaded(
  file: string,
  input: { readonly framework: Framework; readonly assessment: Assessment },
): { readonly scorecard: Scorecard } | { readonly fault: string } {
  try {
    return { scorecard: scoreAssessment(input) }
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error
    const fault = { code: error.code, pointer: '', line: 1, column: 1, detail: error.message }
    return { fault: printFaults(file, [error.code === 'as-of-missing' ? { ...fault, hint: asOfHint } : fault]) }
  }
}
