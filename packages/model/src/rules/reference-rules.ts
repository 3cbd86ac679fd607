import { checkFrameworkKnown, findDuplicates, findFramework, findUnknown, idsIn, type Rule } from './rule.ts'

/** Rules of facts that their schema cannot say. Values are checked where they are imported, by `facts`. */
export const factsRules: readonly Rule<'facts'>[] = [
  {
    code: 'duplicate-id',
    *check({ subjects, sources, indicators, facts }) {
      yield* findDuplicates(
        subjects,
        ({ id }) => id,
        (i) => `/subjects/${i}/id`,
        'Subject',
      )
      yield* findDuplicates(
        sources,
        ({ id }) => id,
        (i) => `/sources/${i}/id`,
        'Source',
      )
      yield* findDuplicates(
        indicators,
        ({ id }) => id,
        (i) => `/indicators/${i}/id`,
        'Indicator',
      )
      yield* findDuplicates(
        facts,
        (f) => `${f.subjectId} ${f.indicatorId} ${f.edition} ${f.sourceId}`,
        (i) => `/facts/${i}`,
        'The fact',
      )
    },
  },
  {
    code: 'unknown-subject',
    *check({ subjects, indicators, facts }) {
      const used = [
        ...idsIn(facts, 'subjectId', '/facts'),
        ...indicators.flatMap(({ notCovered = [] }, i) =>
          notCovered.flatMap(({ subjectIds }, n) =>
            subjectIds.map((id, s) => ({ id, pointer: `/indicators/${i}/notCovered/${n}/subjectIds/${s}` })),
          ),
        ),
      ]
      yield* findUnknown(
        used,
        subjects.map(({ id }) => id),
        'subject',
        'the list "subjects"',
      )
    },
  },
  {
    code: 'unknown-indicator',
    *check({ indicators, facts }) {
      const used = [
        ...idsIn(facts, 'indicatorId', '/facts'),
        ...indicators.flatMap(({ meanOf }, i) =>
          (meanOf?.indicatorIds ?? []).map((id, m) => ({ id, pointer: `/indicators/${i}/meanOf/indicatorIds/${m}` })),
        ),
      ]
      yield* findUnknown(
        used,
        indicators.map(({ id }) => id),
        'indicator',
        'the list "indicators"',
      )
    },
  },
  {
    code: 'unknown-source',
    *check({ sources, facts }) {
      yield* findUnknown(
        idsIn(facts, 'sourceId', '/facts'),
        sources.map(({ id }) => id),
        'source',
        'the list "sources"',
      )
    },
  },
  {
    code: 'covered-and-not-covered',
    *check({ indicators, facts }) {
      const absent = new Set(
        indicators.flatMap(({ id, notCovered = [] }) =>
          notCovered.flatMap(({ edition, subjectIds }) => subjectIds.map((subject) => `${id} ${edition} ${subject}`)),
        ),
      )
      for (const [i, { indicatorId, edition, subjectId }] of facts.entries())
        if (absent.has(`${indicatorId} ${edition} ${subjectId}`))
          yield {
            pointer: `/facts/${i}`,
            detail: `${indicatorId} ${edition} is said not to cover ${subjectId}, and here is a value.`,
            hint: 'Keep the one that the publisher says.',
          }
    },
  },
]

/** Rules of a crosswalk that its schema cannot say. */
export const crosswalkRules: readonly Rule<'crosswalk'>[] = [
  {
    code: 'framework-unknown',
    *check({ from, to }, context) {
      yield* checkFrameworkKnown(from, context, '/from')
      yield* checkFrameworkKnown(to, context, '/to')
    },
  },
  {
    code: 'crosswalk-dangling',
    *check(crosswalk, context) {
      for (const side of ['from', 'to'] as const) {
        const framework = findFramework(context, crosswalk[side])
        if (!framework) continue
        const { id, version } = crosswalk[side]
        const principles = crosswalk.principles.flatMap((pair, p) =>
          pair[side].map((principleId, i) => ({ id: principleId, pointer: `/principles/${p}/${side}/${i}` })),
        )
        yield* findUnknown(
          principles,
          framework.principles.map((principle) => principle.id),
          'principle',
          `${id}@${version}`,
        )
        const criteria = crosswalk.criteria.map((pair, i) => ({ id: pair[side], pointer: `/criteria/${i}/${side}` }))
        yield* findUnknown(
          criteria,
          framework.principles.flatMap((principle) => principle.criteria.map((criterion) => criterion.id)),
          'criterion',
          `${id}@${version}`,
        )
      }
    },
  },
  {
    code: 'duplicate-id',
    *check({ criteria }) {
      yield* findDuplicates(
        criteria,
        ({ from, to }) => `${from} to ${to}`,
        (i) => `/criteria/${i}`,
        'The pair',
      )
    },
  },
]
