import { readFileSync } from 'node:fs'
import { canonicalJson, findFaults, type Framework } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from './score-assessment.ts'
import { ScoringError } from './scoring-error.ts'
import {
  answer,
  assessment,
  criterion,
  evidence,
  framework,
  link,
  proof,
  provenAnswer,
  refusal,
} from './properties/test-support.ts'

const content = new URL('../../principles/content/digital-nations-2019.json', import.meta.url)
const digitalNations = JSON.parse(readFileSync(content, 'utf8')) as Framework
const reference = { id: digitalNations.id, version: digitalNations.version }

describe('scoreAssessment', () => {
  it('names every version that produced the scorecard, and the day of judgement', () => {
    const document = assessment([], { framework: reference })
    expect(scoreAssessment({ framework: digitalNations, assessment: document })).toMatchObject({
      methodVersion: '1',
      engineVersion: '0.1.0',
      schemaVersion: '1',
      framework: reference,
      subjectId: 'XAA',
      cycleId: '2026',
      assessorId: 'xaa-digital',
      thirdParty: false,
      route: 'full',
      asOfOn: '2026-09-30',
    })
  })

  it('counts nothing and says how much is open where nothing is answered', () => {
    const scorecard = scoreAssessment({ framework: digitalNations, assessment: assessment([], { framework: reference }) })
    expect(findFaults('scorecard', scorecard, [digitalNations])).toEqual([])
    expect(scorecard.counts).toMatchObject({ counted: 50, answered: 0, open: 50, essentialsCounted: 8, claims: 0 })
    expect(scorecard.counts.principlesByStage.map(({ stageId }) => stageId)).toEqual([
      'sustained',
      'established',
      'taking-hold',
      'forming',
      'little-in-place',
    ])
    expect(scorecard.counts.principlesWithoutStage).toHaveLength(9)
    expect(scorecard.principles[0]).toMatchObject({
      steps: { supported: 0, claimed: 0, ceiling: 24, whole: 24 },
      ratios: { supported: '0/1', claimed: '0/1', ceiling: '1/1' },
      coverage: '0/1',
      evidenceShare: null,
    })
    expect(scorecard.nextSteps).toEqual({ prove: [], doMore: [] })
  })

  it('asks eleven questions on the essentials route, and gives no stage', () => {
    const document = assessment([], { framework: reference, route: 'essentials' })
    const { counts } = scoreAssessment({ framework: digitalNations, assessment: document })
    expect(counts).toMatchObject({ counted: 11, essentialsCounted: 8 })
    expect(counts.outsideRoute).toBe(39)
    expect(counts.principlesWithoutStage).toHaveLength(9)
  })

  it('sums weights times levels, and weighs coverage and evidence share', () => {
    const rules = framework([criterion('1.1', { weight: 3 }), criterion('1.2', { weight: 2 }), criterion('1.3')])
    const document = assessment([provenAnswer('1.1', 2), answer('1.2', 3, { evidenceLinks: [link('own')] })], {
      evidence: [proof, evidence('own')],
    })
    const { principles, counts } = scoreAssessment({ framework: rules, assessment: document })
    expect(principles[0]).toMatchObject({
      steps: { supported: 3 * 2 + 2 * 2, claimed: 3 * 2 + 2 * 3, ceiling: 12 + 4, whole: 24 },
      ratios: { supported: '5/12', claimed: '1/2', ceiling: '2/3' },
      coverage: '5/6',
      evidenceShare: '3/5',
    })
    expect(counts).toMatchObject({ claims: 2, claimsSupported: 1, claimedAtCriteriaAt: 1, supportedAtCriteriaAt: 0 })
  })

  it('plans to prove what is not carried and to do more where it is, with gains in steps and stages', () => {
    const rules = framework([criterion('1.10', { weight: 2 }), criterion('1.2', { effort: 'large' })])
    const document = assessment([answer('1.10', 2), provenAnswer('1.2', 1)], { evidence: [proof] })
    expect(scoreAssessment({ framework: rules, assessment: document }).nextSteps).toEqual({
      prove: [
        {
          criterionId: '1.10',
          principleId: 'p1',
          from: 0,
          to: 2,
          lifts: [{ need: 'add-public-evidence', evidenceId: null }],
          stepsGained: 4,
          stageBefore: 'little',
          stageAfter: 'forming',
          effort: 'medium',
        },
      ],
      doMore: [
        {
          criterionId: '1.2',
          principleId: 'p1',
          from: 1,
          to: 2,
          stepsGained: 1,
          stageBefore: 'little',
          stageAfter: 'little',
          effort: 'large',
        },
      ],
    })
  })

  it('shows counter-evidence to nobody but the reader: it is not scored', () => {
    const rules = framework([criterion('1.1')])
    const said = provenAnswer('1.1', 4)
    const score = (response: typeof said) =>
      canonicalJson(
        scoreAssessment({ framework: rules, assessment: assessment([response], { evidence: [proof, evidence('against')] }) }),
      )
    expect(score({ ...said, counterEvidenceLinks: [link('against'), link('proof')] })).toBe(score(said))
  })

  it('needs a day of judgement, at most 31 days before the attestation', () => {
    const rules = framework([criterion('1.1')])
    const score = (attestedOn: string) => scoreAssessment({ framework: rules, assessment: assessment([]), attestedOn })
    expect(score('2026-10-31').asOfOn).toBe('2026-09-30')
    expect(() => score('2026-11-01')).toThrow(refusal('as-of-too-early', '/asOfOn'))
    expect(() => score('2026-09-29')).toThrow(refusal('as-of-after-attestation', '/asOfOn'))
    expect(() => score('2026-09-31')).toThrow(refusal('day-invalid', 'attestedOn'))
    expect(() => score('2026-09-31')).toThrow(ScoringError)
  })

  it('refuses a framework whose higher stage asks less of the essentials', () => {
    const limits = [
      { id: 'low', from: '0/1' },
      { id: 'middle', from: '1/4', essentialsAt: 2 },
      { id: 'high', from: '1/2' },
    ]
    const rules = framework([criterion('1.1')], { stages: { answeredAtLeast: '1/2', limits } })
    const falling = { framework: rules, assessment: assessment([]) }
    expect(() => scoreAssessment(falling)).toThrow(refusal('stage-limits-not-rising', 'high'))
  })

  it('refuses a framework whose lowest stage asks something of the essentials', () => {
    const limits = [{ id: 'low', from: '0/1', essentialsAt: 0 }]
    const rules = framework([criterion('1.1')], { stages: { answeredAtLeast: '1/2', limits } })
    const gated = { framework: rules, assessment: assessment([]) }
    expect(() => scoreAssessment(gated)).toThrow(refusal('stage-limits-not-rising', 'low'))
  })

  it('keeps every sum exact at the bounds of the schema', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `1.${index + 1}`)
    const rules = framework(
      ids.map((id) => criterion(id, { weight: 1000 })),
      { scale: { top: 9 } },
    )
    const document = assessment(ids.map((id) => answer(id, 9)))
    const [principle] = scoreAssessment({ framework: rules, assessment: document }).principles
    expect(principle?.steps).toEqual({ supported: 0, claimed: 9_000_000, ceiling: 9_000_000, whole: 9_000_000 })
    const more = framework([...ids, '2.1'].map((id) => criterion(id)))
    expect(() => scoreAssessment({ framework: more, assessment: document })).toThrow(refusal('out-of-range', '/principles'))
  })
})
