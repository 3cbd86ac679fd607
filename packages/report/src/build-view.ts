import type {
  Assessment,
  Criterion,
  CriterionResponse,
  CriterionScore,
  CriterionWords,
  DoMoreStep,
  Evidence,
  Exchange,
  Facts,
  Framework,
  Locale,
  Narrative,
  PrincipleScore,
  PrincipleWords,
  ProveStep,
  Scorecard,
} from '@seamark/model'
import { ReportError } from './report-error.ts'
import type { Words } from './words/words.ts'

/** Base addresses of the pages around a report. A link that is absent is not drawn. */
export type ReportLinks = {
  readonly home?: string
  readonly framework?: string
  readonly method?: string
  readonly accessibility?: string
  readonly json?: string
  readonly criterion?: (criterionId: string) => string
}

/** The documents a report is drawn from. */
export type ReportDocuments = {
  readonly framework: Framework
  readonly locale: Locale
  readonly assessment: Assessment
  readonly scorecard: Scorecard
  readonly facts?: Facts | undefined
  readonly links?: ReportLinks | undefined
}

/** One criterion: its rule, its wording, its score and what was said. */
export type CriterionView = {
  readonly id: string
  readonly rule: Criterion
  readonly wording: CriterionWords
  readonly score: CriterionScore
  readonly response?: CriterionResponse | undefined
  readonly prove?: ProveStep | undefined
  readonly doMore?: DoMoreStep | undefined
}

/** One principle, with the criteria that are drawn and those that are not asked. */
export type PrincipleView = {
  readonly id: string
  readonly order: number
  readonly wording: PrincipleWords
  readonly score: PrincipleScore
  readonly drawn: readonly CriterionView[]
  readonly notAsked: readonly CriterionView[]
  readonly narrative?: Narrative | undefined
  readonly offers: readonly Exchange[]
  readonly needs: readonly Exchange[]
}

/** The documents joined, each thing found once. */
export type ReportView = ReportDocuments & {
  readonly words: Words
  readonly subject: string
  /** That somebody outside made it, so that nothing is said in the country's voice. */
  readonly reading: boolean
  /** That criteria weigh differently, so that a share of the weight is not a share of the criteria. */
  readonly weighted: boolean
  readonly top: number
  readonly longest: number
  readonly principles: readonly PrincipleView[]
  readonly criteria: readonly CriterionView[]
  readonly evidence: ReadonlyMap<string, Evidence>
}

const unasked = new Set(['condition-not-met', 'outside-route'])

/**
 * Joins the documents of one report by their ids, in the order of the framework.
 *
 * @throws {ReportError} `documents-differ` when they speak of different things, `wording-missing`, `score-missing`
 */
export function buildView(documents: ReportDocuments, words: Words): ReportView {
  const { framework, locale, assessment, scorecard } = documents
  assertSame(documents)
  const wordings = byId(locale.criteria)
  const principleWords = byId(locale.principles)
  const principleScores = new Map(scorecard.principles.map((score) => [score.principleId, score]))
  const responses = byCriterion(assessment.responses)
  const narratives = new Map(assessment.narratives.map((narrative) => [narrative.principleId, narrative]))
  const prove = byCriterion(scorecard.nextSteps.prove)
  const doMore = byCriterion(scorecard.nextSteps.doMore)

  const principles = framework.principles.map((principle, index): PrincipleView => {
    const score = found(principleScores.get(principle.id), 'score-missing', principle.id)
    const scores = byCriterion(score.criteria)
    const ids = new Set(principle.criteria.map(({ id }) => id))
    const criteria = principle.criteria.map((rule): CriterionView => ({
      id: rule.id,
      rule,
      wording: found(wordings.get(rule.id), 'wording-missing', rule.id),
      score: found(scores.get(rule.id), 'score-missing', rule.id),
      response: responses.get(rule.id),
      prove: prove.get(rule.id),
      doMore: doMore.get(rule.id),
    }))
    const isAsked = ({ score }: CriterionView) => !unasked.has(score.because ?? '')
    return {
      id: principle.id,
      order: index + 1,
      wording: found(principleWords.get(principle.id), 'wording-missing', principle.id),
      score,
      drawn: criteria.filter(isAsked),
      notAsked: criteria.filter((criterion) => !isAsked(criterion)),
      narrative: narratives.get(principle.id),
      offers: assessment.offers.filter(({ criterionId }) => ids.has(criterionId)),
      needs: assessment.needs.filter(({ criterionId }) => ids.has(criterionId)),
    }
  })
  return {
    ...documents,
    words,
    subject: assessment.subject.name,
    reading: assessment.assessor.thirdParty,
    weighted: framework.principles.some(({ criteria }) => criteria.some(({ weight }) => weight !== 1)),
    top: framework.scale.top,
    longest: Math.max(1, ...principles.map(({ score }) => score.steps.whole)),
    principles,
    criteria: principles.flatMap(({ drawn, notAsked }) => [...drawn, ...notAsked]),
    evidence: byId(assessment.evidence),
  }
}

function assertSame({ framework, locale, assessment, scorecard }: ReportDocuments): void {
  const name = ({ id, version }: { readonly id: string; readonly version: string }) => `${id} ${version}`
  const named = [locale.framework, assessment.framework, scorecard.framework].map(name)
  if (named.some((other) => other !== name(framework))) {
    throw new ReportError('documents-differ', `The documents name ${[...new Set(named)].join(', ')}, not all ${name(framework)}.`)
  }
  if (assessment.subject.id !== scorecard.subjectId || assessment.cycleId !== scorecard.cycleId) {
    throw new ReportError(
      'documents-differ',
      `The scorecard is of ${scorecard.subjectId} ${scorecard.cycleId}, the assessment is not.`,
    )
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function byCriterion<T extends { readonly criterionId: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.criterionId, item]))
}

function found<T>(item: T | undefined, code: 'wording-missing' | 'score-missing', id: string): T {
  if (item === undefined) throw new ReportError(code, `Nothing stands for ${id}.`)
  return item
}
