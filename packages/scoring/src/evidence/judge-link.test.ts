import type { Evidence, EvidenceLink } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '../score-assessment.ts'
import {
  assessment,
  criterion,
  evidence,
  framework,
  link,
  proof,
  proofLink,
  provenAnswer,
  scoreLinks,
} from '../properties/test-support.ts'

const figure = { value: '91.4', unit: 'per cent', denominator: 'all services', periodEndOn: '2026-01-01' }

function judge(record: Partial<Evidence>, tie: Partial<EvidenceLink> = {}) {
  return scoreLinks([evidence('e', record)], [link('e', tie)]).links[0]
}

const thirdParty = { publisher: { name: 'An academy', relation: 'academia' } } as const
const peer = { public: false, confirmedBy: { name: 'A peer', subjectId: 'XAB', on: '2026-09-30' } } as const
const sustained = {
  sustainedSince: '2024-09-30',
  checkedBy: { name: 'A court', relation: 'independent-state-body', on: '2026-09-30' },
} as const

describe('grades', () => {
  it('carries 4 for what a third party published, sustained for two years to the day and checked', () => {
    expect(judge(thirdParty, sustained)).toMatchObject({ grade: 'A', valid: true, carries: 4, rule: 'third-party-sustained' })
  })

  it('carries 4 where another country reuses it, and not where the subject itself does', () => {
    const { sustainedSince } = sustained
    const reusedBy = { name: 'A ministry', subjectId: 'XAB', on: '2026-01-01' }
    expect(judge(thirdParty, { sustainedSince, reusedBy })).toMatchObject({ carries: 4 })
    expect(judge(thirdParty, { sustainedSince, reusedBy: { ...reusedBy, subjectId: 'XAA' } })).toMatchObject({ carries: 3 })
  })

  it.each<Partial<EvidenceLink>>([
    { ...sustained, sustainedSince: '2024-10-01' },
    { sustainedSince: '2020-01-01' },
    { checkedBy: sustained.checkedBy },
    { ...sustained, checkedBy: { ...sustained.checkedBy, on: '2026-10-01' } },
    { ...sustained, checkedBy: { ...sustained.checkedBy, relation: 'supplier' } },
  ])('carries 3 for what a third party published where one of the signs is missing: %j', (tie) => {
    expect(judge(thirdParty, tie)).toMatchObject({ grade: 'A', carries: 3, rule: 'third-party' })
  })

  it('carries 2 for what the subject published, and 3 with a figure whose period has ended', () => {
    expect(judge({})).toMatchObject({ grade: 'B', valid: true, carries: 2, rule: 'public-own' })
    expect(judge({}, { figure })).toMatchObject({ grade: 'B', carries: 3, rule: 'public-own-figure' })
    expect(judge({}, { figure: { ...figure, periodEndOn: '2026-10-01' } })).toMatchObject({ carries: 2, rule: 'public-own' })
  })

  it('carries 2 for what is not public and a peer has confirmed', () => {
    expect(judge(peer)).toMatchObject({ grade: 'C', valid: true, carries: 2, rule: 'peer-confirmed' })
  })

  it.each<Partial<Evidence>>([
    { public: false },
    { ...peer, confirmedBy: { ...peer.confirmedBy, on: '2026-10-01' } },
    { ...peer, confirmedBy: { ...peer.confirmedBy, subjectId: 'XAA' } },
    { ...thirdParty, public: false },
  ])('carries nothing for what is not public and no peer has confirmed in time: %j', (record) => {
    expect(judge(record)).toMatchObject({ grade: 'D', valid: false, carries: 0, rule: 'not-public' })
  })
})

