import type {
  Assessment,
  Criterion,
  CriterionResponse,
  CriterionScore,
  Evidence,
  EvidenceLink,
  Framework,
  Grade,
  Lift,
  LinkJudgement,
  LinkRule,
  NoStageReason,
  Principle,
  PrincipleScore,
  Scorecard,
  StageGiven,
  StepSums,
} from '@seamark/model'
import { addMonths, compareIds, isBefore, isSmaller, readDay, readShare, writeRatio, type DayNumbers } from './slow-arithmetic.ts'
import { checkInput, SlowRefusal, type SlowInput } from './slow-checks.ts'

/** What one criterion counts, as it stands or as it would stand if something changed. */
type Row = Omit<CriterionScore, 'steps' | 'ifOpen'>

/** Everything that the rules look at. */
type Setting = { readonly framework: Framework; readonly assessment: Assessment; readonly asOf: DayNumbers }

/**
 * Scores an assessment the slow and obvious way, from the text of the method alone. It shares no code with the engine, so that
 * where both agree on random input neither can be wrong by a slip of its own.
 *
 * @throws {SlowRefusal} with the code of the engine's refusal
 */
export function slowScorecard(input: SlowInput): Scorecard {
  checkInput(input)
  const { framework, assessment } = input
  const setting = { framework, assessment, asOf: takeDay(assessment.asOfOn) }
  const principles = [...framework.principles].sort((one, other) => compareIds(one.id, other.id))
  const rowsOf = new Map(principles.map((principle) => [principle.id, judgePrinciple(principle, setting)]))
  const scores = principles.map((principle) => scorePrinciple(principle, rowsOf.get(principle.id) ?? [], setting))
  return {
    $schema: 'https://seamark.example/schema/v1/scorecard.schema.json',
    methodVersion: '1',
    engineVersion: '0.1.0',
    schemaVersion: '1',
    framework: { id: framework.id, version: framework.version },
    subjectId: assessment.subject.id,
    cycleId: assessment.cycleId,
    assessorId: assessment.assessor.id,
    thirdParty: assessment.assessor.thirdParty,
    route: assessment.route,
    asOfOn: assessment.asOfOn ?? '',
    counts: countAll(scores, framework),
    principles: scores,
    nextSteps: {
      prove: listProveSteps(principles, rowsOf, setting),
      doMore: listDoMoreSteps(principles, rowsOf, setting),
    },
  }
}

function takeDay(text: string | undefined): DayNumbers {
  const day = readDay(text ?? '')
  if (!day) throw new SlowRefusal('day-invalid', text ?? '')
  return day
}

function isAfter(first: DayNumbers, second: DayNumbers): boolean {
  return isBefore(second, first)
}

// What stands, what is open, what is out.

function judgePrinciple(principle: Principle, setting: Setting): readonly Row[] {
  const criteria = [...principle.criteria].sort((one, other) => compareIds(one.id, other.id))
  return criteria.map((criterion) => judgeCriterion(criterion, setting))
}

