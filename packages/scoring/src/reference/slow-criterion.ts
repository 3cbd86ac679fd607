import type { Criterion, Principle } from '@seamark/model'
import { compareIds } from './slow-arithmetic.ts'
import { decideCarried, judgeLink } from './slow-evidence.ts'
import { findLifts } from './slow-lifts.ts'
import type { Row } from './slow-row.ts'
import { isHidden, type Setting } from './slow-setting.ts'

/** What stands, what is open and what is out among the criteria of a principle. */
export function judgePrinciple(principle: Principle, setting: Setting): readonly Row[] {
  const criteria = [...principle.criteria].sort((one, other) => compareIds(one.id, other.id))
  return criteria.map((criterion) => judgeCriterion(criterion, setting))
}

function isOutsideRoute(criterion: Criterion, { framework, assessment }: Setting): boolean {
  if (assessment.route === 'full') return false
  if (criterion.essential) return false
  return !(framework.essentialsRoute?.coreCriteria ?? []).includes(criterion.id)
}

function judgeCriterion(criterion: Criterion, setting: Setting): Row {
  const { assessment } = setting
  const response = assessment.responses.find(({ criterionId }) => criterionId === criterion.id)
  const blank = {
    criterionId: criterion.id,
    weight: criterion.weight,
    essential: criterion.essential,
    ...(criterion.trigger === undefined ? {} : { trigger: criterion.trigger }),
    state: response?.state ?? null,
    claimed: null,
    carried: null,
    supported: null,
    links: [],
    decidedBy: null,
    lifts: [],
  }
  if (isHidden(criterion, setting)) return { ...blank, standing: 'out', because: 'condition-not-met', state: null }
  if (isOutsideRoute(criterion, setting)) return { ...blank, standing: 'out', because: 'outside-route', state: null }
  if (criterion.trigger !== undefined) {
    const yes = assessment.context.triggers.some(({ id, value }) => id === criterion.trigger && value === 'yes')
    if (!yes) return { ...blank, standing: 'open', because: 'trigger-not-known' }
  }
  if (!response) return { ...blank, standing: 'open', because: 'no-response' }
  if (response.state === undefined) return { ...blank, standing: 'open', because: 'no-state' }
  if (response.state === 'not-known') return { ...blank, standing: 'open', because: 'not-known' }
  if (response.state === 'not-ours') return { ...blank, standing: 'out', because: 'not-ours' }
  if (response.state === 'not-applicable') return { ...blank, standing: 'out', because: 'not-applicable' }

  const claimed = response.level ?? 0
  const links = [...(response.evidenceLinks ?? [])]
    .sort((one, other) => compareIds(one.evidenceId, other.evidenceId))
    .map((link) => judgeLink(link, setting))
  const { carried, decidedBy } = decideCarried(criterion, response, links, setting)
  const supported = claimed < carried ? claimed : carried
  const lifts = supported < claimed ? findLifts(criterion, response, links, claimed, setting) : []
  return { ...blank, standing: 'answered', because: null, claimed, carried, supported, links, decidedBy, lifts }
}
