import { ScoringError } from '../scoring-error.ts'

/**
 * Asserts that no id stands twice in a list.
 *
 * @throws {ScoringError} `duplicate-id`
 */
export function assertUnique(ids: readonly string[], list: string): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw new ScoringError('duplicate-id', id, `${id} stands twice among the ${list}.`)
    seen.add(id)
  }
}