describe('validity', () => {
  it.each<[string, Partial<Evidence>, Partial<EvidenceLink>]>([
    ['published-after-as-of', { publishedOn: '2026-10-01' }, {}],
    ['seen-after-as-of', { seenOn: '2026-10-01' }, {}],
    ['withdrawn', { withdrawnOn: '2026-09-30' }, {}],
    ['expired', { expiresOn: '2026-09-29' }, {}],
    ['too-old', { publishedOn: '2023-09-29' }, {}],
    ['too-old', {}, { figure: { ...figure, periodEndOn: '2023-09-29' } }],
    ['not-seen-recently', { type: 'law', seenOn: '2025-09-29' }, {}],
  ])('carries nothing when it is %s', (rule, record, tie) => {
    expect(judge(record, tie)).toMatchObject({ grade: 'B', valid: false, carries: 0, rule })
  })

  it.each<[Partial<Evidence>, Partial<EvidenceLink>]>([
    [{ publishedOn: '2026-09-30', seenOn: '2026-09-30' }, {}],
    [{ withdrawnOn: '2026-10-01' }, {}],
    [{ expiresOn: '2026-09-30' }, {}],
    [{ publishedOn: '2023-09-30' }, {}],
    [{ publishedOn: '2019-01-01' }, { figure }],
    [{ type: 'law', publishedOn: '1990-01-01', seenOn: '2025-09-30' }, {}],
  ])('is valid on the last day of each limit: %j %j', (record, tie) => {
    expect(judge(record, tie)).toMatchObject({ valid: true })
  })

  it("carries nothing without a day of publication, unless a figure's period gives one or it does not age", () => {
    const { publishedOn: _, ...undated } = evidence('e')
    const rule = (record: Evidence, tie: Partial<EvidenceLink> = {}) => scoreLinks([record], [link('e', tie)]).links[0]?.rule
    expect(rule(undated)).toBe('publication-day-not-stated')
    expect(rule(undated, { figure: { ...figure, periodEndOn: '2026-10-01' } })).toBe('publication-day-not-stated')
    expect(rule(undated, { figure })).toBe('public-own-figure')
    expect(rule({ ...undated, type: 'law' })).toBe('public-own')
  })

  it('carries nothing without the passage it relies on, whatever else is wrong', () => {
    const score = scoreLinks([evidence('e', { withdrawnOn: '2026-01-01' })], [{ evidenceId: 'e' }])
    expect(score.links).toMatchObject([{ valid: false, carries: 0, rule: 'no-quotation' }])
  })
})

/** An answer that does not say which part of government it covers. */
function scoreUnscoped() {
  const { scope: _, ...unscoped } = provenAnswer('1.1', 4)
  const document = assessment([unscoped], { evidence: [proof] })
  return scoreAssessment({ framework: framework([criterion('1.1')]), assessment: document }).principles[0]?.criteria[0]
}

describe('the best link', () => {
  it('decides alone: many weak ones do not add up', () => {
    const weak = ['w1', 'w2', 'w3']
    const score = scoreLinks(
      weak.map((id) => evidence(id)),
      weak.map((id) => link(id)),
    )
    expect(score).toMatchObject({ carried: 2, supported: 2, decidedBy: { evidenceId: 'w1', rule: 'public-own' } })
  })

  it('is, of links that carry the same, the valid one, then the better grade, then the first by id', () => {
    const records = [evidence('e-10'), evidence('e-2'), proof, evidence('a', { withdrawnOn: '2026-01-01' })]
    const decided = (...ids: string[]) =>
      scoreLinks(
        records,
        ids.map((id) => link(id)),
      ).decidedBy?.evidenceId
    expect(decided('a', 'e-10', 'e-2')).toBe('e-2')
    expect(decided('e-2', 'proof')).toBe('proof')
    expect(scoreLinks([evidence('b', { public: false }), ...records], [link('b'), link('a')]).decidedBy).toEqual({
      evidenceId: 'a',
      rule: 'withdrawn',
    })
  })

  it('is nobody without a link', () => {
    expect(scoreLinks([], [])).toMatchObject({ carried: 0, supported: 0, decidedBy: { evidenceId: null, rule: 'no-evidence' } })
  })

  it('carries 2 at most where the scope is narrower than the minimum or is not stated', () => {
    expect(scoreLinks([proof], [proofLink])).toMatchObject({ carried: 4, decidedBy: { rule: 'third-party-sustained' } })
    const narrow = scoreLinks([proof], [proofLink], { scope: { id: 'narrow' } })
    expect(narrow).toMatchObject({ carried: 2, decidedBy: { evidenceId: 'proof', rule: 'scope-narrower' } })
    expect(scoreUnscoped()).toMatchObject({ carried: 2, decidedBy: { evidenceId: 'proof', rule: 'scope-not-stated' } })
  })
})
