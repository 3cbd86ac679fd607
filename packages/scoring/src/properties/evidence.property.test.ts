import type { Assessment, Evidence, EvidenceLink, Framework } from '@seamark/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '../score-assessment.ts'
import { arbitraryEvidence, arbitraryLink, cases } from './test-assessments.ts'
import { pick, respond, scoreOf, scoresOf } from './test-changes.ts'
import { tryCases } from './test-property.ts'

const more = fc.tuple(cases, fc.nat(), arbitraryEvidence('extra'), arbitraryLink('extra'))
const figureUntil = (periodEndOn: string) => ({ value: '9', unit: 'services', denominator: 'of ten', periodEndOn })

type Change = { readonly assessment: Assessment; readonly framework: Framework; readonly number: number }

/** Adds evidence and a link to it to any one response. */
function addEvidence({ assessment, number }: Change, record: Evidence, link: EvidenceLink): Assessment {
  const response = pick(assessment.responses, number)
  if (response === undefined) return assessment
  const evidenceLinks = [...(response.evidenceLinks ?? []), link]
  return respond({ ...assessment, evidence: [...assessment.evidence, record] }, { ...response, evidenceLinks })
}

/** Changes every link of any one response. */
function changeLinks({ assessment, number }: Change, change: (link: EvidenceLink) => EvidenceLink): Assessment {
  const response = pick(assessment.responses, number)
  return response ? respond(assessment, { ...response, evidenceLinks: (response.evidenceLinks ?? []).map(change) }) : assessment
}

/** Changes any one piece of evidence. */
function changeEvidence({ assessment, number }: Change, change: (record: Evidence) => Evidence): Assessment {
  const target = pick(assessment.evidence, number)
  return { ...assessment, evidence: assessment.evidence.map((record) => (record === target ? change(record) : record)) }
}

const improvements: readonly ((change: Change) => Assessment)[] = [
  (change) => changeLinks(change, (link) => ({ ...link, quotation: { text: 'The passage.', language: 'en' } })),
  (change) => changeLinks(change, (link) => ({ ...link, figure: figureUntil(change.assessment.asOfOn ?? '') })),
  (change) =>
    changeLinks(change, (link) => ({
      ...link,
      sustainedSince: '2000-01-01',
      reusedBy: { name: 'A body abroad', subjectId: 'XAZ', on: change.assessment.asOfOn ?? '' },
    })),
  (change) => changeEvidence(change, (record) => ({ ...record, public: true, url: 'https://example.org/' })),
  (change) => changeEvidence(change, (record) => ({ ...record, seenOn: change.assessment.asOfOn ?? '' })),
  (change) => changeEvidence(change, (record) => ({ ...record, publishedOn: change.assessment.asOfOn ?? '' })),
  (change) =>
    changeEvidence(change, (record) => {
      const { expiresOn: _, withdrawnOn: __, ...standing } = record
      return standing
    }),
  (change) => {
    const relation = change.framework.support.thirdPartyRelations[0] ?? 'academia'
    return changeEvidence(change, (record) => ({ ...record, publisher: { name: 'A third party', relation } }))
  },
  (change) => {
    const confirmedBy = { name: 'A peer', subjectId: 'XAZ', on: change.assessment.asOfOn ?? '' }
    return changeEvidence(change, (record) => ({ ...record, confirmedBy }))
  },
]

describe('evidence', () => {
  it('P3 more or better evidence never lowers supported and never changes claimed or ceiling', () =>
    tryCases('P3', more, ([{ framework, assessment }, number, record, link]) => {
      const change = { framework, assessment, number }
      const before = scoreAssessment({ framework, assessment })
      const better = [addEvidence(change, record, link), ...improvements.map((improve) => improve(change))]
      for (const document of better) {
        const after = scoreAssessment({ framework, assessment: document })
        for (const { criterionId, steps } of scoresOf(before)) {
          const now = scoreOf(after, criterionId).criterion.steps
          expect(now.supported).toBeGreaterThanOrEqual(steps.supported)
          expect(now).toMatchObject({ claimed: steps.claimed, ceiling: steps.ceiling, whole: steps.whole })
        }
      }
    }))

  it('P15 coverage and evidence share lie in 0 to 1, and evidence never changes coverage', () =>
    tryCases('P15', more, ([{ framework, assessment }, number, record, link]) => {
      const before = scoreAssessment({ framework, assessment })
      const change = addEvidence({ framework, assessment, number }, record, link)
      const after = scoreAssessment({ framework, assessment: change })
      for (const [index, { coverage, evidenceShare }] of before.principles.entries()) {
        for (const ratio of [coverage, evidenceShare]) {
          if (ratio === null) continue
          const [part = -1, whole = 0] = ratio.split('/').map(Number)
          expect(part).toBeGreaterThanOrEqual(0)
          expect(part).toBeLessThanOrEqual(whole)
        }
        expect(after.principles[index]?.coverage).toBe(coverage)
      }
    }))

  it('P20 evidence dated after the day of judgement changes no figure', () =>
    tryCases('P20', more, ([{ framework, assessment }, number, record, link]) => {
      const change = { framework, assessment, number }
      const later = '2028-02-29'
      const tomorrow = nextDay(assessment.asOfOn ?? '')
      const quoted = { ...link, quotation: { text: 'The passage.', language: 'en' } }
      const documents = [later, tomorrow].flatMap((on) => [
        addEvidence(change, { ...record, publishedOn: on }, quoted),
        addEvidence(change, { ...record, seenOn: on }, quoted),
        changeLinks(change, (old) => ({ figure: figureUntil(on), ...old })),
        changeLinks(change, (old) => ({ reusedBy: { name: 'Abroad', subjectId: 'XAZ', on }, ...old })),
        changeLinks(change, (old) => ({ sustainedSince: on, ...old })),
        changeEvidence(change, (old) => ({ confirmedBy: { name: 'A peer', subjectId: 'XAZ', on }, ...old })),
        changeEvidence(change, (old) => ({ withdrawnOn: on, ...old })),
        changeEvidence(change, (old) => ({ expiresOn: on, ...old })),
      ])
      const figures = (document: Assessment) => {
        const { principles, counts } = scoreAssessment({ framework, assessment: document })
        const levels = principles.map(({ criteria, ...principle }) => ({
          ...principle,
          criteria: criteria.map(({ claimed, carried, supported, steps }) => ({ claimed, carried, supported, steps })),
        }))
        return { levels, counts }
      }
      const before = figures(assessment)
      for (const document of documents) expect(figures(document)).toEqual(before)
    }))
})

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
