import type { LinkJudgement } from '@seamark/model'
import { compareIds } from '../exact/compare-ids.ts'

/**
 * Picks the link that carries most; weak ones do not add up. Of equals a valid one goes before others,
 * then the better grade, then the order of ids.
 */
export function pickBestLink(links: readonly LinkJudgement[]): LinkJudgement | undefined {
  return links.toSorted(compareLinks)[0]
}

function compareLinks(left: LinkJudgement, right: LinkJudgement): number {
  return (
    right.carries - left.carries ||
    Number(right.valid) - Number(left.valid) ||
    compareIds(left.grade, right.grade) ||
    compareIds(left.evidenceId, right.evidenceId)
  )
}
