import type { Framework } from '@seamark/model'
import type { ReportView } from '../build-view.ts'
import { stageLabel } from '../words/describe-stage.ts'

type Row = readonly [what: string, limit: string]

/** Every limit that the framework sets and that decided something on this page. */
export function LimitsTable({ view }: { view: ReportView }) {
  const words = view.words.limits
  return (
    <table class="limits">
      <caption>{words.heading}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.limit}</th>
        </tr>
      </thead>
      <tbody>
        {[...ages(view), ...support(view), ...stages(view)].map(([what, limit]) => (
          <tr>
            <th scope="row">{what}</th>
            <td>{limit}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Types of evidence that share a limit share a row. */
function ages({ framework, locale, words }: ReportView): readonly Row[] {
  const describe = (age: Framework['support']['maximumAge']['law']) =>
    'months' in age ? words.limits.age(age.months) : words.limits.seenWithin(age.seenWithinMonths)
  const types = Object.entries(framework.support.maximumAge).map(([type, age]) => ({
    label: locale.evidenceTypes.find(({ id }) => id === type)?.label ?? type,
    limit: describe(age),
  }))
  const groups = Map.groupBy(types, ({ limit }) => limit)
  return Array.from(groups, ([limit, members]) => [words.limits.types(members.map(({ label }) => label)), limit])
}

function support({ framework, locale, words }: ReportView): readonly Row[] {
  const { grades, narrowScopeCarries, thirdPartyRelations } = framework.support
  const relations = thirdPartyRelations.map((id) => locale.relations.find((relation) => relation.id === id)?.label ?? id)
  const { sustained, sustainedMonths, narrow, narrowCarries, thirdParties, noThirdParties } = words.limits
  return [
    [sustained(grades.A.sustainedCarries), sustainedMonths(grades.A.sustainedMonths)],
    [narrow, narrowCarries(narrowScopeCarries)],
    [thirdParties, relations.length === 0 ? noThirdParties : words.list(relations)],
  ]
}

function stages(view: ReportView): readonly Row[] {
  const { framework, weighted } = view
  const words = view.words.limits
  if (framework.stages === undefined) return []
  const { answeredAtLeast, limits } = framework.stages
  return [
    [words.answered, words.answeredAtLeast(answeredAtLeast, weighted)],
    ...limits.map(({ id, from, essentialsAt }, index): Row => {
      const above = limits[index + 1]
      const limit = index === 0 && above ? words.stageBelow(above.from) : words.stageFrom(from, essentialsAt)
      return [words.stage(stageLabel(view, id)), limit]
    }),
  ]
}
