import { canonicalJson, type Criterion, type CriterionResponse, type CriterionScore, type Scorecard } from '@seamark/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '../score-assessment.ts'
import { arbitraryResponse, type Case, cases } from './test-assessments.ts'
import { criteriaOf, mapCriteria, pick, rankStage, respond, scoreOf, scoresOf } from './test-changes.ts'
import { tryCases } from './test-property.ts'

const chosen = fc.tuple(cases, fc.nat())
const withResponse = cases.chain((input) => {
  const known = input.assessment.evidence.map(({ id }) => id)
  const responses = criteriaOf(input.framework).map((criterion) => arbitraryResponse(criterion, input.framework, known, true))
  return fc.tuple(fc.constant(input), fc.tuple(...responses), fc.nat())
})

const toNumber = (ratio: string | null) => {
  const [part = 0, whole = 1] = (ratio ?? '0/1').split('/').map(Number)
  return part / whole
}

function withoutStates(criterion: Criterion): Criterion {
  const { states: _, ...plain } = criterion
  return plain
}

/** Why a criterion that is said not to be ours is open or out. */
function expectedReason({ framework, assessment: { route, context } }: Case, id: string): CriterionScore['because'] {
  const { trigger, essential } = criteriaOf(framework).find((criterion) => criterion.id === id) ?? {}
  const value = trigger === undefined ? 'yes' : context.triggers.find((fact) => fact.id === trigger)?.value
  if (value === 'no') return 'condition-not-met'
  const asked = route === 'full' || essential || framework.essentialsRoute?.coreCriteria.includes(id)
  if (!asked) return 'outside-route'
  return value === 'yes' ? 'not-ours' : 'trigger-not-known'
}

function rescore({ framework, assessment }: Case, response: CriterionResponse): Scorecard {
  return scoreAssessment({ framework, assessment: respond(assessment, response) })
}

