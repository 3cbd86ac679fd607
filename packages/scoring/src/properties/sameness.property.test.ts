import { canonicalJson, sha256Hex, type Scorecard } from '@seamark/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { methodVersion } from '../method-version.ts'
import { scoreAssessment } from '../score-assessment.ts'
import { type Case, cases } from './test-assessments.ts'
import { pick, respond } from './test-changes.ts'
import { tryCases } from './test-property.ts'

const bytes = (input: Case) => canonicalJson(scoreAssessment(input))

/** Shuffles every list whose order means nothing; scopes and stages are ordered by meaning. */
const shuffled = cases.chain(({ framework, assessment }) => {
  const shuffle = <Value>(list: readonly Value[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  const principles = shuffle(framework.principles).chain((some) =>
    fc.tuple(...some.map(({ id, criteria }) => fc.record({ id: fc.constant(id), criteria: shuffle(criteria) }))),
  )
  const responses = shuffle(assessment.responses).chain((some) =>
    fc.tuple(
      ...some.map((response) => shuffle(response.evidenceLinks ?? []).map((evidenceLinks) => ({ ...response, evidenceLinks }))),
    ),
  )
  return fc
    .record({
      principles,
      responses,
      triggers: shuffle(framework.triggers),
      states: shuffle(framework.states),
      relations: shuffle(framework.support.thirdPartyRelations),
      core: shuffle(framework.essentialsRoute?.coreCriteria ?? []),
      facts: shuffle(assessment.context.triggers),
      evidence: shuffle(assessment.evidence),
    })
    .map(({ principles, responses, triggers, states, relations, core, facts, evidence }) => ({
      before: { framework, assessment },
      after: {
        framework: {
          ...framework,
          principles,
          triggers,
          states,
          support: { ...framework.support, thirdPartyRelations: relations },
          ...(framework.essentialsRoute && { essentialsRoute: { coreCriteria: core } }),
        },
        assessment: { ...assessment, responses, evidence, context: { ...assessment.context, triggers: facts } },
      },
    }))
})

describe('sameness', () => {
  it('P5 any order of anything gives the same bytes', () =>
    tryCases('P5', shuffled, ({ before, after }) => {
      expect(bytes(after)).toBe(bytes(before))
    }))

  it('P8 another country, another principle: nothing changes', () =>
    tryCases('P8', fc.tuple(cases, cases, fc.nat()), ([input, abroad, number]) => {
      const before = scoreAssessment(input)
      scoreAssessment(abroad)
      expect(bytes(input)).toBe(canonicalJson(before))

      const response = pick(input.assessment.responses, number)
      if (response === undefined) return
      const { level: _, evidenceLinks: __, ...rest } = response
      const after = scoreAssessment({ ...input, assessment: respond(input.assessment, { ...rest, state: 'not-known' }) })
      const others = ({ principles }: Scorecard) =>
        principles
          .filter(({ criteria }) => criteria.every(({ criterionId }) => criterionId !== response.criterionId))
          .map(({ criteria, ...principle }) => ({
            ...principle,
            criteria: criteria.map((criterion) => ({
              ...criterion,
              links: criterion.links.map((link) => ({ ...link, uses: 1 })),
            })),
          }))
      expect(others(after)).toEqual(others(before))
    }))

  it('P22 wording and language change nothing', () =>
    tryCases('P22', fc.tuple(cases, fc.string({ minLength: 1 })), ([{ framework, assessment }, text]) => {
      const reworded = {
        ...assessment,
        language: 'mi',
        subject: { ...assessment.subject, name: text },
        assessor: { ...assessment.assessor, name: text },
        context: {
          summary: text,
          items: [{ id: 'any', text }],
          triggers: assessment.context.triggers.map((fact) => ({ ...fact, rationale: text })),
        },
        responses: assessment.responses.map((response) => ({
          ...response,
          rationale: text,
          interpretation: text,
          didNotFit: text,
          ...(response.evidenceLinks && {
            evidenceLinks: response.evidenceLinks.map(({ quotation, ...link }) => ({
              ...link,
              ...(quotation && { quotation: { text, language: 'mi' } }),
            })),
          }),
        })),
        evidence: assessment.evidence.map((record) => ({
          ...record,
          title: text,
          note: text,
          language: 'mi',
          publisher: { ...record.publisher, name: text },
        })),
      }
      expect(bytes({ framework: { ...framework, sourceLanguage: 'mi' }, assessment: reworded })).toBe(
        bytes({ framework, assessment }),
      )
    }))

  it('P24 serialise and parse keeps the hash, and the method version is inside it', () =>
    tryCases('P24', cases, async (input) => {
      const scorecard = scoreAssessment(input)
      const hash = await sha256Hex(canonicalJson(scorecard))
      const parsed: unknown = JSON.parse(canonicalJson(scorecard))
      expect(await sha256Hex(canonicalJson(parsed))).toBe(hash)
      const again = JSON.parse(canonicalJson(input)) as Case
      expect(await sha256Hex(bytes(again))).toBe(hash)
      expect(parsed).toMatchObject({ methodVersion })
      expect(await sha256Hex(canonicalJson({ ...scorecard, methodVersion: '2' }))).not.toBe(hash)
    }))
})
