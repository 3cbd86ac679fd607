import type { Assessment, CriterionResponse, EvidenceLink, Framework } from '@seamark/model'
import { findNextDay, isBefore, isSmaller, readDay, readShare } from './slow-arithmetic.ts'

/** What is scored. */
export type SlowInput = { readonly framework: Framework; readonly assessment: Assessment; readonly attestedOn?: string }

/** Says that the input is refused, by the same codes as the engine, in an error of its own. */
export class SlowRefusal extends Error {
  override readonly name = 'SlowRefusal'
  readonly code: string

  constructor(code: string, where: string) {
    super(`${code}: ${where}`)
    this.code = code
  }
}

const relations = [
  'government',
  'supplier',
  'company',
  'press',
  'independent-state-body',
  'other-government',
  'international-organisation',
  'civil-society',
  'academia',
]
const states = ['answered', 'other-route', 'not-ours', 'not-applicable', 'not-known']
const routes = ['full', 'essentials']

/** Refuses input that is broken, naming where. */
export function checkInput(input: SlowInput): void {
  checkFramework(input.framework)
  checkAssessment(input)
}

function checkWhole(value: unknown, lowest: number, highest: number, where: string): void {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new SlowRefusal('not-whole', where)
  if (value < lowest || value > highest) throw new SlowRefusal('out-of-range', where)
}

function checkUnique(ids: readonly string[], where: string): void {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) throw new SlowRefusal('duplicate-id', `${where} ${id}`)
    seen.add(id)
  }
}

function checkKnown(id: string, known: readonly string[], code: string, where: string): void {
  if (!known.includes(id)) throw new SlowRefusal(code, `${where} ${id}`)
}

function checkFramework(framework: Framework): void {
  checkWhole(framework.scale.top, 1, 9, 'top of the scale')
  checkWhole(framework.asOfWithinDays, 0, 366, 'asOfWithinDays')
  for (const state of framework.states) checkKnown(state, states, 'unknown-state', 'framework')
  checkUnique(framework.scopes, 'scope')
  checkUnique(framework.triggers, 'trigger')
  checkUnique(
    framework.principles.map(({ id }) => id),
    'principle',
  )
  const criteria = framework.principles.flatMap((principle) => principle.criteria)
  checkUnique(
    criteria.map(({ id }) => id),
    'criterion',
  )

  for (const criterion of criteria) {
    const { id, weight } = criterion
    if (typeof weight !== 'number' || !Number.isInteger(weight)) throw new SlowRefusal('not-whole', `weight of ${id}`)
    if (weight <= 0) throw new SlowRefusal('weight-not-positive', `weight of ${id}`)
    if (weight > 1000) throw new SlowRefusal('out-of-range', `weight of ${id}`)
    if (criterion.trigger !== undefined) checkKnown(criterion.trigger, framework.triggers, 'condition-dangling', id)
    checkKnown(criterion.minimumScope, framework.scopes, 'unknown-scope', id)
    for (const state of criterion.states ?? []) checkKnown(state, states, 'unknown-state', id)
  }

  for (const id of framework.essentialsRoute?.coreCriteria ?? [])
    checkKnown(
      id,
      criteria.map((criterion) => criterion.id),
      'core-criterion-dangling',
      'essentials route',
    )

  checkSupport(framework)
  checkStages(framework)
  checkLevel(framework.headline.criteriaAt, framework.scale.top, 'headline', 'support-not-on-scale')
  checkLevel(framework.headline.essentialsAt, framework.scale.top, 'headline', 'support-not-on-scale')
}

function checkLevel(level: unknown, top: number, where: string, code: 'unknown-level' | 'support-not-on-scale'): void {
  if (typeof level !== 'number' || !Number.isInteger(level)) throw new SlowRefusal('not-whole', where)
  if (level < 0 || level > top) throw new SlowRefusal(code, where)
}

function checkSupport({ support, scale }: Framework): void {
  const { A, B, C, D } = support.grades
  const carried = [A.carries, A.sustainedCarries, B.carries, B.figureCarries, C.carries, D.carries, support.narrowScopeCarries]
  for (const level of carried) {
    if (typeof level !== 'number' || !Number.isInteger(level)) throw new SlowRefusal('not-whole', 'support')
    if (level < 0 || level > scale.top) throw new SlowRefusal('support-not-on-scale', 'support')
  }
  // "A better grade never carries less than a lesser one": framework.schema.json.
  if (C.carries < D.carries || B.carries < C.carries || A.carries < B.carries)
    throw new SlowRefusal('support-not-on-scale', 'grades')
  if (B.figureCarries < B.carries || A.sustainedCarries < A.carries) throw new SlowRefusal('support-not-on-scale', 'grades')
  checkWhole(A.sustainedMonths, 1, 600, 'sustainedMonths')
  for (const age of Object.values(support.maximumAge))
    checkWhole('months' in age ? age.months : age.seenWithinMonths, 1, 600, 'maximum age')
  for (const relation of support.thirdPartyRelations) checkKnown(relation, relations, 'unknown-relation', 'support')
}

