import type { Framework } from '../generated/types.ts'
import { findDuplicates, findUnknown, idsIn, type Rule } from './rule.ts'

/** Rules of a framework that its schema cannot say. */
export const frameworkRules: readonly Rule<'framework'>[] = [
  {
    code: 'duplicate-id',
    *check(framework) {
      const self = (id: string) => id
      yield* findDuplicates(
        framework.principles,
        ({ id }) => id,
        (i) => `/principles/${i}/id`,
        'Principle',
      )
      const criteria = allCriteria(framework)
      yield* findDuplicates(
        criteria,
        ({ criterion }) => criterion.id,
        (i) => `${criteria[i]?.pointer ?? ''}/id`,
        'Criterion',
      )
      for (const list of ['scopes', 'triggers', 'contextItems'] as const)
        yield* findDuplicates(framework[list], self, (i) => `/${list}/${i}`, 'The entry')
      yield* findDuplicates(
        framework.instruments,
        ({ id }) => id,
        (i) => `/instruments/${i}/id`,
        'Instrument',
      )
      yield* findDuplicates(
        framework.stages?.limits ?? [],
        ({ id }) => id,
        (i) => `/stages/limits/${i}/id`,
        'Stage',
      )
    },
  },
  {
    code: 'condition-dangling',
    *check(framework) {
      const used = allCriteria(framework).flatMap(({ criterion, pointer }) =>
        criterion.trigger === undefined ? [] : [{ id: criterion.trigger, pointer: `${pointer}/trigger` }],
      )
      yield* findUnknown(used, framework.triggers, 'trigger', 'the list "triggers" of the framework')
    },
  },
  {
    code: 'unknown-scope',
    *check(framework) {
      const used = allCriteria(framework).map(({ criterion, pointer }) => ({
        id: criterion.minimumScope,
        pointer: `${pointer}/minimumScope`,
      }))
      yield* findUnknown(used, framework.scopes, 'scope', 'the list "scopes" of the framework')
    },
  },
  {
    code: 'unknown-instrument',
    *check(framework) {
      const used = allCriteria(framework).flatMap(({ criterion, pointer }) =>
        idsIn(criterion.crosswalk, 'instrument', `${pointer}/crosswalk`),
      )
      yield* findUnknown(
        used,
        framework.instruments.map(({ id }) => id),
        'instrument',
        'the list "instruments" of the framework',
      )
    },
  },
  {
    code: 'core-criterion-dangling',
    *check(framework) {
      const used = (framework.essentialsRoute?.coreCriteria ?? []).map((id, i) => ({
        id,
        pointer: `/essentialsRoute/coreCriteria/${i}`,
      }))
      yield* findUnknown(
        used,
        allCriteria(framework).map(({ criterion }) => criterion.id),
        'criterion',
        'the framework',
      )
    },
  },
  {
    code: 'support-not-on-scale',
    *check(framework) {
      const { top } = framework.scale
      const { grades } = framework.support
      const levels: (readonly [string, number | undefined])[] = [
        ['/support/grades/A/carries', grades.A.carries],
        ['/support/grades/A/sustainedCarries', grades.A.sustainedCarries],
        ['/support/grades/B/carries', grades.B.carries],
        ['/support/grades/B/figureCarries', grades.B.figureCarries],
        ['/support/grades/C/carries', grades.C.carries],
        ['/support/grades/D/carries', grades.D.carries],
        ['/support/narrowScopeCarries', framework.support.narrowScopeCarries],
        ['/headline/criteriaAt', framework.headline.criteriaAt],
        ['/headline/essentialsAt', framework.headline.essentialsAt],
        ...(framework.stages?.limits ?? []).map((limit, i) => [`/stages/limits/${i}/essentialsAt`, limit.essentialsAt] as const),
      ]
      for (const [pointer, level] of levels)
        if (level !== undefined && level > top)
          yield {
            pointer,
            detail: `Level ${level} is above the top of the scale, ${top}.`,
            hint: 'Use a level of this framework, 0 to its top.',
          }
    },
  },
  {
    code: 'better-grade-carries-less',
    *check({ support: { grades } }) {
      const order: readonly (readonly [string, number, number])[] = [
        ['/support/grades/A/sustainedCarries', grades.A.sustainedCarries, grades.A.carries],
        ['/support/grades/A/carries', grades.A.carries, grades.B.figureCarries],
        ['/support/grades/B/figureCarries', grades.B.figureCarries, grades.B.carries],
        ['/support/grades/B/carries', grades.B.carries, grades.C.carries],
        ['/support/grades/C/carries', grades.C.carries, grades.D.carries],
      ]
      for (const [pointer, better, lesser] of order)
        if (better < lesser)
          yield {
            pointer,
            detail: `Carries level ${better}, less than the ${lesser} of what stands below it.`,
            hint: 'Better evidence never carries less.',
          }
    },
  },
  {
    code: 'stage-limits-not-rising',
    *check({ stages }) {
      if (!stages) return
      const [first] = stages.limits
      if (first && !first.from.startsWith('0/'))
        yield {
          pointer: '/stages/limits/0/from',
          detail: `The lowest stage begins at ${first.from}; it must begin at 0/1.`,
          hint: 'Every share of steps needs a stage.',
        }
      if (first?.essentialsAt !== undefined)
        yield {
          pointer: '/stages/limits/0/essentialsAt',
          detail:
            'The lowest stage asks something of the essentials; then a principle might reach no stage and nothing would say why.',
          hint: 'Take essentialsAt out of the lowest stage.',
        }
      for (const [i, limit] of stages.limits.entries()) {
        const below = stages.limits[i - 1]
        if (below && !isLess(below.from, limit.from))
          yield {
            pointer: `/stages/limits/${i}/from`,
            detail: `${limit.from} does not rise above ${below.from}, the limit of the stage below.`,
            hint: 'List the stages from the lowest to the highest.',
          }
        if (below?.essentialsAt !== undefined && (limit.essentialsAt ?? -1) < below.essentialsAt)
          yield {
            pointer: `/stages/limits/${i}`,
            detail: `Asks less of the essentials than the stage below, which asks for ${below.essentialsAt}.`,
            hint: 'A higher stage never asks for less.',
          }
      }
    },
  },
  {
    code: 'fraction-above-one',
    *check({ stages }) {
      if (!stages) return
      const fractions = [
        { pointer: '/stages/answeredAtLeast', value: stages.answeredAtLeast },
        ...stages.limits.map(({ from }, i) => ({ pointer: `/stages/limits/${i}/from`, value: from })),
      ]
      for (const { pointer, value } of fractions)
        if (isLess('1/1', value))
          yield { pointer, detail: `${value} is more than the whole.`, hint: 'Use a share from 0/1 to 1/1.' }
    },
  },
  {
    code: 'too-many-criteria',
    *check(framework) {
      const count = allCriteria(framework).length
      if (count > 1000)
        yield {
          pointer: '/principles',
          detail: `${count} criteria; at most 1000 keep every sum exact.`,
          hint: 'Divide the framework.',
        }
    },
  },
]

function allCriteria(framework: Framework) {
  return framework.principles.flatMap((principle, p) =>
    principle.criteria.map((criterion, c) => ({ criterion, pointer: `/principles/${p}/criteria/${c}` })),
  )
}

function isLess(a: string, b: string): boolean {
  const [an = 0n, ad = 1n] = a.split('/').map(BigInt)
  const [bn = 0n, bd = 1n] = b.split('/').map(BigInt)
  return an * bd < bn * ad
}
