import type { Criterion, CriterionResponse, EvidenceLink, Framework } from '@seamark/model'
import { assertDays } from './assert-days.ts'
import { assertKnown } from './assert-known.ts'
import { assertUnique } from './assert-unique.ts'
import { assertWhole } from './assert-whole.ts'
import { closedLists } from './closed-lists.ts'
import { ScoringError } from '../scoring-error.ts'

/** What a response is checked against. */
export type ResponseBounds = {
  readonly criterion: Criterion
  readonly framework: Framework
  readonly evidenceIds: ReadonlySet<string>
  readonly hidden: boolean
}

/**
 * Asserts that a response says something its criterion allows. A hidden one is kept as it was typed, so
 * that only the evidence it names is looked up.
 *
 * @throws {ScoringError} naming the criterion or the evidence
 */
export function assertResponse(response: CriterionResponse, { criterion, framework, evidenceIds, hidden }: ResponseBounds): void {
  const links = response.evidenceLinks ?? []
  for (const { evidenceId } of [...links, ...(response.counterEvidenceLinks ?? [])]) {
    if (evidenceIds.has(evidenceId)) continue
    const message = `${criterion.id} links to ${evidenceId}, which is not among the evidence.`
    throw new ScoringError('unknown-evidence', evidenceId, message)
  }
  assertUnique(
    links.map(({ evidenceId }) => evidenceId),
    `links of ${criterion.id}`,
  )
  if (hidden) return
  assertState(response, criterion.states ?? framework.states)
  assertLevel(response, framework.scale.top)
  if (response.scope !== undefined) {
    assertKnown(response.scope.id, { known: framework.scopes, code: 'unknown-scope', item: criterion.id })
  }
  for (const link of links) assertLink(link, criterion.id)
}

function assertState({ criterionId, state }: CriterionResponse, allowed: readonly string[]): void {
  if (state === undefined) return
  assertKnown(state, { known: closedLists.states, code: 'unknown-state', item: criterionId })
  assertKnown(state, { known: allowed, code: 'state-not-allowed', item: criterionId })
}

function assertLevel({ criterionId, state, level }: CriterionResponse, top: number): void {
  if (state !== 'answered' && state !== 'other-route') {
    if (level === undefined) return
    throw new ScoringError('level-without-level-state', criterionId, `${criterionId} has a level and no state that carries one.`)
  }
  if (level === undefined) throw new ScoringError('level-missing', criterionId, `${criterionId} is ${state} without a level.`)
  assertWhole(level, { item: criterionId, minimum: 0, maximum: top, below: 'unknown-level', above: 'unknown-level' })
}

function assertLink({ figure, sustainedSince, checkedBy, reusedBy }: EvidenceLink, item: string): void {
  assertDays(item, { sustainedSince })
  if (figure) assertDays(item, { periodEndOn: figure.periodEndOn ?? null })
  if (reusedBy) assertDays(item, { reusedOn: reusedBy.on ?? null })
  if (checkedBy === undefined) return
  assertDays(item, { checkedOn: checkedBy.on ?? null })
  assertKnown(checkedBy.relation, { known: closedLists.relations, code: 'unknown-relation', item })
}
