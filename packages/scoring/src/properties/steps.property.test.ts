import type { StepSums } from '@seamark/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRatio } from '../exact/format-ratio.ts'
import { scoreAssessment } from '../score-assessment.ts'
import { cases } from './test-assessments.ts'
import { criteriaOf, mapCriteria, pick, proveAll, respond, scoreOf, scoresOf } from './test-changes.ts'
import { tryCases } from './test-property.ts'

const chosen = fc.tuple(cases, fc.nat())

function isInOrder({ supported, claimed, ceiling, whole }: StepSums): boolean {
  return supported >= 0 && supported <= claimed && claimed <= ceiling && ceiling <= whole
}

describe('steps', () => {
  it('P1 supported <= claimed <= ceiling <= whole', () =>
    tryCases('P1', cases, (input) => {
      const scorecard = scoreAssessment(input)
      const ifOpen = scoresOf(scorecard).flatMap((criterion) => criterion.ifOpen ?? [])
      for (const { steps } of [...scorecard.principles, ...scoresOf(scorecard), ...ifOpen]) expect(steps).toSatisfy(isInOrder)
    }))

  it('P2 raising a claimed level never lowers claimed, supported or ceiling, and strictly raises claimed', () =>
    tryCases('P2', chosen, ([input, number]) => {
      const before = scoreAssessment(input)
      const { top } = input.framework.scale
      const low = scoresOf(before).filter(({ claimed }) => claimed !== null && claimed < top)
      const id = pick(low, number)?.criterionId
      const response = input.assessment.responses.find(({ criterionId }) => criterionId === id)
      if (id === undefined || response === undefined) return
      const level = (response.level ?? 0) + 1 + (number % (top - (response.level ?? 0)))
      const after = scoreAssessment({ ...input, assessment: respond(input.assessment, { ...response, level }) })
      const { steps: then } = scoreOf(before, id).principle
      const { steps: now } = scoreOf(after, id).principle
      expect(now.claimed).toBeGreaterThan(then.claimed)
      expect(now.supported).toBeGreaterThanOrEqual(then.supported)
      expect(now.ceiling).toBeGreaterThanOrEqual(then.ceiling)
      expect(now.whole).toBe(then.whole)
    }))

  it('P4 all criteria at one level with full proof give that level of the top on each', () =>
    tryCases('P4', chosen, ([input, number]) => {
      const { top } = input.framework.scale
      const level = number % (top + 1)
      const scorecard = scoreAssessment(proveAll(input, () => level))
      const share = formatRatio(level, top)
      for (const { ratios } of scorecard.principles) expect(ratios).toEqual({ supported: share, claimed: share, ceiling: share })
    }))

  it('P6 multiplying all weights multiplies all steps and keeps ratios and stages', () =>
    tryCases('P6', fc.tuple(cases, fc.integer({ min: 2, max: 200 })), ([input, times]) => {
      const light = mapCriteria(input.framework, (criterion) => ({ ...criterion, weight: Math.min(criterion.weight, 5) }))
      const heavy = mapCriteria(light, (criterion) => ({ ...criterion, weight: criterion.weight * times }))
      const before = scoreAssessment({ ...input, framework: light })
      const after = scoreAssessment({ ...input, framework: heavy })
      for (const [index, { steps, stage, ...figures }] of before.principles.entries()) {
        const grown = after.principles[index]
        const { supported, claimed, ceiling, whole } = steps
        expect(grown?.steps).toEqual({
          supported: supported * times,
          claimed: claimed * times,
          ceiling: ceiling * times,
          whole: whole * times,
        })
        expect(grown).toMatchObject({ ratios: figures.ratios, coverage: figures.coverage, evidenceShare: figures.evidenceShare })
        const { next: _, ...given } = stage
        expect(grown?.stage).toMatchObject(given)
      }
    }))

  it('P7 splitting a criterion of weight 2n into two of weight n with the same answer changes no sum', () =>
    tryCases('P7', chosen, ([input, number]) => {
      const target = pick(criteriaOf(input.framework), number)
      if (target === undefined) return
      const weight = Math.min(target.weight, 500)
      const whole = mapCriteria(input.framework, (criterion) =>
        criterion === target ? { ...criterion, weight: weight * 2 } : criterion,
      )
      const twinId = `${target.id}-twin`
      const { essentialsRoute } = input.framework
      const core = essentialsRoute?.coreCriteria ?? []
      const split = {
        ...input.framework,
        ...(essentialsRoute && { essentialsRoute: { coreCriteria: core.includes(target.id) ? [...core, twinId] : core } }),
        principles: input.framework.principles.map(({ id, criteria }) => ({
          id,
          criteria: criteria.flatMap((criterion) =>
            criterion === target
              ? [
                  { ...criterion, weight },
                  { ...criterion, weight, id: twinId },
                ]
              : [criterion],
          ),
        })),
      }
      const response = input.assessment.responses.find(({ criterionId }) => criterionId === target.id)
      const twins = response ? respond(input.assessment, { ...response, criterionId: twinId }) : input.assessment
      const before = scoreAssessment({ ...input, framework: whole })
      const after = scoreAssessment({ framework: split, assessment: twins })
      for (const [index, { steps, ratios, coverage, evidenceShare, stage }] of before.principles.entries()) {
        const { stageId, stepsStageId } = stage
        expect(after.principles[index]).toMatchObject({
          steps,
          ratios,
          coverage,
          evidenceShare,
          stage: { stageId, stepsStageId },
        })
        expect(after.principles[index]?.stage.next?.stepsAway).toBe(stage.next?.stepsAway)
      }
    }))

  it('P13 supported, claimed and ceiling are equal when all is answered with full proof', () =>
    tryCases('P13', chosen, ([input, number]) => {
      const { top } = input.framework.scale
      const scorecard = scoreAssessment(proveAll(input, (_, index) => (number + index * 7) % (top + 1)))
      for (const { steps, coverage } of scorecard.principles) {
        expect([steps.claimed, steps.ceiling]).toEqual([steps.supported, steps.supported])
        expect(coverage).toBe('1/1')
      }
      expect(scorecard.counts.claimsSupported).toBe(scorecard.counts.claims)
    }))

  it("P17 the steps of the criteria sum to the principle's", () =>
    tryCases('P17', cases, (input) => {
      for (const { steps, criteria } of scoreAssessment(input).principles) {
        const sums = { supported: 0, claimed: 0, ceiling: 0, whole: 0 }
        for (const { standing, weight, claimed, carried } of criteria) {
          if (standing === 'out') continue
          const { top } = input.framework.scale
          sums.supported += weight * Math.min(claimed ?? 0, carried ?? 0)
          sums.claimed += weight * (claimed ?? 0)
          sums.ceiling += weight * (claimed ?? top)
          sums.whole += weight * top
        }
        expect(steps).toEqual(sums)
        const total = (sum: keyof StepSums) => criteria.reduce((all, criterion) => all + criterion.steps[sum], 0)
        expect(steps.supported).toBe(total('supported'))
        expect(steps.ceiling).toBe(total('ceiling'))
      }
    }))
})
