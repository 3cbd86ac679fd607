import type { Assessment, Criterion, CriterionResponse, CriterionScore, Evidence, EvidenceLink, Framework } from '@seamark/model'
import { expect } from 'vitest'
import { scoreAssessment } from '../score-assessment.ts'
import type { ScoringErrorCode } from '../scoring-error.ts'

/** The day on which the tests judge evidence. */
export const asOfOn = '2026-09-30'

/** Expects a refusal by its code and the item it names, never by its message. */
export const refusal = (code: ScoringErrorCode, item: string): unknown => expect.objectContaining({ code, item })

export function criterion(id: string, changes: Partial<Criterion> = {}): Criterion {
  return { id, weight: 1, essential: false, minimumScope: 'wide', effort: 'medium', ...changes }
}

/** One principle of the Digital Nations rules, on a scale of four. */
export function framework(criteria: readonly Criterion[], changes: Partial<Framework> = {}): Framework {
  return {
    $schema: 'https://seamark.example/schema/v1/framework.schema.json',
    id: 'test-nations',
    version: '1',
    sourceLanguage: 'en',
    effectiveOn: '2026-01',
    licence: 'CC0-1.0',
    sources: [],
    scale: { top: 4 },
    states: ['answered', 'other-route', 'not-ours', 'not-applicable', 'not-known'],
    scopes: ['narrow', 'wide'],
    triggers: ['federal'],
    contextItems: [],
    instruments: [],
    support: {
      thirdPartyRelations: ['independent-state-body', 'academia'],
      grades: {
        A: { carries: 3, sustainedCarries: 4, sustainedMonths: 24 },
        B: { carries: 2, figureCarries: 3 },
        C: { carries: 2 },
        D: { carries: 0 },
      },
      narrowScopeCarries: 2,
      maximumAge: {
        law: { seenWithinMonths: 12 },
        policy: { months: 60 },
        statistic: { months: 36 },
        audit: { months: 36 },
        dataset: { months: 24 },
        service: { months: 24 },
        code: { months: 24 },
        report: { months: 36 },
        statement: { months: 24 },
      },
    },
    stages: {
      answeredAtLeast: '13/20',
      limits: [
        { id: 'little', from: '0/1' },
        { id: 'forming', from: '1/4' },
        { id: 'holding', from: '1/2' },
        { id: 'established', from: '3/4', essentialsAt: 2 },
        { id: 'sustained', from: '9/10', essentialsAt: 3 },
      ],
    },
    headline: { criteriaAt: 3, essentialsAt: 2 },
    essentialsRoute: { coreCriteria: [] },
    asOfWithinDays: 31,
    principles: [{ id: 'p1', criteria }],
    ...changes,
  }
}

export function assessment(responses: readonly CriterionResponse[], changes: Partial<Assessment> = {}): Assessment {
  return {
    $schema: 'https://seamark.example/schema/v1/assessment.schema.json',
    framework: { id: 'test-nations', version: '1' },
    subject: { id: 'XAA', name: 'Arlen', fictional: true },
    cycleId: '2026',
    purpose: 'annual-review',
    assessor: { id: 'xaa-digital', name: 'Digital Office of Arlen', thirdParty: false },
    route: 'full',
    language: 'en',
    asOfOn,
    signatories: [],
    context: { items: [], triggers: [] },
    responses,
    evidence: [],
    narratives: [],
    offers: [],
    needs: [],
    ...changes,
  }
}

export function answer(criterionId: string, level: number, changes: Partial<CriterionResponse> = {}): CriterionResponse {
  return { criterionId, kind: 'level', state: 'answered', level, scope: { id: 'wide' }, ...changes }
}

export function evidence(id: string, changes: Partial<Evidence> = {}): Evidence {
  return {
    id,
    title: 'A record',
    type: 'report',
    publisher: { name: 'A body', relation: 'government' },
    public: true,
    url: 'https://example.org/record',
    language: 'en',
    publishedOn: '2026-03-01',
    seenOn: '2026-09-01',
    ...changes,
  }
}

export function link(evidenceId: string, changes: Partial<EvidenceLink> = {}): EvidenceLink {
  return { evidenceId, quotation: { text: 'The passage.', language: 'en' }, ...changes }
}

/** What carries a claim to the top: a third party's record of what is sustained and checked. */
export const proof = evidence('proof', { publisher: { name: 'An academy', relation: 'academia' } })
export const proofLink = link('proof', {
  sustainedSince: '2020-01-01',
  checkedBy: { name: 'An academy', relation: 'academia', on: '2025-01-01' },
})

/** An answer that evidence carries in full; `proof` must be among the evidence. */
export function provenAnswer(criterionId: string, level: number, changes: Partial<CriterionResponse> = {}): CriterionResponse {
  return answer(criterionId, level, { evidenceLinks: [proofLink], ...changes })
}

/** Scores the one criterion `1.1` that relies on the links. */
export function scoreLinks(
  records: readonly Evidence[],
  links: readonly EvidenceLink[],
  changes: Partial<CriterionResponse> = {},
): CriterionScore {
  const document = assessment([answer('1.1', 4, { evidenceLinks: links, ...changes })], { evidence: records })
  const [score] =
    scoreAssessment({ framework: framework([criterion('1.1')]), assessment: document }).principles[0]?.criteria ?? []
  if (score === undefined) throw new Error('The criterion is not on the scorecard.')
  return score
}
