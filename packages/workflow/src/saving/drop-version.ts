import type { CriterionResponse } from '@seamark/model'

/** The response as it is written in a file that no server keeps. */
export function dropVersion(response: CriterionResponse): CriterionResponse {
  const { version: _, ...rest } = response
  return rest
}
