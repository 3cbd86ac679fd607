import type { Assessment, CriterionResponse, Evidence, EvidenceLink, Lift } from '@seamark/model'
import { describe, expect, it } from 'vitest'
import { scoreAssessment } from './score-assessment.ts'
import { type Case, cases } from './test-assessments.ts'
import { criteriaOf, respond, scoreOf } from './test-changes.ts'
import { tryCases } from './test-property.ts'

type Mending = { link: EvidenceLink; record: Evidence }

/** Does what one lift asks for to a link and its evidence, and nothing else. */
function mend({ link, record }: Mending, need: Lift['need'], input: Case): Mending {
  const day = input.assessment.asOfOn ?? ''
  const relation = input.framework.support.thirdPartyRelations[0] ?? 'academia'
  const figure = { value: '9', unit: 'services', denominator: 'of ten', periodEndOn: day }
  switch (need) {
    case 'quote-passage':
      return { record, link: { ...link, quotation: { text: 'The passage.', language: 'en' } } }
    case 'renew-evidence': {
      const { expiresOn: _, withdrawnOn: __, ...standing } = record
      const renewed = link.figure && link.figure.periodEndOn <= day ? { ...link, figure } : link
      return { record: { ...standing, publishedOn: day, seenOn: day }, link: renewed }
    }
    case 'see-again':
      return { link, record: { ...record, seenOn: day } }
    case 'state-publication-day':
      return { link, record: { ...record, publishedOn: day } }
    case 'make-public':
      return { link, record: { ...record, public: true } }
    case 'record-figure':
      return { record, link: { ...link, figure } }
    case 'sustained-and-checked': {
      const checkedBy = { name: 'A checker', relation, on: day }
      return { record, link: { ...link, sustainedSince: '1950-01-01', checkedBy } }
    }
    case 'add-public-evidence':
    case 'third-party-evidence':
    case 'state-scope':
    case 'widen-scope':
      throw new Error(`${need} does not mend evidence.`)
  }
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
      const [third = 'academia'] = framework.support.thirdPartyRelations
      const relation = need === 'third-party-evidence' ? third : 'government'
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
        const optional = lifts.filter(({ need }) => need !== 'add-public-evidence' && need !== 'third-party-evidence')
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
