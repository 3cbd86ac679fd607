import type { Facts } from '@seamark/model'
import type { ReportView } from '../build-view.ts'
import { Day } from '../text/day.tsx'
import { gatherFacts, type FactEdition, type FactGroup } from '../gather-facts.ts'
import { OutsideLink } from '../text/outside-link.tsx'
import { Foreign } from '../text/plain-text.tsx'

/** Editions that have a row of their own; the earlier ones share one. */
const latest = 2

/** What others publish, beside the claims and never in the score. */
export function FactsSection({ view }: { view: ReportView }) {
  const words = view.words.facts
  const groups = view.facts ? gatherFacts(view.facts, view.assessment.subject.id) : []
  return (
    <section id="facts" class="split">
      <div class="side">
        <h2>{words.heading}</h2>
        <p class="aside">{words.side}</p>
      </div>
      <div>
        {view.facts && groups.length > 0 ? (
          <table class="facts stacked">
            <caption class="sr">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.indicator}</th>
                <th scope="col">{words.edition}</th>
                <th scope="col">{words.value}</th>
                <th scope="col">{words.seen}</th>
              </tr>
            </thead>
            {groups.map((group) => (
              <Group view={view} facts={view.facts} group={group} />
            ))}
          </table>
        ) : (
          <p>{words.none(view.subject)}</p>
        )}
      </div>
    </section>
  )
}

function Group({ view, facts, group }: { view: ReportView; facts: Facts | undefined; group: FactGroup }) {
  const words = view.words.facts
  const { indicator, editions } = group
  const own = new Set(editions.map(({ edition }) => edition))
  const breaks = (indicator.breaks ?? []).filter(({ from, to }) => own.has(to) || own.has(from))
  const first = editions.slice(0, latest)
  const earlier = editions.slice(latest)
  const foreign = { language: facts?.language, page: view.locale.language }
  const beside = view.principles.filter(({ id }) => indicator.principleIds?.includes(id)).map(({ wording }) => wording.title)
  const rows = first.length + (earlier.length > 0 ? 1 : 0) + (breaks.length > 0 ? 1 : 0)
  return (
    <tbody>
      {first.map((edition, index) => (
        <tr>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={rows}>
              <Foreign {...foreign}>
                {indicator.title} <span class="cite">{indicator.publisher}</span>
              </Foreign>
              {indicator.note && (
                <span class="cite">
                  <Foreign {...foreign}>{indicator.note}</Foreign>
                </span>
              )}
              {beside.length > 0 && <span class="cite">{words.beside(view.words.list(beside))}</span>}
            </th>
          )}
          <td data-head={words.edition}>{edition.edition}</td>
          <td data-head={words.value}>
            <Value view={view} group={group} edition={edition} foreign={foreign} />
          </td>
          <td data-head={words.seen}>{edition.fact && <Seen view={view} edition={edition} />}</td>
        </tr>
      ))}
      {earlier.length > 0 && (
        <tr>
          <td>{words.earlier}</td>
          <td colSpan={2}>
            {earlier
              .map(({ edition, fact }) => `${edition}: ${fact ? value(view, group, fact.value) : words.notCovered}`)
              .join('; ')}
          </td>
        </tr>
      )}
      {breaks.length > 0 && (
        <tr>
          <td colSpan={3}>
            {breaks.map(({ from, to, note }) => (
              <p class="break">
                <b>{words.break(from, to)}</b> <Foreign {...foreign}>{note}</Foreign>
              </p>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Value(props: {
  view: ReportView
  group: FactGroup
  edition: FactEdition
  foreign: { language: string | undefined; page: string }
}) {
  const { view, group, foreign } = props
  const { fact, source } = props.edition
  const words = view.words.facts
  if (!fact) return <>{words.notCovered}</>
  const notes = [
    ...(source?.place ? [source.place] : []),
    ...(source?.note ? [source.note] : []),
    ...(source?.readFrom ? [words.copy(source.readFrom)] : []),
  ]
  return (
    <>
      <b>{value(view, group, fact.value)}</b>{' '}
      {group.indicator.valueKind === 'number' && <Foreign {...foreign}>{group.indicator.unit}</Foreign>}
      {fact.note && (
        <>
          {'. '}
          <Foreign {...foreign}>{fact.note}</Foreign>
        </>
      )}
      {source && (
        <span class="cite">
          <Foreign {...foreign}>
            <OutsideLink url={source.url}>{source.title}</OutsideLink>
            {notes.map((note) => `, ${note}`)}
          </Foreign>
        </span>
      )}
    </>
  )
}

function Seen({ view, edition: { source } }: { view: ReportView; edition: FactEdition }) {
  return source?.seenOn ? <Day view={view} on={source.seenOn} /> : <>{view.words.facts.notRecorded}</>
}

function value({ words }: ReportView, { indicator }: FactGroup, published: string): string {
  return indicator.valueKind === 'day' && /^\d{4}-\d{2}-\d{2}$/u.test(published) ? words.day(published) : published
}
