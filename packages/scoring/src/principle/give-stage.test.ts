import type { CriterionResponse, Framework, StageGiven } from '@seamark/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRatio } from '../exact/format-ratio.ts'
import { scoreAssessment } from '../score-assessment.ts'
import { cases } from '../properties/test-assessments.ts'
import { proveAll } from '../properties/test-changes.ts'
import { tryCases } from '../properties/test-property.ts'
import { answer, assessment, criterion, framework, proof, provenAnswer } from '../properties/test-support.ts'

const five = ['1.1', '1.2', '1.3', '1.4', '1.5']
const plain = framework(five.map((id) => criterion(id)))
const gated = framework(five.map((id) => criterion(id, { essential: id === '1.5' })))

function stage(rules: Framework, responses: readonly CriterionResponse[]): StageGiven | undefined {
  const document = assessment(responses, { evidence: [proof] })
  return scoreAssessment({ framework: rules, assessment: document }).principles[0]?.stage
}

const levels = (...given: number[]) => given.map((level, index) => provenAnswer(five[index] ?? '', level))
const codes = (given: StageGiven | undefined) => given?.reasons.map(({ code }) => code)

describe('stages', () => {
  it.each<[number[], string, string | null, number | null]>([
    [[1, 1, 1, 1, 0], 'little', 'forming', 1],
    [[1, 1, 1, 1, 1], 'forming', 'holding', 5],
    [[2, 2, 2, 2, 1], 'forming', 'holding', 1],
    [[2, 2, 2, 2, 2], 'holding', 'established', 5],
    [[3, 3, 3, 3, 3], 'established', 'sustained', 3],
    [[4, 4, 4, 4, 1], 'established', 'sustained', 1],
    [[4, 4, 4, 4, 2], 'sustained', null, null],
  ])('gives for levels %j the stage %s; the next is %s, %s steps away', (given, stageId, next, stepsAway) => {
    const result = stage(plain, levels(...given))
    expect(result).toMatchObject({ stageId, stepsStageId: stageId, heldBackBy: [] })
    expect(result?.next).toEqual(next && { stageId: next, stepsAway, essentialIds: [] })
  })

  it('counts supported steps, not claimed ones', () => {
    expect(
      stage(
        plain,
        five.map((id) => answer(id, 4)),
      ),
    ).toMatchObject({ stageId: 'little', stepsStageId: 'little' })
  })

  it('is held back by an essential below what the stage asks for, and names it', () => {
    expect(stage(gated, levels(4, 4, 4, 4, 1))).toEqual({
      stageId: 'holding',
      reasons: [],
      stepsStageId: 'established',
      heldBackBy: [{ criterionId: '1.5', supported: 1, needed: 2 }],
      next: { stageId: 'established', stepsAway: 0, essentialIds: ['1.5'] },
    })
    expect(stage(gated, levels(4, 4, 4, 4, 2))).toMatchObject({
      stageId: 'established',
      stepsStageId: 'sustained',
      heldBackBy: [{ criterionId: '1.5', supported: 2, needed: 3 }],
    })
  })

  it('P16 a value on a limit has the upper stage, one step below it the lower', () =>
    tryCases('P16', fc.tuple(cases, fc.nat()), ([input, number]) => {
      const proven = proveAll(input, (_, index) => (number + index * 3) % (input.framework.scale.top + 1))
      const withLimit = (from: string) => {
        const stages = {
          answeredAtLeast: '0/1',
          limits: [
            { id: 'lower', from: '0/1' },
            { id: 'upper', from },
          ],
        }
        return scoreAssessment({ ...proven, framework: { ...proven.framework, stages } })
      }
      const [first] = withLimit('1/1').principles
      const { supported = 0, whole = 1 } = first?.steps ?? {}
      const given = (steps: number) => withLimit(formatRatio(steps, whole) ?? '').principles[0]?.stage
      expect(supported === 0 ? 'upper' : given(supported)?.stageId).toBe('upper')
      expect(supported === whole ? 'lower' : given(supported + 1)?.stageId).toBe('lower')
      expect(supported === whole ? 1 : given(supported + 1)?.next?.stepsAway).toBe(1)
    }))
})

describe('no stage', () => {
  it('is given when less than 13 of 20 of the weight is answered, and on 13 of 20 one is', () => {
    const weighted = (weight: number) => framework([criterion('1.1', { weight }), criterion('1.2', { weight: 20 - weight })])
    expect(codes(stage(weighted(12), [provenAnswer('1.1', 4)]))).toEqual(['too-little-answered'])
    expect(stage(weighted(13), [provenAnswer('1.1', 4)])).toMatchObject({ stageId: 'holding', reasons: [] })
  })

  it('is given when much is put out, but not for conditions that are not met', () => {
    const out = (id: string): CriterionResponse => ({ criterionId: id, kind: 'level', state: 'not-ours' })
    expect(codes(stage(plain, [...levels(4, 4, 4), out('1.4'), out('1.5')]))).toEqual(['too-little-answered'])
    const conditional = framework(five.map((id) => criterion(id, id > '1.2' ? { trigger: 'federal' } : {})))
    const context = { items: [], triggers: [{ id: 'federal', value: 'no', rationale: 'One state.' }] } as const
    const document = assessment(levels(4, 4), { evidence: [proof], context })
    const [principle] = scoreAssessment({ framework: conditional, assessment: document }).principles
    expect(principle?.stage).toMatchObject({ stageId: 'sustained', reasons: [] })
  })

  it('is given when an essential is open or out, naming it', () => {
    expect(stage(gated, levels(4, 4, 4, 4))).toEqual({
      stageId: null,
      reasons: [{ code: 'essential-open', criterionIds: ['1.5'] }],
      stepsStageId: null,
      heldBackBy: [],
      next: null,
    })
    const out = stage(gated, [...levels(4, 4, 4, 4), { criterionId: '1.5', kind: 'level', state: 'not-applicable' }])
    expect(out?.reasons).toEqual([{ code: 'essential-out', criterionIds: ['1.5'] }])
  })

  it('is given on the essentials route, where nothing counts, and by a framework without stages, all reasons in order', () => {
    const { stages: _, ...without } = gated
    const document = assessment([], { route: 'essentials' })
    const given = (rules: Framework) => codes(scoreAssessment({ framework: rules, assessment: document }).principles[0]?.stage)
    expect(given(without)).toEqual(['framework-without-stages', 'essentials-route', 'essential-open'])
    expect(given(plain)).toEqual(['essentials-route', 'nothing-counts', 'too-little-answered'])
  })
})
