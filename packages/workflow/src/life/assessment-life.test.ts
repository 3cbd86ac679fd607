import { readFileSync } from 'node:fs'
import { canonicalJson, sha256Hex, type Assessment, type Framework, type Publication, type Signatory } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { attestAssessment, type AttestationOrder } from './attest-assessment.ts'
import type { AssessmentLife } from './assessment-life.ts'
import { correctAssessment } from './correct-assessment.ts'
import { editAssessment } from './edit-assessment.ts'
import { findAttestationBlocks } from './find-attestation-blocks.ts'
import { isPublishedByAttester } from './is-published-by-attester.ts'
import { moveIntoReview } from './move-into-review.ts'
import { publishAssessment } from './publish-assessment.ts'
import { recordEndorsement } from './record-endorsement.ts'
import { startCorrection } from './start-correction.ts'
import { startedLife } from './started-life.ts'
import { withdrawAssessment } from './withdraw-assessment.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../fixtures/v1/valid/${file}`, import.meta.url), 'utf8'))
const framework = read('framework-toy.json') as Framework
const { asOfOn: _, ...draft } = read('assessment-every-key.json') as Assessment

const signatory: Signatory = { role: 'lead', name: 'Ada Anker', title: 'Harbour Master', body: 'Harbour Office' }
const minister: Signatory = { role: 'minister', name: 'Ben Boje', title: 'Minister of the Sea', body: 'Ministry of the Sea' }
const endorsement = { signatory: minister, on: '2026-10-15' }
const step = { actorId: 'ada', at: '2026-10-14T09:00:00Z' }
const later = { ...step, at: '2026-10-16T09:00:00Z' }
const noted = { ...step, note: 'A light was counted twice.' }
const order: AttestationOrder = { assessment: draft, framework, heldTexts: [], asOfOn: '2026-09-30', signatory }
const refusal = (code: string, item?: string) => expect.objectContaining(item === undefined ? { code } : { code, item })

const inReview = moveIntoReview(startedLife, step)
const attest = async (changes: Partial<AttestationOrder> = {}, life: AssessmentLife = inReview) =>
  attestAssessment(life, { ...order, ...changes }, step)
const attested = await attest()
const published = await publishAssessment(attested.life, attested.assessment, step)

describe('attesting', () => {
  it('fixes the day of judgement and keeps the digest of exactly what stands', async () => {
    expect(attested.assessment).toEqual({ ...draft, asOfOn: '2026-09-30' })
    expect(attested.life).toMatchObject({
      state: 'attested',
      transitions: [{ act: 'move-into-review' }, { act: 'attest', ...step }],
    })
    const sha256 = await sha256Hex(canonicalJson(attested.assessment))
    expect(attested.life.attested).toEqual({ sha256, attestations: [{ signatory, on: '2026-10-14' }] })
  })

  it('keeps the words of the statement where there are any', async () => {
    const { life } = await attest({ statement: 'So it is.' })
    expect(life.attested?.attestations).toEqual([{ signatory, on: '2026-10-14', statement: 'So it is.' }])
  })

  it('is never blocked by open criteria, nor by what is carried over and waits', async () => {
    const open = { ...draft, responses: [], evidence: [] }
    expect((await attest({ assessment: open })).life.state).toBe('attested')
  })

  it('is blocked by a held text', async () => {
    const response = { criterionId: '1.2', kind: 'level', rationale: 'Second.' } as const
    const heldTexts = [{ authorId: 'ben', response, readVersion: 1 }]
    await expect(attest({ heldTexts })).rejects.toThrow(refusal('text-held', '1.2'))
  })

  it('is blocked by an invalid document, and says where it is wrong', async () => {
    const [first, ...others] = draft.responses
    const broken = { ...draft, responses: [{ ...first, level: 9 }, ...others] } as Assessment
    await expect(attest({ assessment: broken })).rejects.toThrow(refusal('document-invalid', '/responses/0/level'))
    expect(findAttestationBlocks({ ...order, assessment: broken }).faults).toMatchObject([{ code: 'level-above-top' }])
  })

  it('is blocked where the document answers another framework', async () => {
    const other = { ...framework, version: '2' }
    await expect(attest({ framework: other })).rejects.toThrow(refusal('document-invalid', '/framework'))
  })

  it.each(['2026-09-13', '2026-10-14'])('takes %s as day of judgement', async (asOfOn) => {
    expect((await attest({ asOfOn })).assessment.asOfOn).toBe(asOfOn)
  })

  it.each([
    ['2026-09-12', 'as-of-too-early'],
    ['2026-10-15', 'as-of-after-attestation'],
    ['2026-09-31', 'document-invalid'],
  ])('refuses %s as day of judgement: %s', async (asOfOn, code) => {
    await expect(attest({ asOfOn })).rejects.toThrow(refusal(code, '/asOfOn'))
  })

  it('is done by a lead', async () => {
    await expect(attest({ signatory: minister })).rejects.toThrow(refusal('signatory-not-lead'))
  })

  it('needs a review before it', async () => {
    await expect(attest({}, startedLife)).rejects.toThrow(refusal('transition-not-allowed', 'attest'))
    await expect(attest({}, attested.life)).rejects.toThrow(refusal('transition-not-allowed', 'attest'))
  })
})

