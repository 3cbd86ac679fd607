import type { Criterion, Framework, MaximumAge, ResponseState, StageLimit } from '@seamark/model'
import * as fc from 'fast-check'
import { closedLists } from '../input/closed-lists.ts'
import { criterion, framework } from './test-support.ts'

const { states, relations } = closedLists
const scopeIds = ['one-body', 'several-bodies', 'centre', 'country']
const triggerIds = ['federal', 'island', 'several-languages']
const principleIds = ['p10', 'p2', 'a.b', 'p1']

const maximumAge: fc.Arbitrary<MaximumAge> = fc.oneof(
  fc.integer({ min: 1, max: 48 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 24 }).map((seenWithinMonths) => ({ seenWithinMonths })),
)

/** States with which every criterion can be answered and left open. */
const allowedStates: fc.Arbitrary<ResponseState[]> = fc
  .subarray(states, { minLength: 2 })
  .map((some) => [...new Set<ResponseState>(['answered', 'not-known', ...some])])

function arbitrarySupport(top: number): fc.Arbitrary<Framework['support']> {
  const levels = fc.oneof(
    fc.array(fc.integer({ min: 0, max: top }), { minLength: 6, maxLength: 6 }),
    fc.array(fc.integer({ min: 0, max: top }), { minLength: 5, maxLength: 5 }).map((some) => [...some, top]),
  )
  return fc.record({
    thirdPartyRelations: fc.subarray(relations, { minLength: 1, maxLength: 6 }),
    grades: fc.tuple(levels, fc.integer({ min: 1, max: 36 })).map(([unsorted, sustainedMonths]) => {
      const [d = 0, c = 0, b = 0, figureCarries = 0, a = 0, sustainedCarries = 0] = unsorted.sort((x, y) => x - y)
      return {
        A: { carries: a, sustainedCarries, sustainedMonths },
        B: { carries: b, figureCarries },
        C: { carries: c },
        D: { carries: keepRarely(d, sustainedMonths) },
      }
    }),
    narrowScopeCarries: fc.integer({ min: 0, max: top }),
    maximumAge: fc.record({
      law: maximumAge,
      policy: maximumAge,
      statistic: maximumAge,
      audit: maximumAge,
      dataset: maximumAge,
      service: maximumAge,
      code: maximumAge,
      report: maximumAge,
      statement: maximumAge,
    }),
  })
}

/** Most frameworks carry nothing with grade D; some do. */
function keepRarely(level: number, toss: number): number {
  return toss % 4 === 0 ? level : 0
}

function arbitraryStages(top: number): fc.Arbitrary<Framework['stages']> {
  const share = fc.constantFrom('1/10', '1/4', '1/3', '1/2', '3/5', '2/3', '3/4', '9/10', '1/1')
  const limit = fc.record({ from: share, essentialsAt: fc.option(fc.integer({ min: 0, max: top }), { nil: undefined }) })
  const limits = fc.uniqueArray(limit, { selector: ({ from }) => from, minLength: 0, maxLength: 5 }).map((some) => {
    const shares = some.map(({ from }) => from).sort((left, right) => toNumber(left) - toNumber(right))
    const asked = some.map(({ essentialsAt }) => essentialsAt ?? -1).sort((left, right) => left - right)
    return ['0/1', ...shares].map((from, index): StageLimit => {
      const essentialsAt = asked[index - 1] ?? -1
      return { id: `stage-${index}`, from, ...(essentialsAt >= 0 && { essentialsAt }) }
    })
  })
  return fc.option(fc.record({ answeredAtLeast: fc.constantFrom('0/1', '1/4', '1/2', '13/20', '1/1'), limits }), {
    nil: undefined,
    freq: 6,
  })
}

function toNumber(share: string): number {
  const [part = 0, whole = 1] = share.split('/').map(Number)
  return part / whole
}

function arbitraryCriterion(id: string, scopes: readonly string[], triggers: readonly string[]): fc.Arbitrary<Criterion> {
  const trigger = triggers.length === 0 ? fc.constant(undefined) : fc.constantFrom(...triggers, undefined, undefined, undefined)
  return fc
    .record({
      weight: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.constant(1000) }),
      essential: fc.integer({ min: 0, max: 9 }).map((toss) => toss < 3),
      minimumScope: fc.constantFrom(...scopes),
      effort: fc.constantFrom('small', 'medium', 'large'),
      trigger,
      states: fc.option(allowedStates, { nil: undefined }),
    })
    .map(({ trigger, states: allowed, ...changes }) =>
      criterion(id, { ...changes, ...(trigger !== undefined && { trigger }), ...(allowed && { states: allowed }) }),
    )
}

function arbitraryPrinciples(scopes: readonly string[], triggers: readonly string[]): fc.Arbitrary<Framework['principles']> {
  const shape = fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: principleIds.length,
  })
  return shape.chain((principles) =>
    fc.tuple(
      ...principles.map((numbers, index) =>
        fc.record({
          id: fc.constant(principleIds[index] ?? 'p'),
          criteria: fc.tuple(...numbers.map((number) => arbitraryCriterion(`${index + 1}.${number}`, scopes, triggers))),
        }),
      ),
    ),
  )
}

/** Random frameworks: tops from 1 to 9, weights, scopes, conditions, rules of support and stages. */
export const frameworks: fc.Arbitrary<Framework> = fc
  .record({
    top: fc.integer({ min: 1, max: 9 }),
    scopes: fc.subarray(scopeIds, { minLength: 1 }),
    triggers: fc.subarray(triggerIds),
  })
  .chain(({ top, scopes, triggers }) =>
    fc
      .record({
        states: allowedStates,
        support: arbitrarySupport(top),
        stages: arbitraryStages(top),
        criteriaAt: fc.integer({ min: 0, max: top }),
        essentialsAt: fc.integer({ min: 0, max: top }),
        principles: arbitraryPrinciples(scopes, triggers),
        asOfWithinDays: fc.integer({ min: 0, max: 366 }),
        core: fc.option(fc.infiniteStream(fc.boolean()), { nil: undefined, freq: 3 }),
      })
      .map(({ criteriaAt, essentialsAt, stages, core, principles, ...changes }) => {
        const { stages: _, essentialsRoute: __, ...plain } = framework([])
        const ids = principles.flatMap(({ criteria }) => criteria.map(({ id }) => id))
        return {
          ...plain,
          ...changes,
          scale: { top },
          scopes,
          triggers,
          principles,
          headline: { criteriaAt, essentialsAt },
          ...(stages && { stages }),
          ...(core && { essentialsRoute: { coreCriteria: ids.filter(() => core.next().value) } }),
        }
      }),
  )
