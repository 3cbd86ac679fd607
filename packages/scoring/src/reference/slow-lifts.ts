import type { Criterion, CriterionResponse, EvidenceLink, Lift, LinkJudgement, LinkRule } from '@seamark/model'
import { compareIds } from './slow-arithmetic.ts'
import {
  compareScope,
  findBest,
  findEvidence,
  findFault,
  findGrade,
  hasFigure,
  isSustained,
  isThirdParty,
} from './slow-evidence.ts'
import type { Setting } from './slow-setting.ts'

type Need = Lift['need']

function needOfFault(fault: LinkRule): Need {
  if (fault === 'publication-day-not-stated') return 'state-publication-day'
  if (fault === 'not-seen-recently') return 'see-again'
  return 'renew-evidence'
}

/** What one link lacks to carry the level; undefined when it never can. */
function findNeeds(link: EvidenceLink, level: number, setting: Setting): readonly Need[] | undefined {
  const evidence = findEvidence(link, setting)
  const { A, B, C } = setting.framework.support.grades
  const needs: Need[] = []
  if (!link.quotation) needs.push('quote-passage')
  const fault = findFault(link, setting)
  if (fault) needs.push(needOfFault(fault))

  const grade = findGrade(evidence, setting)
  if (grade === 'C' && level <= C.carries) return needs
  if (grade === 'C' || grade === 'D') needs.push('make-public')

  if (isThirdParty(evidence.publisher.relation, setting)) {
    if (level <= A.carries) return needs
    if (level > A.sustainedCarries) return undefined
    if (!isSustained(link, setting)) needs.push('sustained-and-checked')
    return needs
  }
  if (level <= B.carries) return needs
  if (level > B.figureCarries) return undefined
  if (!hasFigure(link, setting)) needs.push('record-figure')
  return needs
}

function findNewNeeds(level: number, { framework }: Setting): readonly Need[] | undefined {
  const { A, B } = framework.support.grades
  if (level <= B.carries) return ['add-public-evidence']
  if (level <= B.figureCarries) return ['add-public-evidence', 'record-figure']
  if (level <= A.carries) return ['third-party-evidence']
  if (level <= A.sustainedCarries) return ['third-party-evidence', 'sustained-and-checked']
  return undefined
}

/** What would carry the whole claim. */
export function findLifts(
  criterion: Criterion,
  response: CriterionResponse,
  links: readonly LinkJudgement[],
  claimed: number,
  setting: Setting,
): readonly Lift[] {
  const candidates: Lift[][] = []
  // Every lift is needed (scorecard.schema.json): where the claim is carried but for the scope, nothing else is missing.
  const carried = findBest(links)?.carries ?? setting.framework.support.grades.D.carries
  if (carried >= claimed) candidates.push([])
  const given = [...(response.evidenceLinks ?? [])].sort((one, other) => compareIds(one.evidenceId, other.evidenceId))
  for (const link of given) {
    const needs = findNeeds(link, claimed, setting)
    if (needs) candidates.push(needs.map((need) => ({ need, evidenceId: link.evidenceId })))
  }
  const newNeeds = findNewNeeds(claimed, setting)
  if (newNeeds) candidates.push(newNeeds.map((need) => ({ need, evidenceId: null })))

  let fewest: Lift[] | undefined
  for (const candidate of candidates) if (!fewest || candidate.length < fewest.length) fewest = candidate
  if (!fewest) return []

  if (claimed <= setting.framework.support.narrowScopeCarries) return fewest
  const scope = compareScope(criterion, response, setting)
  if (scope === 'unstated') return [...fewest, { need: 'state-scope', evidenceId: null }]
  if (scope === 'narrower') return [...fewest, { need: 'widen-scope', evidenceId: null }]
  return fewest
}
