import type { Assessment } from '@seamark/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '../score-assessment.ts'
import type { ScoringErrorCode } from '../scoring-error.ts'
import { arbitraryResponse, type Case, cases } from './test-assessments.ts'
import { criteriaOf, mapCriteria, pick, respond } from './test-changes.ts'
import { seed, tryCases } from './test-property.ts'
import { evidence, link, refusal } from './test-support.ts'

type Broken = { readonly code: ScoringErrorCode; readonly item: string; readonly input: Case & { readonly attestedOn?: unknown } }

/** Every way in which the random cases are broken; each names the item that must be refused. */
function breakCase(input: Case, number: number): readonly Broken[] {
  const { framework, assessment } = input
  const { top } = framework.scale
  const target = pick(criteriaOf(framework), number)
  const id = target?.id ?? ''
  const plain = { criterionId: id, kind: 'level' } as const
  const asked = framework.triggers.map((trigger) => ({ id: trigger, value: 'yes', rationale: 'So.' }))
  const shown = { ...assessment, context: { items: [], triggers: asked } } as Assessment
  const inFramework = (code: ScoringErrorCode, item: string, changes: object): Broken => {
    return { code, item, input: { assessment, framework: { ...framework, ...changes } } }
  }
  const inAssessment = (code: ScoringErrorCode, item: string, changes: object): Broken => {
    return { code, item, input: { framework, assessment: { ...assessment, ...changes } } }
  }
  const inCriterion = (code: ScoringErrorCode, changes: object): Broken => {
    const changed = mapCriteria(framework, (criterion) => (criterion === target ? { ...criterion, ...changes } : criterion))
    return { code, item: id, input: { framework: changed, assessment } }
  }
  const inResponse = (code: ScoringErrorCode, changes: object, item = id): Broken => {
    const record = evidence('broken')
    const said = respond({ ...shown, evidence: [...shown.evidence, record] }, { ...plain, ...changes })
    return { code, item, input: { framework, assessment: said } }
  }
  const inEvidence = (code: ScoringErrorCode, changes: object): Broken =>
    inAssessment(code, 'broken', { evidence: [...assessment.evidence, { ...evidence('broken'), ...changes }] })
  const inLink = (code: ScoringErrorCode, changes: object): Broken =>
    inResponse(code, { evidenceLinks: [{ ...link('broken'), ...changes }] })
  const answered = { state: 'answered', level: 0 }
  const grades = (changes: object) => ({ support: { ...framework.support, grades: { ...framework.support.grades, ...changes } } })
  const stage = { answeredAtLeast: '1/2', limits: [{ id: 'low', from: '0/1' }] }
  const day = assessment.asOfOn ?? ''
  const [principle] = framework.principles

  return [
    inFramework('not-whole', '/scale/top', { scale: { top: String(top) } }),
    inFramework('out-of-range', '/scale/top', { scale: { top: 10 } }),
    inFramework('out-of-range', '/asOfWithinDays', { asOfWithinDays: -1 }),
    ...[0, -3].map((weight) => inCriterion('weight-not-positive', { weight })),
    ...[0.5, Number.NaN, '2', null, 2n].map((weight) => inCriterion('not-whole', { weight })),
    inCriterion('out-of-range', { weight: 1001 }),
    inCriterion('condition-dangling', { trigger: 'nowhere' }),
    inCriterion('unknown-scope', { minimumScope: 'nowhere' }),
    inCriterion('unknown-state', { states: ['maybe'] }),
    inFramework('unknown-state', '/states', { states: ['answered', 'maybe'] }),
    inFramework('duplicate-id', id, { principles: [...framework.principles, { id: 'twin', criteria: [target] }] }),
    inFramework('duplicate-id', principle?.id ?? '', { principles: [...framework.principles, principle] }),
    inFramework('duplicate-id', 'one', { scopes: [...framework.scopes, 'one', 'one'] }),
    inFramework('core-criterion-dangling', '99.9', { essentialsRoute: { coreCriteria: [id, '99.9'] } }),
    inFramework('unknown-relation', 'friend', { support: { ...framework.support, thirdPartyRelations: ['friend'] } }),
    inFramework('support-not-on-scale', '/headline/criteriaAt', { headline: { criteriaAt: top + 1, essentialsAt: 0 } }),
    inFramework('support-not-on-scale', '/support/grades/D/carries', grades({ D: { carries: -1 } })),
    inFramework('support-not-on-scale', '/support/grades/C/carries', grades({ D: { carries: 1 }, C: { carries: 0 } })),
    inFramework('not-whole', '/support/grades/D/carries', grades({ D: {} })),
    inFramework('stage-limits-not-rising', 'low', { stages: { ...stage, limits: [{ id: 'low', from: '1/9' }] } }),
    inFramework('stage-limits-not-rising', 'b', { stages: { ...stage, limits: [...stage.limits, { id: 'b', from: '0/2' }] } }),
    inFramework('support-not-on-scale', 'low', { stages: { ...stage, limits: [{ ...stage.limits[0], essentialsAt: top + 1 }] } }),
    ...['0.5', '3/2', '1/0', 0.5].map((answeredAtLeast) =>
      inFramework('out-of-range', '/stages/answeredAtLeast', { stages: { ...stage, answeredAtLeast } }),
    ),
    inAssessment('framework-mismatch', 'other', { framework: { id: 'other', version: framework.version } }),
    inAssessment('framework-mismatch', framework.id, { framework: { id: framework.id, version: '0' } }),
    inAssessment('unknown-route', 'scenic', { route: 'scenic' }),
    inAssessment('unknown-trigger', 'nowhere', { context: { items: [], triggers: [{ id: 'nowhere', value: 'yes' }] } }),
    inAssessment('unknown-principle', 'p99', { narratives: [{ principleId: 'p99' }] }),
    inAssessment('unknown-criterion', '99.9', { responses: [...assessment.responses, { ...plain, criterionId: '99.9' }] }),
    inAssessment('unknown-criterion', '99.9', { offers: [{ criterionId: '99.9', text: 'Help.' }] }),
    inAssessment('duplicate-id', id, { responses: [plain, plain] }),
    inAssessment('duplicate-id', 'twin', { evidence: [evidence('twin'), evidence('twin')] }),
    inAssessment('as-of-missing', '/asOfOn', { asOfOn: undefined }),
    ...['2026-02-29', '2026-9-30', '', 20260930].map((asOfOn) => inAssessment('day-invalid', '/asOfOn', { asOfOn })),
    { code: 'day-invalid', item: 'attestedOn', input: { ...input, attestedOn: '2026-13-01' } },
    { code: 'as-of-after-attestation', item: '/asOfOn', input: { ...input, attestedOn: addDays(day, -1) } },
    { code: 'as-of-too-early', item: '/asOfOn', input: { ...input, attestedOn: addDays(day, framework.asOfWithinDays + 1) } },
    inEvidence('unknown-relation', { publisher: { name: 'A body', relation: 'friend' } }),
    inEvidence('unknown-evidence', { type: 'rumour' }),
    ...['publishedOn', 'seenOn', 'expiresOn', 'withdrawnOn'].map((key) => inEvidence('day-invalid', { [key]: '2026-04-31' })),
    inEvidence('day-invalid', { seenOn: undefined }),
    inResponse('unknown-level', { ...answered, level: top + 1 }),
    inResponse('unknown-level', { ...answered, level: -1 }),
    ...[0.5, '1', null].map((level) => inResponse('not-whole', { ...answered, level })),
    inResponse('level-missing', { state: 'answered' }),
    inResponse('level-without-level-state', { state: 'not-known', level: 0 }),
    inResponse('level-without-level-state', { level: 1 }),
    inResponse('unknown-state', { state: 'maybe' }),
    inResponse('unknown-scope', { ...answered, scope: { id: 'nowhere' } }),
    inResponse('unknown-evidence', { evidenceLinks: [link('nowhere')] }, 'nowhere'),
    inResponse('unknown-evidence', { counterEvidenceLinks: [link('nowhere')] }, 'nowhere'),
    inResponse('duplicate-id', { ...answered, evidenceLinks: [link('broken'), link('broken')] }, 'broken'),
    inLink('day-invalid', { sustainedSince: '2026-02-30' }),
    inLink('unknown-relation', { checkedBy: { name: 'A friend', relation: 'friend', on: day } }),
    ...notAllowed(input, id),
  ]
}

