import { canonicalJson, defaultLimits, readDocument, tooLarge, type Assessment } from '@seamark/model'
import { scoreAssessment, ScoringError } from '@seamark/scoring'
import { Hono } from 'hono'
import type { Library } from './library.ts'
import { Problem } from './problem.ts'
import { readBytes } from './read-bytes.ts'

/** What one request may send: room for any whole assessment, and no more. */
export const bodyLimits = { ...defaultLimits, maxBytes: 1024 * 1024 }

/** Scores what is sent and keeps nothing of it. */
export function scoreRoutes({ frameworks }: Library) {
  return new Hono().post('/', async (c) => {
    if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
      throw new Problem('media-type-unsupported', 'Send the assessment as it is, with content-type: application/json.')
    const assessment = readAssessment(await readBytes(c.req.raw, bodyLimits.maxBytes))
    return c.body(canonicalJson(score(assessment)), 200, { 'content-type': 'application/json' })
  })

  function readAssessment(bytes: Uint8Array | 'too-large' | 'broken-off'): Assessment {
    if (bytes === 'broken-off') throw new Problem('document-invalid', 'The body broke off before its end. Send it again.')
    if (bytes === 'too-large') {
      const fault = tooLarge(bodyLimits.maxBytes + 1, bodyLimits.maxBytes)
      throw new Problem('document-too-large', `At most 1 MiB is read. ${fault.hint ?? ''}`)
    }
    const read = readDocument(bytes, { expect: ['assessment'], frameworks, limits: bodyLimits })
    if (!read.faults) return read.document
    const unknown = read.faults.find(({ code }) => code === 'framework-unknown')
    if (unknown) throw new Problem('framework-unknown', unknown.detail, read.faults)
    throw new Problem(
      'document-invalid',
      `The assessment has ${read.faults.length === 1 ? 'a fault' : `${read.faults.length} faults`}; see errors.`,
      read.faults,
    )
  }

  function score(assessment: Assessment) {
    const { id, version } = assessment.framework
    const framework = frameworks.find((known) => known.id === id && known.version === version)
    if (!framework) throw new Problem('framework-unknown', `The framework ${id}@${version} is not known here.`)
    try {
      return scoreAssessment({ framework, assessment })
    } catch (error) {
      if (!(error instanceof ScoringError)) throw error
      const hint =
        error.code === 'as-of-missing' ? { hint: 'Write the day on which evidence is judged as "asOfOn" into the file.' } : {}
      throw new Problem('document-invalid', error.message, [
        { code: error.code, pointer: '', line: 1, column: 1, detail: error.message, ...hint },
      ])
    }
  }
}
