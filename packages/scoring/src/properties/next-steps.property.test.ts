import type { Assessment, CriterionResponse, Evidence, EvidenceLink, Lift } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { closedLists } from '../input/closed-lists.ts'
import { scoreAssessment } from '../score-assessment.ts'
import { type Case, cases } from './test-assessments.ts'
import { criteriaOf, respond, scoreOf } from './test-changes.ts'
import { tryCases } from './test-property.ts'

type Mending = { link: EvidenceLink; record: Evidence }

/** Does what one lift asks for to a link and its evidence, and nothing else. */
function mend({ link, record }: Mending, need: Lift['need'], input: Case): Mending {
  const day = input.assessment.asOfOn ?? ''
  const relation = input.framework.support.thirdPartyRelations[0] ?? 'academia'
  const figure = { value: '9', unit: 'services', denominator: 'of ten', periodEndOn: day }
  const { expiresOn: _, withdrawnOn: __, ...standing } = record
  const dated = link.figure && link.figure.periodEndOn <= day ? { ...link, figure } : link
  const checkedBy = { name: 'A checker', relation, on: day }
  const mended: { readonly [Need in Lift['need']]?: Mending } = {
    'quote-passage': { record, link: { ...link, quotation: { text: 'The passage.', language: 'en' } } },
    'renew-evidence': { record: { ...standing, publishedOn: day, seenOn: day }, link: dated },
    'see-again': { link, record: { ...record, seenOn: day } },
    'state-publication-day': { link, record: { ...record, publishedOn: day } },
    'make-public': { link, record: { ...record, public: true } },
    'record-figure': { record, link: { ...link, figure } },
    'sustained-and-checked': { record, link: { ...link, sustainedSince: '1950-01-01', checkedBy } },
  }
  const result = mended[need]
  if (result === undefined) throw new Error(`${need} does not mend evidence.`)
  return result
}

/** Follows the lifts of one criterion to the letter. */
function follow(response: CriterionResponse, lifts: readonly Lift[], input: Case): Assessment {
  const { assessment, framework } = input
  const evidence = new Map(assessment.evidence.map((record) => [record.id, record]))
  const links = new Map((response.evidenceLinks ?? []).map((link) => [link.evidenceId, link]))
  let { scope } = response
  const day = assessment.asOfOn ?? ''
  for (const { need, evidenceId } of lifts) {
    const id = evidenceId ?? 'new'
    const link = links.get(id)
    const record = evidence.get(id)
    if (need === 'state-scope' || need === 'widen-scope') {
      scope = { id: criteriaOf(framework).find((criterion) => criterion.id === response.criterionId)?.minimumScope ?? '' }
    } else if (need === 'add-public-evidence' || need === 'third-party-evidence') {
      const thirdParty = need === 'third-party-evidence'
      const { thirdPartyRelations } = framework.support
      const relation = closedLists.relations.find((each) => thirdPartyRelations.includes(each) === thirdParty) ?? 'government'
      links.set(id, { evidenceId: id, quotation: { text: 'The passage.', language: 'en' } })
      evidence.set(id, {
        id,
        title: 'New',
        type: 'report',
        language: 'en',
        public: true,
        publisher: { name: 'A body', relation },
        publishedOn: day,
        seenOn: day,
      })
    } else {
      if (link === undefined || record === undefined) throw new Error(`${need} names no link.`)
      const mended = mend({ link, record }, need, input)
      links.set(id, mended.link)
      evidence.set(id, mended.record)
    }
  }
  const changed = { ...response, evidenceLinks: [...links.values()], ...(scope && { scope }) }
  return respond({ ...assessment, evidence: [...evidence.values()] }, changed)
}