describe('a change', () => {
  it.each([startedLife, inReview])('leaves a draft and a review as they are', (life) => {
    expect(editAssessment(life, step)).toBe(life)
  })

  it('puts what was attested back into review and voids attestation and endorsement', () => {
    const life = editAssessment(recordEndorsement(attested.life, endorsement, later), { ...step, actorId: 'ben' })
    expect(life).toMatchObject({ state: 'in-review' })
    expect(life).not.toHaveProperty('attested')
    expect(life.transitions.at(-1)).toEqual({ ...step, act: 'answer', to: 'in-review', actorId: 'ben' })
  })

  it.each([published, correctAssessment(published, noted), withdrawAssessment(published, noted)])(
    'is refused in what is public or was ($state)',
    (life) => {
      expect(() => editAssessment(life, step)).toThrow(refusal('editing-closed', life.state))
    },
  )
})

describe('endorsing', () => {
  it('adds the minister to those who stand behind it, keeps who recorded it, and changes no state', () => {
    const life = recordEndorsement(attested.life, endorsement, later)
    expect(life.state).toBe('attested')
    expect(life.transitions.at(-1)).toEqual({ act: 'record-endorsement', to: 'attested', ...later })
    expect(life.attested?.attestations.map(({ signatory: { role } }) => role)).toEqual(['lead', 'minister'])
  })

  it('is refused before it is attested, after it is published, twice, and by anybody else', () => {
    expect(() => recordEndorsement(inReview, endorsement, later)).toThrow(refusal('transition-not-allowed'))
    expect(() => recordEndorsement(published, endorsement, later)).toThrow(refusal('transition-not-allowed'))
    const endorsed = recordEndorsement(attested.life, endorsement, later)
    expect(() => recordEndorsement(endorsed, endorsement, later)).toThrow(refusal('endorsed-already'))
    expect(() => recordEndorsement(attested.life, { ...endorsement, signatory }, later)).toThrow(
      refusal('signatory-not-minister'),
    )
  })

  it.each(['2026-10-13', '2026-10-17'])('is refused for %s, before the attestation or still to come', (on) => {
    expect(() => recordEndorsement(attested.life, { ...endorsement, on }, later)).toThrow(refusal('endorsed-out-of-time'))
  })
})

describe('publishing', () => {
  it('is an act of its own, and keeps who stands behind it', () => {
    expect(published).toMatchObject({ state: 'published', attested: attested.life.attested })
    expect(published.transitions.map(({ act }) => act)).toEqual(['move-into-review', 'attest', 'publish'])
  })

  it('may be done by who attested, and says so', async () => {
    expect(isPublishedByAttester(published)).toBe(true)
    const byTwo = await publishAssessment(attested.life, attested.assessment, { ...step, actorId: 'ben' })
    expect(isPublishedByAttester(byTwo)).toBe(false)
    expect(isPublishedByAttester(attested.life)).toBe(false)
  })

  it('refuses what is not, to the byte, what was attested', async () => {
    const changed = { ...attested.assessment, language: 'he' }
    await expect(publishAssessment(attested.life, changed, step)).rejects.toThrow(refusal('changed-since-attested'))
    await expect(publishAssessment(attested.life, draft, step)).rejects.toThrow(refusal('changed-since-attested'))
  })

  it('refuses what nobody has attested', async () => {
    const publishing = publishAssessment(inReview, attested.assessment, step)
    await expect(publishing).rejects.toThrow(refusal('transition-not-allowed', 'publish'))
    const { attested: _, ...unsigned } = attested.life
    await expect(publishAssessment(unsigned, attested.assessment, step)).rejects.toThrow(refusal('attestation-missing'))
  })
})

describe('correcting and withdrawing', () => {
  it('start a correction from all that was published, as a draft', () => {
    const publication = read('publication-correction.json') as Publication
    const correction = startCorrection(publication)
    expect(correction).not.toHaveProperty('asOfOn')
    expect(correction.responses.every((response) => !('version' in response))).toBe(true)
    expect({ ...correction, asOfOn: '2026-09-30', responses: [] }).toEqual({ ...publication.assessment, responses: [] })
    expect(correction.responses).toHaveLength(publication.assessment.responses.length)
  })

  it('say why', () => {
    expect(correctAssessment(published, noted)).toMatchObject({
      state: 'corrected',
      transitions: { 3: { ...noted, act: 'correct' } },
    })
    expect(() => correctAssessment(published, step)).toThrow(refusal('note-missing', 'correct'))
    expect(() => withdrawAssessment(published, step)).toThrow(refusal('note-missing', 'withdraw'))
  })

  it('withdraw what was corrected as well, and nothing twice', () => {
    const withdrawn = withdrawAssessment(correctAssessment(published, noted), noted)
    expect(withdrawn.state).toBe('withdrawn')
    expect(() => withdrawAssessment(withdrawn, noted)).toThrow(refusal('transition-not-allowed'))
    expect(() => correctAssessment(withdrawn, noted)).toThrow(refusal('transition-not-allowed'))
    expect(() => correctAssessment(attested.life, noted)).toThrow(refusal('transition-not-allowed'))
  })
})
