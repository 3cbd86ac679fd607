import { readFileSync } from 'node:fs'
import type { Assessment, Framework } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from './score-assessment.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
const framework = read('packages/principles/content/digital-nations-2019.json') as Framework

const score = (path: string) => scoreAssessment({ framework, assessment: read(`fixtures/assessments/${path}`) as Assessment })
/** A principle in one line: sums, stage, then for each criterion the level claimed and, where it is less, supported. */
const lines = (path: string) =>
  score(path).principles.map(({ steps, stage, criteria }) => {
    const levels = criteria.map(({ standing, claimed, supported }) =>
      standing === 'answered' ? (claimed === supported ? `${claimed}` : `${claimed}>${supported}`) : standing,
    )
    return `${steps.supported} ${steps.claimed} ${steps.ceiling} of ${steps.whole}, ${stage.stageId}: ${levels.join(' ')}`
  })

describe('the demonstration assessments', () => {
  // Worked out by the author of the data from the rules, before any engine had scored it.
  it('score Aldmere as its author reckoned', () => {
    expect(lines('aldmere-2026.seamark.json')).toEqual([
      '9 14 14 of 20, forming: 4 3 2 3>0 2>0 out',
      '15 17 17 of 20, established: 4 3 3 4>3 3>2',
      '5 10 14 of 20, null: 3 3>0 2 open 2>0',
      '10 11 15 of 24, forming: 3 2 1 3>2 2 open',
      '13 15 15 of 24, taking-hold: 3 3 3 2 2>0 2',
      '12 13 17 of 20, taking-hold: 4 3 open 3 3>2',
      '9 9 9 of 16, taking-hold: 3 3 out 2 1',
      '11 16 16 of 24, forming: 3>0 3 2 3 2>0 3',
      '5 5 9 of 20, forming: 2 2 1 0 open out',
    ])
    expect(score('aldmere-2026.seamark.json').counts).toMatchObject({
      counted: 47,
      answered: 43,
      open: 4,
      supportedAtCriteriaAt: 19,
      claimedAtCriteriaAt: 25,
      essentialsSupported: 6,
      essentialsCounted: 8,
      claimsSupported: 31,
      claims: 42,
    })
  })

  // Each sum checked by hand: levels that a passage carries, and four steps for every open criterion in the ceiling.
  it('score the reading of the United Kingdom as checked by hand', () => {
    expect(lines('readings/gbr-2026.seamark.json')).toEqual([
      '2 3 19 of 24, null: 1>0 open open 2 open open',
      '0 1 17 of 20, null: 1>0 open open open open',
      '1 2 14 of 20, null: 1>0 open 1 open open',
      '1 1 21 of 24, null: 1 open open open open open',
      '0 1 21 of 24, null: open open 1>0 open open open',
      '1 1 17 of 20, null: open 1 open open open',
      '0 0 20 of 20, null: open open open open open',
      '0 0 24 of 24, null: open open open open open open',
      '0 0 24 of 24, null: open open open open open open',
    ])
  })
})