describe('next steps', () => {
  it('P18 following the lifts gains exactly what was predicted', () =>
    tryCases('P18', cases, (input) => {
      const scorecard = scoreAssessment(input)
      for (const step of scorecard.nextSteps.prove) {
        const response = input.assessment.responses.find(({ criterionId }) => criterionId === step.criterionId)
        if (response === undefined) throw new Error('A claim without a response.')
        const before = scoreOf(scorecard, step.criterionId)
        const after = scoreAssessment({ ...input, assessment: follow(response, step.lifts, input) })
        const { principle, criterion } = scoreOf(after, step.criterionId)
        // Mending evidence that other criteria share may carry those further too.
        const shared = before.principle.criteria.some(({ criterionId, supported }) => {
          return criterionId !== step.criterionId && supported !== scoreOf(after, criterionId).criterion.supported
        })
        expect(criterion.supported).toBe(step.to)
        expect(criterion.steps.supported - before.criterion.steps.supported).toBe(step.stepsGained)
        expect(shared || principle.stage.stageId === step.stageAfter).toBe(true)
        expect(before.principle.stage.stageId).toBe(step.stageBefore)
        expect(step.lifts).toEqual(before.criterion.lifts)
      }
    }))

  it('P18 all the lifts of a claim are needed: leaving one out carries less', () =>
    tryCases('P18', cases, (input) => {
      const scorecard = scoreAssessment(input)
      for (const { criterionId, lifts, to } of scorecard.nextSteps.prove) {
        const response = input.assessment.responses.find((said) => said.criterionId === criterionId)
        if (response === undefined) throw new Error('A claim without a response.')
        // Without the link that they mend the others cannot be followed; a new figure also brings a newer day.
        const apart: readonly Lift['need'][] = ['add-public-evidence', 'third-party-evidence']
        const dated: readonly Lift['need'][] = ['renew-evidence', 'state-publication-day']
        const figure = lifts.some(({ need }) => need === 'record-figure')
        const optional = lifts.filter(({ need }) => !apart.includes(need) && !(figure && dated.includes(need)))
        for (const left of optional) {
          const fewer = lifts.filter((lift) => lift !== left)
          const after = scoreAssessment({ ...input, assessment: follow(response, fewer, input) })
          expect(scoreOf(after, criterionId).criterion.supported).toBeLessThan(to)
        }
      }
    }))

  it('P18 one level more, proven, gains exactly what was predicted', () =>
    tryCases('P18', cases, (input) => {
      const { A } = input.framework.support.grades
      const scorecard = scoreAssessment(input)
      for (const step of scorecard.nextSteps.doMore) {
        const response = input.assessment.responses.find(({ criterionId }) => criterionId === step.criterionId)
        if (response === undefined) throw new Error('A claim without a response.')
        if (step.to > A.sustainedCarries) continue
        const raised = { ...response, level: step.to, scope: { id: input.framework.scopes.at(-1) ?? '' } }
        const added: readonly Lift[] = [
          { need: 'third-party-evidence', evidenceId: null },
          { need: 'sustained-and-checked', evidenceId: null },
        ]
        const after = scoreAssessment({ ...input, assessment: follow(raised, added, input) })
        const { principle } = scoreOf(after, step.criterionId)
        const { principle: before } = scoreOf(scorecard, step.criterionId)
        expect(principle.steps.supported - before.steps.supported).toBe(step.stepsGained)
        expect(principle.steps.claimed - before.steps.claimed).toBe(step.stepsGained)
        expect(principle.stage.stageId).toBe(step.stageAfter)
      }
    }))

  it('P18 every claim that is not carried has its lifts, unless no evidence could carry it', () =>
    tryCases('P18', cases, (input) => {
      const { principles, nextSteps } = scoreAssessment(input)
      const { A, B, C, D } = input.framework.support.grades
      const most = Math.max(A.sustainedCarries, B.figureCarries, C.carries, D.carries)
      const short = principles.flatMap(({ criteria }) =>
        criteria.filter(({ supported, claimed }) => claimed !== null && supported !== claimed && claimed <= most),
      )
      const ids = (list: readonly { criterionId: string }[]) => list.map(({ criterionId }) => criterionId).sort()
      expect(ids(nextSteps.prove)).toEqual(ids(short))
    }))
})
