import type { Assessment, Criterion, CriterionResponse, Evidence, EvidenceLink, Framework } from '@seamark/model'
import * as fc from 'fast-check'
import { closedLists } from '../input/closed-lists.ts'
import { frameworks } from './test-cases.ts'
import { answer, assessment, evidence } from './test-support.ts'

/** A framework and an assessment that answers it. */
export type Case = { readonly framework: Framework; readonly assessment: Assessment }

const evidenceIds = ['a1', 'a2', 'a10', 'b', 'c-1', 'c-12', 'd']
const days = (from: string, to: string): fc.Arbitrary<string> =>
  fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const past = days('2022-01-01', '2026-06-30')
const later = days('2026-07-01', '2027-12-31')
const mostlyPast = fc.oneof({ weight: 8, arbitrary: past }, { weight: 1, arbitrary: later })
const recent = fc.oneof({ weight: 6, arbitrary: days('2026-01-01', '2026-06-30') }, { weight: 2, arbitrary: mostlyPast })
const country = fc.constantFrom('XAA', 'XAB')
const relation = fc.constantFrom(...closedLists.relations)

/** Leaves a key out, most often when `rarely` is high. */
function maybe<Value>(value: fc.Arbitrary<Value>, freq = 2): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined, freq })
}

function stated<Keys extends object>(keys: Keys): { [Key in keyof Keys]?: Exclude<Keys[Key], undefined> }
function stated(keys: object): object {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined))
}

/** Random evidence under an id: of every type, publisher and age. */
export function arbitraryEvidence(id: string): fc.Arbitrary<Evidence> {
  return fc
    .record({
      type: fc.constantFrom(...closedLists.evidenceTypes),
      relation,
      public: fc.constantFrom(true, true, false),
      publishedOn: maybe(recent, 4),
      seenOn: recent,
      expiresOn: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: mostlyPast }),
      withdrawnOn: fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: mostlyPast }),
      confirmedBy: maybe(fc.record({ name: fc.constant('A peer'), subjectId: country, on: mostlyPast })),
    })
    .map(({ relation, ...changes }) => {
      const { publishedOn: _, ...record } = evidence(id, { publisher: { name: 'A body', relation } })
      return { ...record, ...stated(changes) }
    })
}

/** A random link: with and without quotation, figure and signs that a practice is sustained. */
export function arbitraryLink(evidenceId: string): fc.Arbitrary<EvidenceLink> {
  const figure = fc.record({
    value: fc.constant('91.4'),
    unit: fc.constant('per cent'),
    denominator: fc.constant('all 251 services'),
    periodEndOn: recent,
  })
  return fc
    .record({
      quotation: maybe(fc.constant({ text: 'The passage.', language: 'en' }), 6),
      figure: maybe(figure),
      sustainedSince: maybe(mostlyPast, 2),
      checkedBy: maybe(fc.record({ name: fc.constant('A checker'), relation, on: mostlyPast })),
      reusedBy: maybe(fc.record({ name: fc.constant('A body abroad'), subjectId: country, on: mostlyPast })),
    })
    .map((keys) => ({ evidenceId, ...stated(keys) }))
}

/** A random response that its criterion allows; always with a level when it is to be whole. */
export function arbitraryResponse(
  { id, states }: Criterion,
  framework: Framework,
  known: readonly string[],
  whole = false,
): fc.Arbitrary<CriterionResponse> {
  const allowed = states ?? framework.states
  return fc
    .record({
      state: fc.oneof(
        { weight: 3, arbitrary: fc.constant('answered' as const) },
        { weight: whole ? 0 : 2, arbitrary: fc.constantFrom(...allowed) },
        { weight: whole ? 0 : 1, arbitrary: fc.constant(undefined) },
      ),
      level: fc.integer({ min: 0, max: framework.scale.top }),
      scope: maybe(fc.record({ id: fc.constantFrom(...framework.scopes) }), 4),
      evidenceLinks: fc
        .subarray([...known], { maxLength: Math.min(3, known.length) })
        .chain((ids) => fc.tuple(...ids.map((evidenceId) => arbitraryLink(evidenceId)))),
    })
    .map(({ state, level, ...changes }) => {
      const { level: _, state: __, scope: ___, ...plain } = answer(id, level)
      const carriesLevel = state === 'answered' || state === 'other-route'
      return { ...plain, ...stated({ state, ...changes }), ...(carriesLevel && { level }) }
    })
}

function arbitraryAssessment(framework: Framework): fc.Arbitrary<Assessment> {
  const criteria = framework.principles.flatMap((principle) => principle.criteria)
  return fc.tuple(fc.subarray(evidenceIds, { minLength: 1 }), fc.boolean()).chain(([known, whole]) =>
    fc
      .record({
        asOfOn: days('2026-07-01', '2026-12-31'),
        evidence: fc.tuple(...known.map((id) => arbitraryEvidence(id))),
        responses: fc.tuple(...criteria.map((entry) => maybe(arbitraryResponse(entry, framework, known, whole), whole ? 60 : 8))),
        values: fc.tuple(...framework.triggers.map(() => fc.constantFrom('yes', 'yes', 'no', 'not-known', undefined))),
        essentials: fc.integer({ min: 0, max: 3 }).map((toss) => toss === 0 && framework.essentialsRoute !== undefined),
      })
      .map(({ responses, values, essentials, ...changes }) => {
        const triggers = framework.triggers.flatMap((id, index) => {
          const value = values[index]
          return value === undefined ? [] : [{ id, value, rationale: 'It is so.' }]
        })
        const said = responses.filter((response) => response !== undefined)
        return assessment(said, { ...changes, route: essentials ? 'essentials' : 'full', context: { items: [], triggers } })
      }),
  )
}

/** Random frameworks, each with a random assessment that reaches every state, grade and rule. */
export const cases: fc.Arbitrary<Case> = frameworks.chain((framework) =>
  arbitraryAssessment(framework).map((document) => ({ framework, assessment: document })),
)
