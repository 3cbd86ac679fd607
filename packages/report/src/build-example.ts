import type { Assessment, Framework, Locale, Scorecard } from '@seamark/model'
import { scoreAssessment } from '@seamark/scoring'

/** The shape of a made-up framework and of what is claimed in it: weights by principle, one claim for all or open. */
export type ExampleShape = {
  readonly top: number
  readonly weights: readonly (readonly number[])[]
  readonly claimed: number | null
}

const age = { months: 60 }

/** A small framework of any shape, answered without evidence and scored; for tests and for trying a design. */
export function buildExample({ top, weights, claimed }: ExampleShape): {
  readonly framework: Framework
  readonly locale: Locale
  readonly assessment: Assessment
  readonly scorecard: Scorecard
} {
  const reference = { id: 'example', version: '1' }
  const ids = weights.map((row, principle) => row.map((_, index) => `${principle + 1}.${index + 1}`))
  const framework: Framework = {
    $schema: 'https://seamark.example/schema/v1/framework.schema.json',
    ...reference,
    sourceLanguage: 'en',
    effectiveOn: '2026-01',
    licence: 'CC0-1.0',
    sources: [],
    scale: { top },
    states: ['answered', 'not-known'],
    scopes: ['whole'],
    triggers: [],
    contextItems: [],
    instruments: [],
    support: {
      thirdPartyRelations: [],
      grades: {
        A: { carries: top, sustainedCarries: top, sustainedMonths: 24 },
        B: { carries: top, figureCarries: top },
        C: { carries: 0 },
        D: { carries: 0 },
      },
      narrowScopeCarries: 0,
      maximumAge: {
        law: age,
        policy: age,
        statistic: age,
        audit: age,
        dataset: age,
        service: age,
        code: age,
        report: age,
        statement: age,
      },
    },
    headline: { criteriaAt: 1, essentialsAt: 1 },
    asOfWithinDays: 31,
    principles: weights.map((row, principle) => ({
      id: `p${principle + 1}`,
      criteria: row.map((weight, index) => ({
        id: `${principle + 1}.${index + 1}`,
        weight,
        essential: false,
        minimumScope: 'whole',
        effort: 'small',
      })),
    })),
  }
  const locale: Locale = {
    $schema: 'https://seamark.example/schema/v1/locale.schema.json',
    framework: reference,
    language: 'en',
    direction: 'ltr',
    title: 'Example 1',
    shortTitle: 'Example',
    description: 'An example.',
    levels: Array.from({ length: top + 1 }, (_, level) => ({ label: `label ${level}`, meaning: `Meaning of ${level}.` })),
    stages: [],
    scopes: [{ id: 'whole', label: 'the whole' }],
    triggers: [],
    contextItems: [],
    states: [],
    grades: [],
    relations: [],
    evidenceTypes: [],
    principles: weights.map((_, index) => ({ id: `p${index + 1}`, title: `Title ${index + 1}`, statement: 'A statement.' })),
    criteria: ids.flat().map((id) => ({
      id,
      title: `Title ${id}`,
      question: `Question ${id}?`,
      why: 'Because.',
      levelDescriptors: Array.from({ length: top + 1 }, (_, level) => `Descriptor ${level}.`),
      firstProof: 'A record.',
      topProof: 'A report.',
      scopeNote: 'The whole.',
      outsideIndicators: [],
      owner: 'The office',
      pitfalls: ['None.'],
    })),
  }
  const assessment: Assessment = {
    $schema: 'https://seamark.example/schema/v1/assessment.schema.json',
    framework: reference,
    subject: { id: 'XAA', name: 'Aldmere', fictional: true },
    cycleId: '2026',
    purpose: 'annual-review',
    assessor: { id: 'office', name: 'Office', thirdParty: false },
    route: 'full',
    language: 'en',
    asOfOn: '2026-09-30',
    signatories: [],
    context: { items: [], triggers: [] },
    responses:
      claimed === null
        ? []
        : ids
            .flat()
            .map((criterionId) => ({ criterionId, kind: 'level', state: 'answered', level: claimed, scope: { id: 'whole' } })),
    evidence: [],
    narratives: [],
    offers: [],
    needs: [],
  }
  return { framework, locale, assessment, scorecard: scoreAssessment({ framework, assessment }) }
}
