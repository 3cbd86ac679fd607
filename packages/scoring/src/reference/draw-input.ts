import type {
  Assessment,
  Criterion,
  CriterionResponse,
  Evidence,
  EvidenceLink,
  EvidenceType,
  Framework,
  MaximumAge,
  Relation,
  ResponseState,
} from '@seamark/model'
import type { Draw } from './draw.ts'
import type { SlowInput } from './slow-checks.ts'

const types: readonly EvidenceType[] = [
  'law',
  'policy',
  'statistic',
  'audit',
  'dataset',
  'service',
  'code',
  'report',
  'statement',
]
const relations: readonly Relation[] = [
  'government',
  'supplier',
  'company',
  'press',
  'independent-state-body',
  'other-government',
  'international-organisation',
  'civil-society',
  'academia',
]
const allStates: readonly ResponseState[] = ['answered', 'other-route', 'not-ours', 'not-applicable', 'not-known']
const asOfDays = [
  '2026-10-01',
  '2026-03-31',
  '2026-02-28',
  '2024-02-29',
  '2025-03-01',
  '2026-12-31',
  '2026-01-01',
  '2028-02-29',
  '2025-07-30',
]
const principleIds = ['p1', 'p2', 'p10', '1', '02', '2', '10', 'open-data', 'open.data', 'p-9', 'p-10']
const criterionTails = ['1', '2', '9', '10', '11', '02', 'a', 'b', '1-a', '1.a', '1-10', '1-9']
const evidenceIds = ['e1', 'e2', 'e10', 'e-1', 'e-2', 'e-10', 'e-02', 'audit-2026-03', 'audit-2026-3', '7', '10']
const scopeIds = ['one-body', 'several', 'central', 'whole']
const triggerIds = ['ai', 'languages', 'treaty']

/** One sound framework and assessment, small, and near every edge that the method has. */
export function drawInput(draw: Draw): SlowInput {
  const framework = drawFramework(draw)
  const asOfOn = draw.pick(asOfDays)
  const assessment = drawAssessment(draw, framework, asOfOn)
  if (draw.chance(40)) return { framework, assessment }
  const days = draw.pick([0, 1, framework.asOfWithinDays, framework.asOfWithinDays, draw.whole(0, framework.asOfWithinDays)])
  return { framework, assessment, attestedOn: shiftDay(asOfOn, 0, Math.min(days, framework.asOfWithinDays)) }
}

/** A day so many months and days away; a day that the month does not have becomes its last. */
export function shiftDay(day: string, months: number, days: number): string {
  const start = new Date(`${day}T00:00:00Z`)
  const shifted = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, 0)).getUTCDate()
  shifted.setUTCDate(Math.min(start.getUTCDate(), last))
  shifted.setUTCDate(shifted.getUTCDate() + days)
  return shifted.toISOString().slice(0, 10)
}

function drawFramework(draw: Draw): Framework {
  const top = draw.chance(40) ? 4 : draw.whole(1, 9)
  const scopes = scopeIds.slice(0, draw.whole(1, 4))
  const triggers = draw.shuffle(triggerIds.slice(0, draw.whole(0, 3)))
  const tops = Array.from({ length: 6 }, () => draw.whole(0, top)).sort((one, other) => one - other)
  const [low = 0, c = 0, b = 0, figure = 0, a = 0, sustained = 0] = draw.chance(50)
    ? tops
    : [0, c4(top), c4(top), b4(top), b4(top), top]
  const bySum = draw.chance(60) ? 1 : draw.whole(1, 6)
  const principles = draw
    .shuffle(principleIds)
    .slice(0, draw.whole(1, 3))
    .map((id, place) => {
      const tails = draw.shuffle(criterionTails).slice(0, draw.whole(1, 6))
      return {
        id,
        criteria: tails.map((tail) => drawCriterion(draw, `${place + 1}.${tail}`, { scopes, triggers, heaviest: bySum })),
      }
    })
  const ids = principles.flatMap(({ criteria }) => criteria.map(({ id }) => id))
  return {
    $schema: 'https://seamark.example/schema/v1/framework.schema.json',
    id: 'drawn',
    version: '2026.1',
    sourceLanguage: 'en',
    effectiveOn: '2026-01',
    licence: 'CC0-1.0',
    sources: [],
    scale: { top },
    states: draw.chance(70)
      ? allStates
      : ['answered', 'not-known', ...allStates.filter((state) => levelless(state) && draw.chance(50))],
    scopes,
    triggers,
    contextItems: [],
    instruments: [],
    support: {
      thirdPartyRelations: draw.chance(70) ? relations.slice(4) : relations.filter(() => draw.chance(50)),
      grades: {
        A: { carries: a, sustainedCarries: sustained, sustainedMonths: draw.pick([1, 12, 24, 25]) },
        B: { carries: b, figureCarries: figure },
        C: { carries: c },
        D: { carries: draw.chance(60) ? 0 : low },
      },
      narrowScopeCarries: draw.whole(0, top),
      maximumAge: {
        law: drawAge(draw, 80),
        policy: drawAge(draw, 10),
        statistic: drawAge(draw, 10),
        audit: drawAge(draw, 10),
        dataset: drawAge(draw, 10),
        service: drawAge(draw, 10),
        code: drawAge(draw, 10),
        report: drawAge(draw, 10),
        statement: drawAge(draw, 10),
      },
    },
    ...(draw.chance(85) ? { stages: drawStages(draw, top) } : {}),
    headline: { criteriaAt: draw.whole(0, top), essentialsAt: draw.whole(0, top) },
    ...(draw.chance(60) ? { essentialsRoute: { coreCriteria: ids.filter(() => draw.chance(25)) } } : {}),
    asOfWithinDays: draw.pick([0, 1, 31, 31, 31, 366]),
    principles,
  }
}