function notAllowed({ framework, assessment }: Case, id: string): readonly Broken[] {
  const strict = mapCriteria(framework, (criterion) => {
    const { trigger: _, ...plain } = criterion
    return criterion.id === id ? { ...plain, states: ['answered'] } : criterion
  })
  const said = respond(assessment, { criterionId: id, kind: 'level', state: 'not-ours' })
  return [{ code: 'state-not-allowed', item: id, input: { framework: strict, assessment: said } }]
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

const codes: readonly ScoringErrorCode[] = [
  'not-whole',
  'out-of-range',
  'weight-not-positive',
  'unknown-criterion',
  'unknown-level',
  'unknown-relation',
  'unknown-route',
  'unknown-state',
  'unknown-scope',
  'unknown-trigger',
  'unknown-principle',
  'unknown-evidence',
  'level-without-level-state',
  'level-missing',
  'state-not-allowed',
  'duplicate-id',
  'condition-dangling',
  'core-criterion-dangling',
  'stage-limits-not-rising',
  'support-not-on-scale',
  'as-of-missing',
  'as-of-after-attestation',
  'as-of-too-early',
  'day-invalid',
  'framework-mismatch',
]

describe('refusals', () => {
  it('P25 invalid input is refused naming the item', () =>
    tryCases('P25', fc.tuple(cases, fc.nat()), ([input, number]) => {
      for (const { code, item, input: broken } of breakCase(input, number)) {
        expect(() => scoreAssessment(broken as Case)).toThrow(refusal(code, item))
      }
    }))

  it('P25 reaches every code', () => {
    const [input] = fc.sample(cases, { numRuns: 1, seed })
    if (input === undefined) throw new Error('No case was drawn.')
    expect(new Set(breakCase(input, 0).map(({ code }) => code))).toEqual(new Set(codes))
  })

  it('P25 what is valid is not refused, with an attestation on the first and on the last day allowed', () => {
    const drawn = cases.chain((input) => {
      const known = input.assessment.evidence.map(({ id }) => id)
      return fc.tuple(
        fc.constant(input),
        fc.tuple(...criteriaOf(input.framework).map((c) => arbitraryResponse(c, input.framework, known))),
      )
    })
    return tryCases('P25', drawn, ([{ framework, assessment }, responses]) => {
      const day = assessment.asOfOn ?? ''
      for (const attestedOn of [day, addDays(day, framework.asOfWithinDays)]) {
        const input = { framework, assessment: { ...assessment, responses }, attestedOn }
        expect(scoreAssessment(input)).toMatchObject({ asOfOn: day })
      }
    })
  })
})