describe('open and out', () => {
  it('P9 answering an open criterion never lowers supported or claimed and never raises the ceiling', () =>
    tryCases('P9', withResponse, ([input, responses, number]) => {
      const before = scoreAssessment(input)
      const open = scoresOf(before).filter(({ standing }) => standing === 'open')
      const id = pick(open, number)?.criterionId
      const response = responses.find(({ criterionId }) => criterionId === id)
      if (id === undefined || response === undefined) return
      const { steps: then } = scoreOf(before, id).principle
      const { steps: now } = scoreOf(rescore(input, response), id).principle
      expect(now.supported).toBeGreaterThanOrEqual(then.supported)
      expect(now.claimed).toBeGreaterThanOrEqual(then.claimed)
      expect(now.ceiling).toBeLessThanOrEqual(then.ceiling)
    }))

  it('P10 moving an answer to not known, or a claim to a lower level, never improves stage, supported or claimed', () =>
    tryCases('P10', chosen, ([input, number]) => {
      const response = pick(input.assessment.responses, number)
      if (response === undefined) return
      const { level, ...rest } = response
      const lower = level ? [{ ...response, level: number % level }] : []
      const before = scoreOf(scoreAssessment(input), response.criterionId).principle
      for (const change of [{ ...rest, state: 'not-known' as const }, ...lower]) {
        const after = scoreOf(rescore(input, change), response.criterionId).principle
        expect(after.steps.supported).toBeLessThanOrEqual(before.steps.supported)
        expect(after.steps.claimed).toBeLessThanOrEqual(before.steps.claimed)
        const rank = rankStage(input.framework, after.stage.stageId)
        // Where nothing counted there was no stage to compare with; then the lowest at most is given.
        const none = before.stage.reasons.some(({ code }) => code === 'nothing-counts')
        expect(rank).toBeLessThanOrEqual(none ? 0 : rankStage(input.framework, before.stage.stageId))
      }
    }))

  it('P11 the effect of not-ours on every figure is computed, and an essential that is out leaves no stage', () =>
    tryCases('P11', chosen, ([input, number]) => {
      const framework = mapCriteria(input.framework, withoutStates)
      const allowed = { ...framework, states: ['answered', 'other-route', 'not-ours', 'not-applicable', 'not-known'] as const }
      const target = pick(input.assessment.responses, number)
      if (target === undefined) return
      const { level: _, ...rest } = target
      const notOurs = { framework: allowed, assessment: respond(input.assessment, { ...rest, state: 'not-ours' }) }
      const scorecard = scoreAssessment(notOurs)
      expect(scoreOf(scorecard, target.criterionId).criterion.because).toBe(expectedReason(notOurs, target.criterionId))
      for (const { criterionId, because, ifOpen, essential } of scoresOf(scorecard)) {
        expect(ifOpen !== undefined).toBe(because === 'not-ours')
        if (ifOpen === undefined) continue
        const { principle } = scoreOf(scorecard, criterionId)
        expect(essential && principle.stage.stageId !== null).toBe(false)
        const open = scoreOf(rescore(notOurs, { criterionId, kind: 'level', state: 'not-known' }), criterionId).principle
        const { steps, coverage, evidenceShare, stage } = open
        expect(ifOpen).toEqual({ steps, coverage, evidenceShare, stageId: stage.stageId })
      }
    }))

  it('P12 a principle with nothing that counts has null ratios and no stage, never 0', () =>
    tryCases('P12', cases, (input) => {
      const { framework, assessment } = input
      const plain = { ...mapCriteria(framework, withoutStates), states: ['not-ours'] as const }
      const responses = criteriaOf(framework).map(({ id }) => ({ criterionId: id, kind: 'level', state: 'not-ours' }) as const)
      const triggers = framework.triggers.map((id) => ({ id, value: 'yes', rationale: 'So.' }) as const)
      const document = { ...assessment, responses, context: { items: [], triggers } }
      const { counts, principles } = scoreAssessment({ framework: plain, assessment: document })
      expect(counts.counted).toBe(0)
      expect(counts.principlesWithoutStage).toHaveLength(principles.length)
      for (const { ratios, coverage, evidenceShare, stage, steps } of principles) {
        expect(ratios).toEqual({ supported: null, claimed: null, ceiling: null })
        expect([coverage, evidenceShare, stage.stageId, stage.next]).toEqual([null, null, null, null])
        expect(stage.reasons.map(({ code }) => code)).toContain('nothing-counts')
        expect(steps).toEqual({ supported: 0, claimed: 0, ceiling: 0, whole: 0 })
      }
    }))

  it('P14 hidden responses change nothing', () =>
    tryCases('P14', withResponse, ([input, responses, number]) => {
      const before = scoreAssessment(input)
      const untrue = input.assessment.context.triggers.flatMap(({ id, value }) => (value === 'no' ? [id] : []))
      const conditional = criteriaOf(input.framework).filter(({ trigger }) => untrue.includes(trigger ?? ''))
      const hidden = new Set(conditional.map(({ id }) => id))
      const shown = input.assessment.responses.filter(({ criterionId }) => !hidden.has(criterionId))
      const typed = responses.filter(({ criterionId }) => hidden.has(criterionId))
      const odd = typed.map((response) => ({ ...response, level: 99 + number, scope: { id: 'nowhere' } }))
      for (const written of [[], typed, odd]) {
        const assessment = { ...input.assessment, responses: [...shown, ...written] }
        expect(canonicalJson(scoreAssessment({ ...input, assessment }))).toBe(canonicalJson(before))
      }
    }))

  it('P15 answering never lowers coverage', () =>
    tryCases('P15', withResponse, ([input, responses, number]) => {
      const response = pick(responses, number)
      if (response === undefined) return
      const id = response.criterionId
      const before = scoreOf(scoreAssessment(input), id)
      if (before.criterion.standing !== 'open') return
      const after = scoreOf(rescore(input, response), id)
      expect(toNumber(after.principle.coverage)).toBeGreaterThanOrEqual(toNumber(before.principle.coverage))
    }))

  it('P21 a carried-over response changes nothing', () =>
    tryCases('P21', chosen, ([input, number]) => {
      const criterionIds = criteriaOf(input.framework).flatMap(({ id }, index) => ((number >> index) % 2 ? [id] : []))
      const carriedFrom = { cycleId: '2025', edition: 1, sha256: 'a'.repeat(64), criterionIds }
      const after = scoreAssessment({ ...input, assessment: { ...input.assessment, carriedFrom } })
      expect(canonicalJson(after)).toBe(canonicalJson(scoreAssessment(input)))
    }))
})