function c4(top: number): number {
  return Math.ceil(top / 2)
}

function b4(top: number): number {
  return Math.ceil((top * 3) / 4)
}

function levelless(state: ResponseState): boolean {
  return state === 'not-ours' || state === 'not-applicable'
}

function drawAge(draw: Draw, seenPercent: number): MaximumAge {
  const months = draw.pick([1, 12, 24, 36, 13])
  return draw.chance(seenPercent) ? { seenWithinMonths: months } : { months }
}

function drawStages(draw: Draw, top: number): NonNullable<Framework['stages']> {
  const froms = ['1/10', '1/5', '1/4', '1/3', '1/2', '13/20', '2/3', '3/4', '9/10', '1/1'].filter(() => draw.chance(40))
  let essentialsAt: number | undefined
  return {
    answeredAtLeast: draw.pick(['0/1', '1/3', '1/2', '13/20', '13/20', '13/20', '1/1']),
    limits: ['0/1', ...froms].map((from, place) => {
      if (place > 0 && draw.chance(45)) essentialsAt = draw.whole(essentialsAt ?? 0, top)
      return { id: `stage-${(place * 7) % 11}`, from, ...(essentialsAt === undefined ? {} : { essentialsAt }) }
    }),
  }
}

function drawCriterion(
  draw: Draw,
  id: string,
  from: { readonly scopes: readonly string[]; readonly triggers: readonly string[]; readonly heaviest: number },
): Criterion {
  return {
    id,
    weight: draw.chance(2) ? 1000 : draw.whole(1, from.heaviest),
    essential: draw.chance(25),
    ...(from.triggers.length > 0 && draw.chance(25) ? { trigger: draw.pick(from.triggers) } : {}),
    ...(draw.chance(15) ? { states: draw.shuffle(allStates).slice(0, draw.whole(1, 5)) } : {}),
    minimumScope: draw.pick(from.scopes),
    effort: draw.pick(['small', 'medium', 'large']),
  }
}

function drawAssessment(draw: Draw, framework: Framework, asOfOn: string): Assessment {
  const evidence = draw
    .shuffle(evidenceIds)
    .slice(0, draw.whole(0, 6))
    .map((id) => drawEvidence(draw, id, framework, asOfOn))
  const triggers = framework.triggers
    .filter(() => draw.chance(80))
    .map((id) => ({ id, value: draw.pick(['yes', 'yes', 'no', 'not-known'] as const), rationale: 'As drawn.' }))
  const hidden = new Set(triggers.filter(({ value }) => value === 'no').map(({ id }) => id))
  const answeredPercent = draw.pick([30, 70, 92, 100, 100])
  const responses = framework.principles
    .flatMap(({ criteria }) => criteria)
    .filter(() => draw.chance(answeredPercent < 100 ? 90 : 99))
    .map((criterion) => {
      const response = drawResponse(draw, criterion, { framework, evidence, asOfOn, answeredPercent })
      const typed = criterion.trigger !== undefined && hidden.has(criterion.trigger) && draw.chance(30)
      return typed ? { ...response, state: draw.pick(allStates), level: draw.whole(0, 9) } : response
    })
  return {
    $schema: 'https://seamark.example/schema/v1/assessment.schema.json',
    framework: { id: framework.id, version: framework.version },
    subject: { id: 'XAA', name: 'Drawn', fictional: true },
    cycleId: '2026',
    purpose: draw.pick(['annual-review', 'application', 'reading']),
    assessor: { id: draw.pick(['unit', 'office']), name: 'A unit', thirdParty: draw.chance(20) },
    route: framework.essentialsRoute && draw.chance(15) ? 'essentials' : 'full',
    language: 'en',
    asOfOn,
    signatories: [],
    context: { items: [], triggers: draw.shuffle(triggers) },
    responses: draw.shuffle(responses),
    evidence,
    narratives: draw.chance(10) ? framework.principles.map(({ id }) => ({ principleId: id })) : [],
    offers: [],
    needs: [],
  }
}

/** A day on an edge: so many months before the day of judgement, or a day beside it, or anywhere. */
function drawEdge(draw: Draw, asOfOn: string, months: number): string {
  if (draw.chance(55)) return shiftDay(asOfOn, -draw.whole(0, Math.max(months - 1, 0)), -draw.whole(0, 20))
  if (draw.chance(70)) return shiftDay(asOfOn, -months, draw.whole(-2, 2))
  if (draw.chance(60)) return shiftDay(asOfOn, 0, draw.whole(-1, 1))
  return shiftDay(asOfOn, draw.whole(-60, 2), draw.whole(0, 27))
}

