import type { Criterion, Framework } from '@seamark/model'
import { assertKnown } from './assert-known.ts'
import { assertStages } from './assert-stages.ts'
import { assertSupport } from './assert-support.ts'
import { assertUnique } from './assert-unique.ts'
import { assertWhole } from './assert-whole.ts'
import { closedLists } from './closed-lists.ts'
import { ScoringError } from '../scoring-error.ts'

/**
 * Asserts that a framework can be scored against: whole numbers in range, ids that are unique and lead
 * somewhere, rules that stay on the scale. Its shape is the business of the schema.
 *
 * @throws {ScoringError} naming the criterion, the principle or the pointer that is meant
 */
export function assertFramework(framework: Framework): void {
  const { scale, principles, essentialsRoute } = framework
  assertWhole(scale.top, { item: '/scale/top', minimum: 1, maximum: 9 })
  assertWhole(framework.asOfWithinDays, { item: '/asOfWithinDays', minimum: 0, maximum: 366 })
  assertSupport(framework)
  assertStages(framework)
  assertStates(framework.states, '/states')
  assertUnique(framework.scopes, 'scopes')
  assertUnique(framework.triggers, 'triggers')
  assertUnique(framework.contextItems, 'context items')
  assertUnique(
    framework.instruments.map(({ id }) => id),
    'instruments',
  )

  const criteria = principles.flatMap((principle) => principle.criteria)
  const criterionIds = criteria.map(({ id }) => id)
  assertUnique(
    principles.map(({ id }) => id),
    'principles',
  )
  assertUnique(criterionIds, 'criteria')
  if (criteria.length > 1000) throw new ScoringError('out-of-range', '/principles', 'More than 1,000 criteria.')
  for (const criterion of criteria) assertCriterion(criterion, framework)
  for (const id of essentialsRoute?.coreCriteria ?? []) {
    assertKnown(id, { known: criterionIds, code: 'core-criterion-dangling' })
  }
}

function assertCriterion({ id, weight, trigger, states, minimumScope }: Criterion, { scopes, triggers }: Framework): void {
  assertWhole(weight, { item: id, minimum: 1, maximum: 1000, below: 'weight-not-positive' })
  assertKnown(minimumScope, { known: scopes, code: 'unknown-scope', item: id })
  if (trigger !== undefined) assertKnown(trigger, { known: triggers, code: 'condition-dangling', item: id })
  assertStates(states ?? [], id)
}

function assertStates(states: readonly string[], item: string): void {
  for (const state of states) assertKnown(state, { known: closedLists.states, code: 'unknown-state', item })
}
