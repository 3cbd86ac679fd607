import type { CriterionResponse } from '@seamark/model'

/** The version of what stands: null where nothing does, 1 for a response that came with a file and was never saved here. */
export function versionOf(saved: CriterionResponse | null): number | null {
  return saved && (saved.version ?? 1)
}
