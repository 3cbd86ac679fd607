import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Assessment, Framework } from '@seamark/model'
import { scoreAssessment, ScoringError } from '@seamark/scoring'
import { describe, expect, it } from 'vitest'
import { matchExpected } from './match-expected.ts'
import { SlowRefusal } from './slow-checks.ts'
import { slowScorecard } from './slow-scorecard.ts'

type Vector = {
  readonly title: string
  readonly framework: string | Framework
  readonly assessment: Assessment
  readonly attestedOn?: string
  readonly expected: { readonly refused?: string }
  readonly arithmetic: string
}

const folder = new URL('../../../../fixtures/scoring/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const vectors = globSync('*.json', { cwd: folder })
  .sort()
  .map((file) => ({ name: basename(file, '.json'), vector: read(file) as Vector }))

function scoreOrRefuse(vector: Vector, score: typeof slowScorecard): unknown {
  const { assessment, attestedOn } = vector
  const framework =
    typeof vector.framework === 'string' ? (read(`frameworks/${vector.framework}`) as Framework) : vector.framework
  try {
    return score({ framework, assessment, ...(attestedOn === undefined ? {} : { attestedOn }) })
  } catch (error) {
    if (error instanceof ScoringError || error instanceof SlowRefusal) return { refused: error.code }
    throw error
  }
}

describe('fixtures/scoring', () => {
  it('holds at least 40 vectors, each with its sum in words', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(40)
    expect(vectors.filter(({ vector }) => !vector.title || !vector.arithmetic)).toEqual([])
  })

  it('holds at least six refusals', () => {
    expect(vectors.filter(({ vector }) => vector.expected.refused).length).toBeGreaterThanOrEqual(6)
  })

  describe.each([
    { name: 'the engine', score: scoreAssessment },
    { name: 'the slow reference', score: slowScorecard },
  ])('scored by $name', ({ score }) => {
    it.each(vectors)('$name', ({ vector }) => {
      expect(matchExpected(vector.expected, scoreOrRefuse(vector, score))).toEqual([])
    })
  })
})
