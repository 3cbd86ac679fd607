import type { Assessment, CriterionResponse, TriggerFact } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from '../score-assessment.ts'
import { answer, assessment, criterion, evidence, framework, link } from '../properties/test-support.ts'

const rules = framework([criterion('1.1'), criterion('1.2', { trigger: 'federal' }), criterion('1.3', { weight: 3 })])

function score(responses: readonly CriterionResponse[], value?: TriggerFact['value'], changes: Partial<Assessment> = {}) {
  const triggers = value ? [{ id: 'federal', value, rationale: 'It is so.' }] : []
  const document = assessment(responses, { context: { items: [], triggers }, evidence: [evidence('e')], ...changes })
  return scoreAssessment({ framework: rules, assessment: document }).principles[0]?.criteria ?? []
}

describe('standing', () => {
  it('counts an answer with its level, also one reached by another route', () => {
    const [first, , third] = score([answer('1.1', 3), answer('1.3', 2, { state: 'other-route' })])
    expect(first).toMatchObject({ standing: 'answered', because: null, state: 'answered', claimed: 3, steps: { claimed: 3 } })
    expect(third).toMatchObject({ standing: 'answered', state: 'other-route', steps: { claimed: 6, ceiling: 6, whole: 12 } })
  })

  it('counts level 0 as answered: looked for and not there', () => {
    expect(score([answer('1.1', 0)])[0]).toMatchObject({
      standing: 'answered',
      claimed: 0,
      supported: 0,
      steps: { ceiling: 0, whole: 4 },
    })
  })

  it('keeps open what has no response, no state, or is not known: 0 claimed, the top in the ceiling', () => {
    const [first, , third] = score([{ criterionId: '1.1', kind: 'level', rationale: 'To be found out.' }])
    expect(first).toMatchObject({
      standing: 'open',
      because: 'no-state',
      state: null,
      claimed: null,
      carried: null,
      decidedBy: null,
    })
    expect(third).toMatchObject({
      standing: 'open',
      because: 'no-response',
      steps: { supported: 0, claimed: 0, ceiling: 12, whole: 12 },
    })
    const notKnown = score([{ criterionId: '1.1', kind: 'level', state: 'not-known' }])
    expect(notKnown[0]).toMatchObject({ standing: 'open', because: 'not-known', state: 'not-known' })
  })

  it.each(['not-ours', 'not-applicable'] as const)('leaves out what is %s', (state) => {
    const [first] = score([{ criterionId: '1.1', kind: 'level', state }])
    expect(first).toMatchObject({
      standing: 'out',
      because: state,
      state,
      steps: { supported: 0, claimed: 0, ceiling: 0, whole: 0 },
    })
    expect(first?.ifOpen !== undefined).toBe(state === 'not-ours')
  })

  it('leaves out a condition that is not met, whatever was typed', () => {
    const typed = answer('1.2', 4, { evidenceLinks: [link('e')] })
    const [, second] = score([typed], 'no')
    expect(second).toMatchObject({ standing: 'out', because: 'condition-not-met', state: null, claimed: null, links: [] })
  })

  it('does not look at what a condition hides beyond its ids', () => {
    const odd = answer('1.2', 77, { scope: { id: 'nowhere' }, evidenceLinks: [link('e')] })
    const [first, second] = score([answer('1.1', 2, { evidenceLinks: [link('e')] }), odd], 'no')
    expect(second).toMatchObject({ because: 'condition-not-met' })
    expect(first?.links).toMatchObject([{ uses: 1 }])
  })

  it.each(['not-known', undefined] as const)('keeps a criterion open while its trigger is %s, whatever was typed', (value) => {
    const [, second] = score([answer('1.2', 4)], value)
    expect(second).toMatchObject({ standing: 'open', because: 'trigger-not-known', state: 'answered', claimed: null })
  })

  it('asks a criterion whose condition is met', () => {
    expect(score([answer('1.2', 4)], 'yes')[1]).toMatchObject({ standing: 'answered', claimed: 4, trigger: 'federal' })
  })

  it('asks on the essentials route the essentials and the core questions alone, after the condition', () => {
    const short = framework([criterion('1.1', { essential: true }), criterion('1.2', { trigger: 'federal' }), criterion('1.3')], {
      essentialsRoute: { coreCriteria: ['1.3'] },
    })
    const standings = (value: TriggerFact['value']) => {
      const context = { items: [], triggers: [{ id: 'federal', value, rationale: 'It is so.' }] }
      const document = assessment([answer('1.2', 4)], { route: 'essentials', context })
      return scoreAssessment({ framework: short, assessment: document }).principles[0]?.criteria.map(({ because }) => because)
    }
    expect(standings('yes')).toEqual(['no-response', 'outside-route', 'no-response'])
    expect(standings('not-known')).toEqual(['no-response', 'outside-route', 'no-response'])
    expect(standings('no')).toEqual(['no-response', 'condition-not-met', 'no-response'])
  })

  it('counts how many responses rely on the same evidence, outside the route too', () => {
    const links = [link('e')]
    const [first] = score([answer('1.1', 1, { evidenceLinks: links }), answer('1.2', 1, { evidenceLinks: links })], 'yes')
    expect(first?.links).toMatchObject([{ evidenceId: 'e', uses: 2 }])
  })
})
