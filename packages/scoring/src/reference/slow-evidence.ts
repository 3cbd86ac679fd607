import type {
  Criterion,
  CriterionResponse,
  CriterionScore,
  Evidence,
  EvidenceLink,
  Grade,
  LinkJudgement,
  LinkRule,
} from '@seamark/model'
import { addMonths, compareIds, isAfter, isBefore } from './slow-arithmetic.ts'
import { SlowRefusal } from './slow-checks.ts'
import { isHidden, takeDay, type Setting } from './slow-setting.ts'

/** The evidence that a link names. */
export function findEvidence(link: EvidenceLink, { assessment }: Setting): Evidence {
  const evidence = assessment.evidence.find(({ id }) => id === link.evidenceId)
  if (!evidence) throw new SlowRefusal('unknown-evidence', link.evidenceId)
  return evidence
}

/** True when the framework takes such a body for a third party. */
export function isThirdParty(relation: Evidence['publisher']['relation'], { framework }: Setting): boolean {
  return framework.support.thirdPartyRelations.includes(relation)
}

/** What the evidence can carry, by who published it and who can read it. */
export function findGrade(evidence: Evidence, setting: Setting): Grade {
  if (evidence.public && isThirdParty(evidence.publisher.relation, setting)) return 'A'
  if (evidence.public) return 'B'
  const { confirmedBy } = evidence
  if (!confirmedBy) return 'D'
  if (confirmedBy.subjectId === setting.assessment.subject.id) return 'D'
  if (isAfter(takeDay(confirmedBy.on), setting.asOf)) return 'D'
  return 'C'
}

/** True when a figure is recorded and its period has ended. */
export function hasFigure(link: EvidenceLink, { asOf }: Setting): boolean {
  if (!link.figure) return false
  return !isAfter(takeDay(link.figure.periodEndOn), asOf)
}

/** True when it has lasted long enough and somebody else has checked or reused it. */
export function isSustained(link: EvidenceLink, setting: Setting): boolean {
  const { asOf, framework, assessment } = setting
  if (link.sustainedSince === undefined) return false
  const longEnough = addMonths(takeDay(link.sustainedSince), framework.support.grades.A.sustainedMonths)
  if (isAfter(longEnough, asOf)) return false
  const { checkedBy, reusedBy } = link
  if (checkedBy && isThirdParty(checkedBy.relation, setting) && !isAfter(takeDay(checkedBy.on), asOf)) return true
  if (reusedBy && reusedBy.subjectId !== assessment.subject.id && !isAfter(takeDay(reusedBy.on), asOf)) return true
  return false
}

/** The first fault in time of a link whose passage is quoted; undefined when there is none. */
export function findFault(link: EvidenceLink, setting: Setting): LinkRule | undefined {
  const evidence = findEvidence(link, setting)
  const { asOf, framework } = setting
  if (evidence.publishedOn !== undefined && isAfter(takeDay(evidence.publishedOn), asOf)) return 'published-after-as-of'
  if (isAfter(takeDay(evidence.seenOn), asOf)) return 'seen-after-as-of'
  if (evidence.withdrawnOn !== undefined && !isAfter(takeDay(evidence.withdrawnOn), asOf)) return 'withdrawn'
  if (evidence.expiresOn !== undefined && isBefore(takeDay(evidence.expiresOn), asOf)) return 'expired'
  const age = framework.support.maximumAge[evidence.type]
  if ('seenWithinMonths' in age) {
    if (isBefore(addMonths(takeDay(evidence.seenOn), age.seenWithinMonths), asOf)) return 'not-seen-recently'
    return undefined
  }
  let start = evidence.publishedOn
  if (hasFigure(link, setting)) start = link.figure?.periodEndOn
  if (start === undefined) return 'publication-day-not-stated'
  if (isBefore(addMonths(takeDay(start), age.months), asOf)) return 'too-old'
  return undefined
}

function countUses(evidenceId: string, setting: Setting): number {
  const { framework, assessment } = setting
  let uses = 0
  for (const principle of framework.principles)
    for (const criterion of principle.criteria) {
      if (isHidden(criterion, setting)) continue
      const response = assessment.responses.find(({ criterionId }) => criterionId === criterion.id)
      if ((response?.evidenceLinks ?? []).some((link) => link.evidenceId === evidenceId)) uses++
    }
  return uses
}

/** What one link carries, and the rule that says so. */
export function judgeLink(link: EvidenceLink, setting: Setting): LinkJudgement {
  const { A, B, C, D } = setting.framework.support.grades
  const grade = findGrade(findEvidence(link, setting), setting)
  const common = { evidenceId: link.evidenceId, grade, uses: countUses(link.evidenceId, setting) }
  if (!link.quotation) return { ...common, valid: false, carries: D.carries, rule: 'no-quotation' }
  const fault = findFault(link, setting)
  if (fault) return { ...common, valid: false, carries: D.carries, rule: fault }
  if (grade === 'D') return { ...common, valid: false, carries: D.carries, rule: 'not-public' }
  if (grade === 'C') return { ...common, valid: true, carries: C.carries, rule: 'peer-confirmed' }
  if (grade === 'B') {
    if (hasFigure(link, setting)) return { ...common, valid: true, carries: B.figureCarries, rule: 'public-own-figure' }
    return { ...common, valid: true, carries: B.carries, rule: 'public-own' }
  }
  if (isSustained(link, setting)) return { ...common, valid: true, carries: A.sustainedCarries, rule: 'third-party-sustained' }
  return { ...common, valid: true, carries: A.carries, rule: 'third-party' }
}

function isBetter(one: LinkJudgement, other: LinkJudgement): boolean {
  if (one.carries !== other.carries) return one.carries > other.carries
  if (one.valid !== other.valid) return one.valid
  if (one.grade !== other.grade) return one.grade < other.grade
  return compareIds(one.evidenceId, other.evidenceId) < 0
}

/** How the scope that is stated compares with the least that the criterion asks. */
export function compareScope(
  criterion: Criterion,
  response: CriterionResponse,
  { framework }: Setting,
): 'unstated' | 'narrower' | 'wide-enough' {
  if (!response.scope) return 'unstated'
  const stated = framework.scopes.indexOf(response.scope.id)
  const minimum = framework.scopes.indexOf(criterion.minimumScope)
  return stated < minimum ? 'narrower' : 'wide-enough'
}

/** The link that carries most. */
export function findBest(links: readonly LinkJudgement[]): LinkJudgement | undefined {
  let best: LinkJudgement | undefined
  for (const link of links) if (!best || isBetter(link, best)) best = link
  return best
}

/** What all links of one criterion carry within its scope, and what decided it. */
export function decideCarried(
  criterion: Criterion,
  response: CriterionResponse,
  links: readonly LinkJudgement[],
  setting: Setting,
): { readonly carried: number; readonly decidedBy: NonNullable<CriterionScore['decidedBy']> } {
  const { support } = setting.framework
  const best = findBest(links)
  const carried = best ? best.carries : support.grades.D.carries
  const evidenceId = best ? best.evidenceId : null
  if (carried > support.narrowScopeCarries) {
    const scope = compareScope(criterion, response, setting)
    if (scope === 'unstated') return { carried: support.narrowScopeCarries, decidedBy: { evidenceId, rule: 'scope-not-stated' } }
    if (scope === 'narrower') return { carried: support.narrowScopeCarries, decidedBy: { evidenceId, rule: 'scope-narrower' } }
  }
  return { carried, decidedBy: { evidenceId, rule: best ? best.rule : 'no-evidence' } }
}
