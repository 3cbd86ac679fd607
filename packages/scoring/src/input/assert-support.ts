import type { Framework, MaximumAge } from '@seamark/model'
import { assertKnown } from './assert-known.ts'
import { assertWhole } from './assert-whole.ts'
import { closedLists } from './closed-lists.ts'
import { ScoringError } from '../scoring-error.ts'

/**
 * Asserts that the rules of support stay on the scale and that a better grade never carries less.
 *
 * @throws {ScoringError} `support-not-on-scale`, `unknown-relation`, `not-whole`, `out-of-range`
 */
export function assertSupport({ support, headline, scale: { top } }: Framework): void {
  const { A, B, C, D } = support.grades
  const rising = [
    ['/support/grades/D/carries', D.carries],
    ['/support/grades/C/carries', C.carries],
    ['/support/grades/B/carries', B.carries],
    ['/support/grades/B/figureCarries', B.figureCarries],
    ['/support/grades/A/carries', A.carries],
    ['/support/grades/A/sustainedCarries', A.sustainedCarries],
  ] as const
  const others = [
    ['/support/narrowScopeCarries', support.narrowScopeCarries],
    ['/headline/criteriaAt', headline.criteriaAt],
    ['/headline/essentialsAt', headline.essentialsAt],
  ] as const
  const offScale = 'support-not-on-scale'
  for (const [item, level] of [...rising, ...others]) {
    assertWhole(level, { item, minimum: 0, maximum: top, below: offScale, above: offScale })
  }
  let reached = 0
  for (const [item, level] of rising) {
    if (level < reached) throw new ScoringError(offScale, item, `${item}: a better grade carries less than a lesser one.`)
    reached = level
  }
  assertMonths('/support/grades/A/sustainedMonths', A.sustainedMonths)
  for (const type of closedLists.evidenceTypes) {
    const age: MaximumAge = support.maximumAge[type]
    assertMonths(`/support/maximumAge/${type}`, 'months' in age ? age.months : age.seenWithinMonths)
  }
  for (const relation of support.thirdPartyRelations) {
    assertKnown(relation, { known: closedLists.relations, code: 'unknown-relation' })
  }
}

function assertMonths(item: string, months: unknown): void {
  assertWhole(months, { item, minimum: 1, maximum: 600 })
}
