import type { Assessment, Evidence, Framework } from '@seamark/model'
import { assertDays } from './assert-days.ts'
import { assertKnown } from './assert-known.ts'
import { assertResponse } from './assert-response.ts'
import { assertUnique } from './assert-unique.ts'
import { closedLists } from './closed-lists.ts'
import { ScoringError } from '../scoring-error.ts'

/**
 * Asserts that an assessment answers this framework and that everything it names exists.
 *
 * Of a response that a condition hides, the ids alone are looked at.
 *
 * @throws {ScoringError} naming the criterion, the evidence or the pointer that is meant
 */
export function assertAssessment(assessment: Assessment, framework: Framework): void {
  const { responses, evidence, context } = assessment
  assertReference(assessment, framework)
  assertRoute(assessment, framework)
  assertUnique(
    context.triggers.map(({ id }) => id),
    'context facts',
  )
  for (const { id, value } of context.triggers) {
    assertKnown(id, { known: framework.triggers, code: 'unknown-trigger' })
    assertKnown(value, { known: closedLists.triggerValues, code: 'unknown-trigger', item: id })
  }
  const evidenceIds = evidence.map(({ id }) => id)
  assertUnique(evidenceIds, 'evidence')
  for (const record of evidence) assertEvidence(record)

  assertUnique(
    responses.map(({ criterionId }) => criterionId),
    'responses',
  )
  const criteria = new Map(
    framework.principles.flatMap((principle) => principle.criteria.map((entry) => [entry.id, entry] as const)),
  )
  const untrue = new Set(context.triggers.flatMap(({ id, value }) => (value === 'no' ? [id] : [])))
  const knownEvidence = new Set(evidenceIds)
  for (const response of responses) {
    const criterion = criteria.get(response.criterionId)
    if (criterion === undefined) throw refuseCriterion(response.criterionId)
    const hidden = criterion.trigger !== undefined && untrue.has(criterion.trigger)
    assertResponse(response, { criterion, framework, evidenceIds: knownEvidence, hidden })
  }
  const named = [...assessment.offers, ...assessment.needs].map(({ criterionId }) => criterionId)
  for (const id of [...named, ...(assessment.carriedFrom?.criterionIds ?? [])]) {
    if (!criteria.has(id)) throw refuseCriterion(id)
  }
  const principleIds = framework.principles.map(({ id }) => id)
  for (const { principleId } of assessment.narratives) {
    assertKnown(principleId, { known: principleIds, code: 'unknown-principle' })
  }
}

function assertReference({ framework: { id, version } }: Assessment, framework: Framework): void {
  if (id === framework.id && version === framework.version) return
  const message = `The assessment answers ${id} ${version}, not ${framework.id} ${framework.version}.`
  throw new ScoringError('framework-mismatch', id, message)
}

function assertRoute({ route }: Assessment, { essentialsRoute }: Framework): void {
  const known = essentialsRoute === undefined ? ['full'] : closedLists.routes
  assertKnown(route, { known, code: 'unknown-route' })
}

function assertEvidence({ id, type, publisher, confirmedBy, ...days }: Evidence): void {
  const { publishedOn, seenOn, expiresOn, withdrawnOn } = days
  assertKnown(type, { known: closedLists.evidenceTypes, code: 'unknown-evidence', item: id })
  assertKnown(publisher.relation, { known: closedLists.relations, code: 'unknown-relation', item: id })
  assertDays(id, { seenOn: seenOn ?? null, publishedOn, expiresOn, withdrawnOn })
  if (confirmedBy) assertDays(id, { confirmedOn: confirmedBy.on ?? null })
}

function refuseCriterion(id: string): ScoringError {
  return new ScoringError('unknown-criterion', id, `${id} is not a criterion of the framework.`)
}
