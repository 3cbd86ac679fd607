import type { Framework } from '../packages/model/src/index.ts'

/** Other choices that a reasonable person might make, each as a change of the framework. */
export const choices: readonly (readonly [what: string, change: (framework: Framework) => Framework])[] = [
  ['ages half as long', (f) => withAges(f, (months) => Math.ceil(months / 2))],
  ['ages twice as long', (f) => withAges(f, (months) => months * 2)],
  ['level 4 after one year', (f) => withSustained(f, 12)],
  ['level 4 after three years', (f) => withSustained(f, 36)],
  [
    'own figures carry 2, not 3',
    ({ support, ...f }) => ({
      ...f,
      support: { ...support, grades: { ...support.grades, B: { carries: 2, figureCarries: 2 } } },
    }),
  ],
  ['a narrow scope carries 1, not 2', ({ support, ...f }) => ({ ...f, support: { ...support, narrowScopeCarries: 1 } })],
  [
    'essentials weigh double',
    (f) => ({
      ...f,
      principles: f.principles.map(({ criteria, ...p }) => ({
        ...p,
        criteria: criteria.map((c) => ({ ...c, weight: c.essential ? 2 : 1 })),
      })),
    }),
  ],
  ['stage limits at 1/5, 2/5, 3/5, 4/5', (f) => withLimits(f, ['0/1', '1/5', '2/5', '3/5', '4/5'])],
  ['stage from 1/2 of the weight answered', (f) => withAnswered(f, '1/2')],
  ['stage from 9/10 of the weight answered', (f) => withAnswered(f, '9/10')],
]

const withAges = (f: Framework, age: (months: number) => number): Framework => {
  const entries = Object.entries(f.support.maximumAge).map(([type, rule]) => [
    type,
    'months' in rule ? { months: age(rule.months) } : { seenWithinMonths: age(rule.seenWithinMonths) },
  ])
  return { ...f, support: { ...f.support, maximumAge: { ...f.support.maximumAge, ...Object.fromEntries(entries) } } }
}
const withSustained = (f: Framework, sustainedMonths: number): Framework => ({
  ...f,
  support: { ...f.support, grades: { ...f.support.grades, A: { ...f.support.grades.A, sustainedMonths } } },
})
const withStages = (
  f: Framework,
  change: (stages: NonNullable<Framework['stages']>) => NonNullable<Framework['stages']>,
): Framework => (f.stages ? { ...f, stages: change(f.stages) } : f)
const withLimits = (f: Framework, from: readonly string[]) =>
  withStages(f, (stages) => ({ ...stages, limits: stages.limits.map((limit, i) => ({ ...limit, from: from[i] ?? limit.from })) }))
const withAnswered = (f: Framework, answeredAtLeast: string) => withStages(f, (stages) => ({ ...stages, answeredAtLeast }))
