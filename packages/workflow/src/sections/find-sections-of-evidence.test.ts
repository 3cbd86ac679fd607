import { readFileSync } from 'node:fs'
import type { Assessment, Framework } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { findSectionsOfEvidence } from './find-sections-of-evidence.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../fixtures/v1/valid/${file}`, import.meta.url), 'utf8'))
const framework = read('framework-toy.json') as Framework
const assessment = read('assessment-every-key.json') as Assessment

describe('findSectionsOfEvidence', () => {
  it.each(['lights-audit', 'newspaper'])('finds the section that links to %s, for or against a claim', (evidenceId) => {
    expect(findSectionsOfEvidence(evidenceId, { assessment, framework })).toEqual(['p1'])
  })

  it('names a section once and finds every one', () => {
    const evidenceLinks = [{ evidenceId: 'lights-audit' }]
    const responses = assessment.responses.map((response) => ({ ...response, evidenceLinks }))
    expect(findSectionsOfEvidence('lights-audit', { assessment: { ...assessment, responses }, framework })).toEqual(['p1', 'p2'])
  })

  it('finds none for evidence that nothing links to', () => {
    expect(findSectionsOfEvidence('rumour', { assessment, framework })).toEqual([])
  })
})
