import { canonicalJson, type CriterionResponse } from '@seamark/model'
import { dropVersion } from './drop-version.ts'

/** Tells whether two responses say the same, whatever their versions. */
export function isSameText(one: CriterionResponse, other: CriterionResponse): boolean {
  return canonicalJson(dropVersion(one)) === canonicalJson(dropVersion(other))
}