function drawEvidence(draw: Draw, id: string, framework: Framework, asOfOn: string): Evidence {
  const type = draw.pick(types)
  const age = framework.support.maximumAge[type]
  const months = 'months' in age ? age.months : age.seenWithinMonths
  const isPublic = draw.chance(75)
  return {
    id,
    title: `Record ${id}`,
    type,
    publisher: { name: 'A body', relation: draw.pick(relations) },
    public: isPublic,
    ...(isPublic ? { url: 'https://example.org/record' } : {}),
    language: 'en',
    ...(draw.chance(90) ? { publishedOn: drawEdge(draw, asOfOn, months) } : {}),
    seenOn:
      'months' in age
        ? shiftDay(asOfOn, 0, draw.chance(95) ? -draw.whole(0, 40) : draw.whole(0, 1))
        : drawEdge(draw, asOfOn, months),
    ...(draw.chance(10) ? { expiresOn: shiftDay(asOfOn, 0, draw.whole(-2, 2)) } : {}),
    ...(draw.chance(8) ? { withdrawnOn: shiftDay(asOfOn, 0, draw.whole(-1, 2)) } : {}),
    ...(draw.chance(isPublic ? 5 : 65) ? { confirmedBy: drawReuser(draw, asOfOn) } : {}),
  }
}

function drawReuser(draw: Draw, asOfOn: string) {
  return {
    name: 'A body abroad',
    subjectId: draw.chance(85) ? 'XBB' : 'XAA',
    on: draw.chance(70) ? shiftDay(asOfOn, -3, 0) : shiftDay(asOfOn, 0, draw.whole(-1, 1)),
  }
}

function drawLink(draw: Draw, evidence: Evidence, framework: Framework, asOfOn: string): EvidenceLink {
  const age = framework.support.maximumAge[evidence.type]
  const { sustainedMonths } = framework.support.grades.A
  return {
    evidenceId: evidence.id,
    ...(draw.chance(88) ? { quotation: { text: 'The passage.', language: 'en' } } : {}),
    ...(draw.chance(35)
      ? {
          figure: {
            value: '1',
            unit: 'cases',
            denominator: 'all cases',
            periodEndOn: drawEdge(draw, asOfOn, 'months' in age ? age.months : age.seenWithinMonths),
          },
        }
      : {}),
    ...(draw.chance(50)
      ? {
          sustainedSince: draw.chance(60)
            ? shiftDay(asOfOn, -sustainedMonths - 6, 0)
            : shiftDay(asOfOn, -sustainedMonths, draw.whole(-2, 2)),
        }
      : {}),
    ...(draw.chance(40)
      ? {
          checkedBy: {
            name: 'A checker',
            relation: draw.pick(relations),
            on: shiftDay(asOfOn, 0, draw.chance(70) ? -9 : draw.whole(-1, 1)),
          },
        }
      : {}),
    ...(draw.chance(25) ? { reusedBy: drawReuser(draw, asOfOn) } : {}),
  }
}

function drawResponse(
  draw: Draw,
  criterion: Criterion,
  given: {
    readonly framework: Framework
    readonly evidence: readonly Evidence[]
    readonly asOfOn: string
    readonly answeredPercent: number
  },
): CriterionResponse {
  const { framework, evidence, asOfOn, answeredPercent } = given
  const allowed = criterion.states ?? framework.states
  const levelStates = allowed.filter((state) => state === 'answered' || state === 'other-route')
  const others = allowed.filter((state) => state !== 'answered' && state !== 'other-route')
  let state: ResponseState | undefined
  if (levelStates.length > 0 && draw.chance(answeredPercent)) state = draw.chance(75) ? levelStates[0] : draw.pick(levelStates)
  else if (others.length > 0 && draw.chance(80)) state = draw.pick(others)
  const { top } = framework.scale
  const linked = draw.chance(85) ? evidence.filter(() => draw.chance(35)) : []
  return {
    criterionId: criterion.id,
    kind: 'level',
    ...(state === undefined ? {} : { state }),
    ...(state === 'answered' || state === 'other-route' ? { level: draw.chance(30) ? top : draw.whole(0, top) } : {}),
    ...(state !== undefined && state !== 'answered' ? { rationale: 'As drawn.' } : {}),
    ...(state === 'not-ours' ? { decidedBy: { body: 'The union', rule: 'A rule' } } : {}),
    ...(draw.chance(80) ? { scope: { id: draw.chance(60) ? criterion.minimumScope : draw.pick(framework.scopes) } } : {}),
    ...(linked.length > 0 ? { evidenceLinks: draw.shuffle(linked).map((one) => drawLink(draw, one, framework, asOfOn)) } : {}),
    ...(draw.chance(5) && evidence.length > 0
      ? { counterEvidenceLinks: [drawLink(draw, draw.pick(evidence), framework, asOfOn)] }
      : {}),
  }
}
