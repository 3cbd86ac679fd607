import type { Framework } from '@seamark/model'
import { assertUnique } from './assert-unique.ts'
import { assertWhole } from './assert-whole.ts'
import { type ExactShare, parseFraction } from '../exact/parse-fraction.ts'
import { ScoringError } from '../scoring-error.ts'

/**
 * Asserts that stage limits begin at 0 and rise, and that what they ask of essentials is on the scale and
 * never less than the stage below asks.
 *
 * @throws {ScoringError} `stage-limits-not-rising`, `support-not-on-scale`, `duplicate-id`, `out-of-range`
 */
export function assertStages({ stages, scale }: Framework): void {
  if (stages === undefined) return
  assertShare('/stages/answeredAtLeast', stages.answeredAtLeast)
  assertUnique(
    stages.limits.map(({ id }) => id),
    'stages',
  )
  if (stages.limits.length === 0) throw new ScoringError('stage-limits-not-rising', '/stages/limits', 'No stage is named.')
  let below: ExactShare | null = null
  let askedBelow: number | null = null
  for (const { id, from, essentialsAt } of stages.limits) {
    const share = assertShare(id, from)
    if (below === null ? share.numerator !== 0n : !isAbove(share, below)) {
      throw new ScoringError('stage-limits-not-rising', id, `${id}: ${from} does not rise from the stage below, or from 0/1.`)
    }
    below = share
    if (essentialsAt !== undefined) {
      const offScale = 'support-not-on-scale'
      assertWhole(essentialsAt, { item: id, minimum: 0, maximum: scale.top, below: offScale, above: offScale })
    }
    if (askedBelow === null && essentialsAt !== undefined) {
      throw new ScoringError(
        'stage-limits-not-rising',
        id,
        `${id}: the lowest stage asks nothing of the essentials, so that there is always one to give.`,
      )
    }
    if ((essentialsAt ?? -1) < (askedBelow ?? -1)) {
      throw new ScoringError('stage-limits-not-rising', id, `${id} asks less of the essentials than the stage below.`)
    }
    askedBelow = essentialsAt ?? askedBelow ?? -1
  }
}

function assertShare(item: string, value: unknown): ExactShare {
  const share = parseFraction(value)
  if (share) return share
  throw new ScoringError('out-of-range', item, `${item}: ${String(value)} is not an exact share from 0 to 1.`)
}

function isAbove(share: ExactShare, other: ExactShare): boolean {
  return share.numerator * other.denominator > other.numerator * share.denominator
}
