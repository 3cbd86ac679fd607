import type { Lift, LinkRule } from '@seamark/model'
import { findFaults } from '@seamark/model'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { scoreAssessment } from '../score-assessment.ts'
import { cases } from './test-assessments.ts'
import { seed, tryCases } from './test-property.ts'

const linkRules: readonly LinkRule[] = [
  'no-quotation',
  'published-after-as-of',
  'seen-after-as-of',
  'publication-day-not-stated',
  'withdrawn',
  'expired',
  'too-old',
  'not-seen-recently',
  'not-public',
  'peer-confirmed',
  'public-own',
  'public-own-figure',
  'third-party',
  'third-party-sustained',
]
const needs: readonly Lift['need'][] = [
  'add-public-evidence',
  'quote-passage',
  'state-publication-day',
  'renew-evidence',
  'see-again',
  'make-public',
  'record-figure',
  'third-party-evidence',
  'sustained-and-checked',
  'state-scope',
  'widen-scope',
]
const expected = [
  ...linkRules.map((rule) => `link ${rule}`),
  ...['A', 'B', 'C', 'D'].map((grade) => `grade ${grade}`),
  ...['no-evidence', 'scope-not-stated', 'scope-narrower'].map((rule) => `decided ${rule}`),
  ...needs.map((need) => `need ${need}`),
  ...['answered', 'other-route', 'not-ours', 'not-applicable', 'not-known', 'null'].map((state) => `state ${state}`),
  ...['not-known', 'no-response', 'no-state', 'trigger-not-known'].map((because) => `open ${because}`),
  ...['not-ours', 'not-applicable', 'condition-not-met', 'outside-route'].map((because) => `out ${because}`),
  'answered null',
  ...['framework-without-stages', 'essentials-route', 'nothing-counts', 'too-little-answered'].map((code) => `reason ${code}`),
  ...['essential-open', 'essential-out'].map((code) => `reason ${code}`),
  'stage held back',
  'stage given',
  'stage change',
]

it('reaches every link rule, grade, standing, state, stage reason and need with the random cases', () => {
  const reached = new Map<string, number>()
  const reach = (what: string) => reached.set(what, (reached.get(what) ?? 0) + 1)
  for (const input of fc.sample(cases, { numRuns: 1500, seed })) {
    const { principles, nextSteps } = scoreAssessment(input)
    for (const { stage, criteria } of principles) {
      for (const { code } of stage.reasons) reach(`reason ${code}`)
      if (stage.stageId !== null) reach('stage given')
      if (stage.heldBackBy.length > 0) reach('stage held back')
      for (const { standing, because, state, links, decidedBy, lifts } of criteria) {
        reach(`${standing} ${because}`)
        reach(`state ${state}`)
        if (decidedBy) reach(`decided ${decidedBy.rule}`)
        for (const { rule } of links) reach(`link ${rule}`)
        for (const { grade } of links) reach(`grade ${grade}`)
        for (const { need } of lifts) reach(`need ${need}`)
      }
    }
    for (const step of nextSteps.prove) if (step.stageBefore !== step.stageAfter) reach('stage change')
  }
  console.log(`reach seed ${seed}: ${[...reached].map(([what, count]) => `${what} ${count}`).join(', ')}`)
  expect(expected.filter((what) => !reached.has(what))).toEqual([])
})

it('gives a scorecard that matches its schema, for every framework that matches its own', () =>
  tryCases('schema', cases, (input) => {
    const frameworks = [input.framework]
    expect(findFaults('framework', input.framework)).toEqual([])
    expect(findFaults('scorecard', scoreAssessment(input), frameworks)).toEqual([])
  }))
