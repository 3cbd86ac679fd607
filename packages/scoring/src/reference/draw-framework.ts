import type { Criterion, Framework, MaximumAge, Relation, ResponseState } from '@seamark/model'
import type { Draw } from './draw.ts'

/** Every relation that a publisher or a checker may have; third parties stand last. */
export const relations: readonly Relation[] = [
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

/** Every state that a response may have. */
export const allStates: readonly ResponseState[] = ['answered', 'other-route', 'not-ours', 'not-applicable', 'not-known']

const principleIds = ['p1', 'p2', 'p10', '1', '02', '2', '10', 'open-data', 'open.data', 'p-9', 'p-10']
const criterionTails = ['1', '2', '9', '10', '11', '02', 'a', 'b', '1-a', '1.a', '1-10', '1-9']
const scopeIds = ['one-body', 'several', 'central', 'whole']
const triggerIds = ['ai', 'languages', 'treaty']

/** One framework, with one to three principles. */
export function drawFramework(draw: Draw): Framework {
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
