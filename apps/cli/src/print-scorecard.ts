import {
  showControls,
  type Assessment,
  type CriterionScore,
  type Framework,
  type Locale,
  type PrincipleScore,
  type Scorecard,
} from '@seamark/model'

/** What stands in a scorecard's text form; without a locale, ids stand for words. */
type Printed = {
  readonly scorecard: Scorecard
  readonly framework: Framework
  readonly assessment: Assessment
  readonly locale?: Locale
}

/** The scorecard as text for a terminal: counts, a line a principle, a line a criterion with the rule that decided. */
export function printScorecard({ scorecard, framework, assessment, locale }: Printed): string {
  const { counts } = scorecard
  const { subject, assessor } = assessment
  const head = [
    `${subject.name} (${subject.id}${subject.fictional ? ', fictional' : ''}), ${scorecard.cycleId}, ${framework.id}@${framework.version}, ${scorecard.route} route`,
    assessor.thirdParty
      ? `Reading from outside by ${assessor.name}; the government did not make it`
      : `Self-assessment by ${assessor.name}`,
    `Evidence as of ${scorecard.asOfOn}. Not published, not attested`,
    '',
    `${counts.answered} of ${counts.counted} criteria answered, ${counts.open} open`,
    `${counts.supportedAtCriteriaAt} of ${counts.counted} supported at level ${counts.criteriaAt} or above, ${counts.claimedAtCriteriaAt} claimed`,
    `${counts.essentialsSupported} of ${counts.essentialsCounted} essentials supported at level ${counts.essentialsAt} or above`,
    '',
    `${'steps'.padEnd(34)}supported  claimed  at most  whole  stage`,
  ]
  const principles = framework.principles.flatMap(({ id }) => scorecard.principles.filter((each) => each.principleId === id))
  const sums = principles.map((principle) => printPrinciple(principle, locale))
  const criteria = principles.flatMap((principle) => [
    '',
    titleOf(principle.principleId, locale),
    ...principle.criteria.map((criterion) => printCriterion(criterion, locale)),
  ])
  const foot = ['', `method ${scorecard.methodVersion}, engine ${scorecard.engineVersion}, schema ${scorecard.schemaVersion}`]
  return `${[...head, ...sums, ...criteria, ...foot].map(showControls).join('\n')}\n`
}

function titleOf(principleId: string, locale: Locale | undefined): string {
  const title = locale?.principles.find(({ id }) => id === principleId)?.title
  return title ? `${principleId} ${title}` : principleId
}

function printPrinciple({ principleId, steps, stage }: PrincipleScore, locale: Locale | undefined): string {
  const numbers = [steps.supported, steps.claimed, steps.ceiling, steps.whole].map((sum, index) =>
    String(sum).padStart([9, 9, 9, 7][index] ?? 0),
  )
  const word = locale?.stages.find(({ id }) => id === stage.stageId)?.label ?? stage.stageId
  const reasons = stage.reasons.map(({ code, criterionIds }) => [code.replaceAll('-', ' '), ...criterionIds].join(' '))
  const held = stage.heldBackBy.map(({ criterionId, needed }) => `${criterionId} below ${needed}`)
  return `${titleOf(principleId, locale).padEnd(34)}${numbers.join('')}  ${word ?? `no stage: ${reasons.join(', ')}`}${held.length ? ` (held back by ${held.join(', ')})` : ''}`
}

function printCriterion(criterion: CriterionScore, locale: Locale | undefined): string {
  const { criterionId, standing, because, claimed, supported, decidedBy, lifts, essential } = criterion
  const title = locale?.criteria.find(({ id }) => id === criterionId)?.title ?? ''
  const label = `  ${criterionId.padEnd(5)}${essential ? 'E ' : '  '}${title}`.padEnd(58)
  if (standing !== 'answered') return `${label}${standing}: ${because?.replaceAll('-', ' ')}`
  const decided = decidedBy
    ? `${decidedBy.rule.replaceAll('-', ' ')}${decidedBy.evidenceId ? ` (${decidedBy.evidenceId})` : ''}`
    : ''
  const missing = lifts.length
    ? `; to carry it: ${lifts.map(({ need, evidenceId }) => (evidenceId ? `${need.replaceAll('-', ' ')} ${evidenceId}` : need.replaceAll('-', ' '))).join(', ')}`
    : ''
  return `${label}claimed ${claimed}, supported ${supported}: ${decided}${missing}`
}