function isHidden(criterion: Criterion, { assessment }: Setting): boolean {
  if (criterion.trigger === undefined) return false
  return assessment.context.triggers.some(({ id, value }) => id === criterion.trigger && value === 'no')
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

// One link.

function findEvidence(link: EvidenceLink, { assessment }: Setting): Evidence {
  const evidence = assessment.evidence.find(({ id }) => id === link.evidenceId)
  if (!evidence) throw new SlowRefusal('unknown-evidence', link.evidenceId)
  return evidence
}

function isThirdParty(relation: Evidence['publisher']['relation'], { framework }: Setting): boolean {
  return framework.support.thirdPartyRelations.includes(relation)
}

function findGrade(evidence: Evidence, setting: Setting): Grade {
  if (evidence.public && isThirdParty(evidence.publisher.relation, setting)) return 'A'
  if (evidence.public) return 'B'
  const { confirmedBy } = evidence
  if (!confirmedBy) return 'D'
  if (confirmedBy.subjectId === setting.assessment.subject.id) return 'D'
  if (isAfter(takeDay(confirmedBy.on), setting.asOf)) return 'D'
  return 'C'
}

/** True when a figure is recorded and its period has ended. */
function hasFigure(link: EvidenceLink, { asOf }: Setting): boolean {
  if (!link.figure) return false
  return !isAfter(takeDay(link.figure.periodEndOn), asOf)
}

function isSustained(link: EvidenceLink, setting: Setting): boolean {
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
function findFault(link: EvidenceLink, setting: Setting): LinkRule | undefined {
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

function judgeLink(link: EvidenceLink, setting: Setting): LinkJudgement {
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

// All links of one criterion, and the scope.

function isBetter(one: LinkJudgement, other: LinkJudgement): boolean {
  if (one.carries !== other.carries) return one.carries > other.carries
  if (one.valid !== other.valid) return one.valid
  if (one.grade !== other.grade) return one.grade < other.grade
  return compareIds(one.evidenceId, other.evidenceId) < 0
}

function compareScope(
  criterion: Criterion,
  response: CriterionResponse,
  { framework }: Setting,
): 'unstated' | 'narrower' | 'wide-enough' {
  if (!response.scope) return 'unstated'
  const stated = framework.scopes.indexOf(response.scope.id)
  const minimum = framework.scopes.indexOf(criterion.minimumScope)
  return stated < minimum ? 'narrower' : 'wide-enough'
}

function findBest(links: readonly LinkJudgement[]): LinkJudgement | undefined {
  let best: LinkJudgement | undefined
  for (const link of links) if (!best || isBetter(link, best)) best = link
  return best
}

function decideCarried(
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

// What would carry the whole claim.

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

function findLifts(
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

// Sums and shares of a principle.

function sumOne(row: Row, top: number): StepSums {
  if (row.standing === 'out') return { supported: 0, claimed: 0, ceiling: 0, whole: 0 }
  if (row.standing === 'open') return { supported: 0, claimed: 0, ceiling: row.weight * top, whole: row.weight * top }
  const claimed = row.weight * (row.claimed ?? 0)
  return { supported: row.weight * (row.supported ?? 0), claimed, ceiling: claimed, whole: row.weight * top }
}

function sumAll(rows: readonly Row[], top: number): StepSums {
  let supported = 0
  let claimed = 0
  let ceiling = 0
  let whole = 0
  for (const row of rows) {
    const steps = sumOne(row, top)
    supported += steps.supported
    claimed += steps.claimed
    ceiling += steps.ceiling
    whole += steps.whole
  }
  return { supported, claimed, ceiling, whole }
}

function findCoverage(rows: readonly Row[]): string | null {
  let answered = 0
  let counted = 0
  for (const row of rows) {
    if (row.standing === 'answered') answered += row.weight
    if (row.standing !== 'out') counted += row.weight
  }
  return writeRatio(answered, counted)
}

function findEvidenceShare(rows: readonly Row[]): string | null {
  let carried = 0
  let claims = 0
  for (const row of rows) {
    if (row.claimed === null || row.claimed < 1) continue
    claims += row.weight
    if (row.supported === row.claimed) carried += row.weight
  }
  return writeRatio(carried, claims)
}

// The stage.

function listReasons(rows: readonly Row[], { framework, assessment }: Setting): readonly NoStageReason[] {
  const reasons: NoStageReason[] = []
  if (!framework.stages) reasons.push({ code: 'framework-without-stages', criterionIds: [] })
  if (assessment.route === 'essentials') reasons.push({ code: 'essentials-route', criterionIds: [] })
  if (rows.every(({ standing }) => standing === 'out')) reasons.push({ code: 'nothing-counts', criterionIds: [] })

  const least = readShare(framework.stages?.answeredAtLeast ?? '')
  if (least) {
    let answered = 0
    let asked = 0
    for (const row of rows) {
      if (row.standing === 'answered') answered += row.weight
      if (row.because !== 'condition-not-met') asked += row.weight
    }
    if (asked > 0 && isSmaller({ above: BigInt(answered), below: BigInt(asked) }, least))
      reasons.push({ code: 'too-little-answered', criterionIds: [] })
  }

  const open = rows.filter(({ essential, standing }) => essential && standing === 'open').map(({ criterionId }) => criterionId)
  if (open.length > 0) reasons.push({ code: 'essential-open', criterionIds: open })
  const out = rows.filter(({ essential, standing }) => essential && standing === 'out').map(({ criterionId }) => criterionId)
  if (out.length > 0) reasons.push({ code: 'essential-out', criterionIds: out })
  return reasons
}

function giveStage(rows: readonly Row[], setting: Setting): StageGiven {
  const { framework } = setting
  const reasons = listReasons(rows, setting)
  if (reasons.length > 0 || !framework.stages) return { stageId: null, reasons, stepsStageId: null, heldBackBy: [], next: null }

  const { supported, whole } = sumAll(rows, framework.scale.top)
  const essentials = rows.filter(({ essential, standing }) => essential && standing === 'answered')
  const { limits } = framework.stages

  let bySteps = -1
  for (const [place, { from }] of limits.entries()) {
    const limit = readShare(from)
    if (limit && !isSmaller({ above: BigInt(supported), below: BigInt(whole) }, limit)) bySteps = place
  }

  let given = -1
  for (let place = 0; place <= bySteps; place++) {
    const asked = limits[place]?.essentialsAt ?? 0
    if (essentials.some((row) => (row.supported ?? 0) < asked)) break
    given = place
  }

  const needed = limits[bySteps]?.essentialsAt ?? 0
  const heldBackBy =
    given === bySteps
      ? []
      : essentials
          .filter((row) => (row.supported ?? 0) < needed)
          .map((row) => ({ criterionId: row.criterionId, supported: row.supported ?? 0, needed }))

  const above = limits[given + 1]
  let next: StageGiven['next'] = null
  if (above) {
    const limit = readShare(above.from) ?? { above: 0n, below: 1n }
    let begins = 0
    while (isSmaller({ above: BigInt(begins), below: BigInt(whole) }, limit)) begins++
    next = {
      stageId: above.id,
      stepsAway: begins > supported ? begins - supported : 0,
      essentialIds: essentials
        .filter((row) => (row.supported ?? 0) < (above.essentialsAt ?? 0))
        .map(({ criterionId }) => criterionId),
    }
  }
  return { stageId: limits[given]?.id ?? null, reasons, stepsStageId: limits[bySteps]?.id ?? null, heldBackBy, next }
}

// One principle.

/** The rows as they would be with one of them changed. */
function changeRow(rows: readonly Row[], criterionId: string, change: Partial<Row>): readonly Row[] {
  return rows.map((row) => (row.criterionId === criterionId ? { ...row, ...change } : row))
}

function scorePrinciple(principle: Principle, rows: readonly Row[], setting: Setting): PrincipleScore {
  const { top } = setting.framework.scale
  const steps = sumAll(rows, top)
  return {
    principleId: principle.id,
    steps,
    ratios: {
      supported: writeRatio(steps.supported, steps.whole),
      claimed: writeRatio(steps.claimed, steps.whole),
      ceiling: writeRatio(steps.ceiling, steps.whole),
    },
    coverage: findCoverage(rows),
    evidenceShare: findEvidenceShare(rows),
    stage: giveStage(rows, setting),
    criteria: rows.map((row) => {
      const score = { ...row, steps: sumOne(row, top) }
      if (row.because !== 'not-ours') return score
      const opened = changeRow(rows, row.criterionId, { standing: 'open', because: 'not-known' })
      return {
        ...score,
        ifOpen: {
          steps: sumAll(opened, top),
          coverage: findCoverage(opened),
          evidenceShare: findEvidenceShare(opened),
          stageId: giveStage(opened, setting).stageId,
        },
      }
    }),
  }
}

// The whole assessment.

function countAll(scores: readonly PrincipleScore[], framework: Framework): Scorecard['counts'] {
  const all = scores.flatMap(({ criteria }) => criteria)
  const { criteriaAt, essentialsAt } = framework.headline
  const counted = all.filter(({ standing }) => standing !== 'out')
  const essentials = counted.filter(({ essential }) => essential)
  const claims = all.filter(({ claimed }) => claimed !== null && claimed >= 1)
  const reaches = (value: number | null, level: number) => value !== null && value >= level
  const groups = (framework.stages?.limits ?? []).map(({ id }) => ({
    stageId: id,
    principleIds: scores.filter(({ stage }) => stage.stageId === id).map(({ principleId }) => principleId),
  }))
  return {
    counted: counted.length,
    answered: all.filter(({ standing }) => standing === 'answered').length,
    open: all.filter(({ standing }) => standing === 'open').length,
    otherRoute: all.filter(({ standing, state }) => standing === 'answered' && state === 'other-route').length,
    notOurs: all.filter(({ because }) => because === 'not-ours').length,
    notApplicable: all.filter(({ because }) => because === 'not-applicable').length,
    conditionNotMet: all.filter(({ because }) => because === 'condition-not-met').length,
    outsideRoute: all.filter(({ because }) => because === 'outside-route').length,
    criteriaAt,
    claimedAtCriteriaAt: counted.filter(({ claimed }) => reaches(claimed, criteriaAt)).length,
    supportedAtCriteriaAt: counted.filter(({ supported }) => reaches(supported, criteriaAt)).length,
    essentialsAt,
    essentialsCounted: essentials.length,
    essentialsSupported: essentials.filter(({ supported }) => reaches(supported, essentialsAt)).length,
    claims: claims.length,
    claimsSupported: claims.filter(({ claimed, supported }) => claimed === supported).length,
    principlesByStage: groups.toReversed(),
    principlesWithoutStage: scores.filter(({ stage }) => stage.stageId === null).map(({ principleId }) => principleId),
  }
}

// Next steps.

function listProveSteps(
  principles: readonly Principle[],
  rowsOf: ReadonlyMap<string, readonly Row[]>,
  setting: Setting,
): Scorecard['nextSteps']['prove'] {
  const steps: Scorecard['nextSteps']['prove'][number][] = []
  for (const principle of principles) {
    const rows = rowsOf.get(principle.id) ?? []
    for (const criterion of principle.criteria) {
      const row = rows.find(({ criterionId }) => criterionId === criterion.id)
      if (!row || row.claimed === null || row.supported === null || row.lifts.length === 0) continue
      steps.push({
        criterionId: criterion.id,
        principleId: principle.id,
        from: row.supported,
        to: row.claimed,
        lifts: row.lifts,
        stepsGained: row.weight * (row.claimed - row.supported),
        stageBefore: giveStage(rows, setting).stageId,
        stageAfter: giveStage(changeRow(rows, criterion.id, { supported: row.claimed }), setting).stageId,
        effort: criterion.effort,
      })
    }
  }
  return steps.sort((one, other) => compareIds(one.criterionId, other.criterionId))
}

function listDoMoreSteps(
  principles: readonly Principle[],
  rowsOf: ReadonlyMap<string, readonly Row[]>,
  setting: Setting,
): Scorecard['nextSteps']['doMore'] {
  const steps: Scorecard['nextSteps']['doMore'][number][] = []
  for (const principle of principles) {
    const rows = rowsOf.get(principle.id) ?? []
    for (const criterion of principle.criteria) {
      const row = rows.find(({ criterionId }) => criterionId === criterion.id)
      if (!row || row.claimed === null || row.supported !== row.claimed || row.claimed === setting.framework.scale.top) continue
      const to = row.claimed + 1
      steps.push({
        criterionId: criterion.id,
        principleId: principle.id,
        from: row.supported,
        to,
        stepsGained: row.weight,
        stageBefore: giveStage(rows, setting).stageId,
        stageAfter: giveStage(changeRow(rows, criterion.id, { claimed: to, supported: to }), setting).stageId,
        effort: criterion.effort,
      })
    }
  }
  return steps.sort((one, other) => compareIds(one.criterionId, other.criterionId))
}
