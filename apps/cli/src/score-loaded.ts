import type { Assessment, Framework, Scorecard } from '@seamark/model'
import { scoreAssessment, ScoringError } from '@seamark/scoring'
import { InvalidFileError } from './io.ts'

const asOfHint = 'Give the day on which evidence is judged with --as-of 2026-09-30, or write "asOfOn" into the file.'

/**
 * Scores what was loaded from a file.
 *
 * @throws {InvalidFileError} with the code of the refusal
 */
export function scoreLoaded(file: string, input: { readonly framework: Framework; readonly assessment: Assessment }): Scorecard {
  try {
    return scoreAssessment(input)
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error
    const fault = { code: error.code, pointer: '', line: 1, column: 1, detail: error.message }
    throw new InvalidFileError(file, [error.code === 'as-of-missing' ? { ...fault, hint: asOfHint } : fault])
  }
}
