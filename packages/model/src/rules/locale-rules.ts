import type { Framework } from '../generated/types.ts'
import type { RuleFault } from '../fault.ts'
import { checkFrameworkKnown, findDuplicates, findUnknown, inFramework, idsIn, type Rule } from './rule.ts'

type WordList = 'principles' | 'criteria' | 'stages' | 'scopes' | 'triggers' | 'contextItems'

/** Rules of a locale that its schema cannot say. */
export const localeRules: readonly Rule<'locale'>[] = [
  {
    code: 'framework-unknown',
    *check(locale, context) {
      yield* checkFrameworkKnown(locale.framework, context)
    },
  },
  {
    code: 'duplicate-id',
    *check(locale) {
      for (const list of wordLists)
        yield* findDuplicates<{ id: string }>(
          locale[list],
          ({ id }) => id,
          (i) => `/${list}/${i}/id`,
          'The id',
        )
    },
  },
  {
    code: 'wording-of-nothing',
    check: inFramework(function* (locale, framework) {
      for (const list of wordLists)
        yield* findUnknown(idsIn<'id'>(locale[list], 'id', `/${list}`), idsOf(framework, list), 'id', `the framework's ${list}`)
    }),
  },
  {
    code: 'wording-missing',
    check: inFramework(function* (locale, framework) {
      for (const list of wordLists) {
        const worded = new Set(locale[list].map(({ id }) => id))
        for (const id of idsOf(framework, list))
          if (!worded.has(id))
            yield {
              pointer: `/${list}`,
              detail: `There is no wording for ${id}.`,
              hint: 'Every id of the framework needs its words; a missing translation may stand in the source language.',
            }
      }
    }),
  },
  {
    code: 'level-count',
    check: inFramework(function* (locale, framework) {
      const due = framework.scale.top + 1
      yield* checkCount(locale.levels.length, due, '/levels')
      for (const [i, { levelDescriptors }] of locale.criteria.entries())
        yield* checkCount(levelDescriptors.length, due, `/criteria/${i}/levelDescriptors`)
    }),
  },
  {
    code: 'essential-wording',
    check: inFramework(function* (locale, framework) {
      const essentials = new Set(
        framework.principles.flatMap(({ criteria }) => criteria.filter(({ essential }) => essential).map(({ id }) => id)),
      )
      for (const [i, { id, essentialBecause }] of locale.criteria.entries())
        if (essentials.has(id) !== (essentialBecause !== undefined))
          yield {
            pointer: `/criteria/${i}`,
            detail: essentials.has(id)
              ? `Criterion ${id} is essential, and nothing says why.`
              : `Criterion ${id} is not essential, but a reason is given.`,
            hint: 'essentialBecause stands with essentials, and only with them.',
          }
    }),
  },
]

const wordLists: readonly WordList[] = ['principles', 'criteria', 'stages', 'scopes', 'triggers', 'contextItems']

function idsOf(framework: Framework, list: WordList): readonly string[] {
  if (list === 'principles') return framework.principles.map(({ id }) => id)
  if (list === 'criteria') return framework.principles.flatMap(({ criteria }) => criteria.map(({ id }) => id))
  if (list === 'stages') return (framework.stages?.limits ?? []).map(({ id }) => id)
  return framework[list]
}

function* checkCount(count: number, due: number, pointer: string): Generator<RuleFault> {
  if (count !== due)
    yield {
      pointer,
      detail: `Found ${count} levels; the scale of the framework has ${due}, from 0 to ${due - 1}.`,
      hint: 'One text a level, from 0 up.',
    }
}