function checkStages({ stages, scale }: Framework): void {
  if (!stages) return
  const share = readShare(stages.answeredAtLeast)
  if (!share || share.above > share.below) throw new SlowRefusal('out-of-range', 'answeredAtLeast')
  checkUnique(
    stages.limits.map(({ id }) => id),
    'stage',
  )
  let before
  let asked = -1
  for (const { id, from, essentialsAt } of stages.limits) {
    const limit = readShare(from)
    if (!limit || limit.above > limit.below) throw new SlowRefusal('out-of-range', `stage ${id}`)
    // "The lowest stage begins at 0/1": framework.schema.json.
    if (!before && limit.above !== 0n) throw new SlowRefusal('stage-limits-not-rising', `stage ${id}`)
    if (before && !isSmaller(before, limit)) throw new SlowRefusal('stage-limits-not-rising', `stage ${id}`)
    if (essentialsAt !== undefined) checkLevel(essentialsAt, scale.top, `stage ${id}`, 'support-not-on-scale')
    // "Asks never less than the stage below; the lowest asks nothing": framework.schema.json.
    if ((essentialsAt ?? -1) < asked || (!before && essentialsAt !== undefined))
      throw new SlowRefusal('stage-limits-not-rising', `stage ${id}`)
    asked = essentialsAt ?? asked
    before = limit
  }
}

function checkDay(day: string | undefined, where: string): void {
  if (day !== undefined && !readDay(day)) throw new SlowRefusal('day-invalid', `${where} ${day}`)
}

function checkAssessment({ framework, assessment, attestedOn }: SlowInput): void {
  if (assessment.framework.id !== framework.id || assessment.framework.version !== framework.version)
    throw new SlowRefusal('framework-mismatch', `${assessment.framework.id} ${assessment.framework.version}`)
  checkKnown(assessment.route, routes, 'unknown-route', 'assessment')
  if (assessment.route === 'essentials' && !framework.essentialsRoute) throw new SlowRefusal('unknown-route', 'assessment')
  checkAsOf(framework, assessment.asOfOn, attestedOn)

  const { triggers } = assessment.context
  checkUnique(
    triggers.map(({ id }) => id),
    'trigger',
  )
  for (const { id } of triggers) checkKnown(id, framework.triggers, 'unknown-trigger', 'context')
  const principleIds = framework.principles.map(({ id }) => id)
  for (const { principleId } of assessment.narratives) checkKnown(principleId, principleIds, 'unknown-principle', 'narrative')

  const named = [...assessment.offers, ...assessment.needs].map(({ criterionId }) => criterionId)
  for (const id of [...named, ...(assessment.carriedFrom?.criterionIds ?? [])])
    if (!framework.principles.some(({ criteria }) => criteria.some((criterion) => criterion.id === id)))
      throw new SlowRefusal('unknown-criterion', id)

  checkUnique(
    assessment.evidence.map(({ id }) => id),
    'evidence',
  )
  for (const evidence of assessment.evidence) {
    checkKnown(evidence.publisher.relation, relations, 'unknown-relation', evidence.id)
    checkDay(evidence.publishedOn, evidence.id)
    checkDay(evidence.seenOn, evidence.id)
    checkDay(evidence.expiresOn, evidence.id)
    checkDay(evidence.withdrawnOn, evidence.id)
    checkDay(evidence.confirmedBy?.on, evidence.id)
  }

  checkUnique(
    assessment.responses.map(({ criterionId }) => criterionId),
    'response',
  )
  for (const response of assessment.responses) checkResponse(response, framework, assessment)
}

function checkAsOf(framework: Framework, asOfOn: string | undefined, attestedOn: string | undefined): void {
  if (asOfOn === undefined) throw new SlowRefusal('as-of-missing', 'assessment')
  const asOf = readDay(asOfOn)
  if (!asOf) throw new SlowRefusal('day-invalid', `asOfOn ${asOfOn}`)
  if (attestedOn === undefined) return
  const attested = readDay(attestedOn)
  if (!attested) throw new SlowRefusal('day-invalid', `attestedOn ${attestedOn}`)
  if (isBefore(attested, asOf)) throw new SlowRefusal('as-of-after-attestation', asOfOn)
  let lastAllowed = asOf
  for (let days = 0; days < framework.asOfWithinDays; days++) lastAllowed = findNextDay(lastAllowed)
  if (isBefore(lastAllowed, attested)) throw new SlowRefusal('as-of-too-early', asOfOn)
}

function checkResponse(response: CriterionResponse, framework: Framework, assessment: Assessment): void {
  const { criterionId, state, level, scope } = response
  const criterion = framework.principles.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterionId)
  if (!criterion) throw new SlowRefusal('unknown-criterion', criterionId)

  const links = response.evidenceLinks ?? []
  const evidenceIds = assessment.evidence.map(({ id }) => id)
  checkUnique(
    links.map(({ evidenceId }) => evidenceId),
    criterionId,
  )
  for (const { evidenceId } of [...links, ...(response.counterEvidenceLinks ?? [])])
    checkKnown(evidenceId, evidenceIds, 'unknown-evidence', criterionId)

  const trigger = assessment.context.triggers.find(({ id }) => id === criterion.trigger)
  if (criterion.trigger !== undefined && trigger?.value === 'no') return

  if (state !== undefined) {
    checkKnown(state, states, 'unknown-state', criterionId)
    checkKnown(state, criterion.states ?? framework.states, 'state-not-allowed', criterionId)
  }
  if (state === 'answered' || state === 'other-route') {
    if (level === undefined) throw new SlowRefusal('level-missing', criterionId)
    checkLevel(level, framework.scale.top, criterionId, 'unknown-level')
  } else if (level !== undefined) throw new SlowRefusal('level-without-level-state', criterionId)
  if (scope) checkKnown(scope.id, framework.scopes, 'unknown-scope', criterionId)
  for (const link of links) checkLink(link, criterionId)
}

function checkLink({ figure, sustainedSince, checkedBy, reusedBy }: EvidenceLink, where: string): void {
  checkDay(figure?.periodStartOn, where)
  checkDay(figure?.periodEndOn, where)
  checkDay(sustainedSince, where)
  checkDay(checkedBy?.on, where)
  checkDay(reusedBy?.on, where)
  if (checkedBy) checkKnown(checkedBy.relation, relations, 'unknown-relation', where)
}
