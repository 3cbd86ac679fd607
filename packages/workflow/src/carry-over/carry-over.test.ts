import { readFileSync } from 'node:fs'
import {
  canonicalJson,
  findFaults,
  sha256Hex,
  type Assessment,
  type CriterionResponse,
  type Framework,
  type Publication,
} from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { changeCarried } from './change-carried.ts'
import { confirmCarried } from './confirm-carried.ts'
import { startFromPublication } from './start-from-publication.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../fixtures/v1/valid/${file}`, import.meta.url), 'utf8'))
const framework = read('framework-toy.json') as Framework
const publication = read('publication-correction.json') as Publication
const published = publication.assessment

const start = async () => startFromPublication(publication, { cycleId: '2027' })
const idsOf = ({ responses }: Assessment) => responses.map(({ criterionId }) => criterionId)
const faultsOf = (assessment: Assessment) => findFaults('assessment', assessment, [framework])
const refusal = (code: string, item: string) => expect.objectContaining({ code, item })
const lights: CriterionResponse = { criterionId: '1.1', kind: 'level', state: 'answered', level: 2 }

describe('startFromPublication', () => {
  it('says nothing yet and points to every answer of the publication by its digest', async () => {
    const started = await start()
    expect(faultsOf(started)).toEqual([])
    expect(started).toMatchObject({ cycleId: '2027', responses: [], evidence: [], signatories: [], narratives: [] })
    expect(started.context).toEqual({ items: [], triggers: [] })
    const sha256 = await sha256Hex(canonicalJson(publication))
    expect(started.carriedFrom).toEqual({ cycleId: '2026', edition: 2, sha256, criterionIds: ['1.1', '1.2', '1.3', '2.1'] })
  })

  it('stays what it was: same subject, framework version, assessor, purpose, route and language, and no day of judgement', async () => {
    const started = await start()
    for (const key of ['subject', 'framework', 'assessor', 'purpose', 'route', 'language'] as const)
      expect(started[key]).toEqual(published[key])
    expect(started.asOfOn).toBeUndefined()
  })

  it('does not carry on what was not confirmed there, nor a text without a state', async () => {
    const responses: CriterionResponse[] = [lights, { criterionId: '1.2', kind: 'level', rationale: 'Not decided.' }]
    const thin = { ...publication, assessment: { ...published, responses } }
    expect((await startFromPublication(thin, { cycleId: '2027' })).carriedFrom?.criterionIds).toEqual(['1.1'])
  })

  it('points to nothing where nothing was answered', async () => {
    const empty = { ...publication, assessment: { ...published, responses: [] } }
    expect(await startFromPublication(empty, { cycleId: '2027' })).not.toHaveProperty('carriedFrom')
  })

  it.each(['2026', '2025'])('refuses cycle %s, which is not later', async (cycleId) => {
    await expect(startFromPublication(publication, { cycleId })).rejects.toThrow(refusal('cycle-not-later', cycleId))
  })
})

describe('confirmCarried', () => {
  it('moves one answer, word for word and without its version, with the evidence for and against it', async () => {
    const confirmed = confirmCarried(await start(), publication, '1.1')
    const { version: _, ...words } = published.responses[0] as CriterionResponse
    expect(confirmed.responses).toEqual([words])
    expect(confirmed.evidence).toEqual(published.evidence)
    expect(confirmed.carriedFrom?.criterionIds).toEqual(['1.2', '1.3', '2.1'])
    expect(faultsOf(confirmed)).toEqual([])
  })

  it('brings no evidence that the answer does not link to', async () => {
    expect(confirmCarried(await start(), publication, '1.2').evidence).toEqual([])
  })

  it('leaves evidence as it stands this year', async () => {
    const [audit] = published.evidence
    if (!audit) throw new Error('The fixture has evidence.')
    const seen = { ...audit, seenOn: '2027-05-05' }
    const confirmed = confirmCarried({ ...(await start()), evidence: [seen] }, publication, '1.1')
    expect(confirmed.evidence).toEqual([seen, published.evidence[1]])
  })

  it('says the same as last year once everything is confirmed, and points back no longer', async () => {
    const waiting = published.responses.map(({ criterionId }) => criterionId).toReversed()
    const done = waiting.reduce((assessment, id) => confirmCarried(assessment, publication, id), await start())
    expect(idsOf(done)).toEqual(waiting)
    expect(done).not.toHaveProperty('carriedFrom')
    expect(faultsOf(done)).toEqual([])
  })

  it('refuses what does not wait, and what waits no longer', async () => {
    const started = await start()
    expect(() => confirmCarried(started, publication, '2.2')).toThrow(refusal('nothing-carried', '2.2'))
    const confirmed = confirmCarried(started, publication, '1.1')
    expect(() => confirmCarried(confirmed, publication, '1.1')).toThrow(refusal('nothing-carried', '1.1'))
  })

  it.each<[string, Publication]>([
    ['edition', { ...publication, edition: 1 }],
    ['cycle', { ...publication, assessment: { ...published, cycleId: '2025' } }],
    ['subject', { ...publication, assessment: { ...published, subject: { ...published.subject, id: 'XBB' } } }],
    ['assessor', { ...publication, assessment: { ...published, assessor: { ...published.assessor, id: 'tide-institute' } } }],
    ['framework', { ...publication, assessment: { ...published, framework: { id: 'toy', version: '2' } } }],
  ])('refuses a publication of another %s', async (_, other) => {
    const started = await start()
    expect(() => confirmCarried(started, other, '1.1')).toThrow(refusal('other-publication', '/carriedFrom'))
  })

  it('refuses a publication that says nothing to it', async () => {
    const started = await start()
    const silent = { ...publication, assessment: { ...published, responses: [] } }
    expect(() => confirmCarried(started, silent, '1.1')).toThrow(refusal('response-missing', '1.1'))
  })

  it('refuses to undo a text that somebody has begun', async () => {
    const begun = { ...(await start()), responses: [{ criterionId: '1.1', kind: 'level', rationale: 'New.' } as const] }
    expect(() => confirmCarried(begun, publication, '1.1')).toThrow(refusal('answered-already', '1.1'))
  })
})

describe('changeCarried', () => {
  it('says something else, with last year’s evidence where it is still linked to', async () => {
    const response = { ...lights, version: 3, evidenceLinks: [{ evidenceId: 'lights-audit' }] }
    const changed = changeCarried(await start(), publication, response)
    expect(changed.responses).toEqual([{ ...lights, evidenceLinks: [{ evidenceId: 'lights-audit' }] }])
    expect(changed.evidence.map(({ id }) => id)).toEqual(['lights-audit'])
    expect(changed.carriedFrom?.criterionIds).not.toContain('1.1')
    expect(faultsOf(changed)).toEqual([])
  })

  it('takes the place of a text without a state', async () => {
    const begun = { ...(await start()), responses: [{ criterionId: '1.1', kind: 'level', rationale: 'New.' } as const] }
    expect(changeCarried(begun, publication, lights).responses).toEqual([lights])
  })

  it('refuses a link to evidence that is nowhere', async () => {
    const started = await start()
    const response = { ...lights, evidenceLinks: [{ evidenceId: 'rumour' }] }
    expect(() => changeCarried(started, publication, response)).toThrow(refusal('unknown-evidence', 'rumour'))
  })

  it('refuses what does not wait', async () => {
    const started = await start()
    expect(() => changeCarried(started, publication, { ...lights, criterionId: '2.2' })).toThrow(
      refusal('nothing-carried', '2.2'),
    )
  })
})
