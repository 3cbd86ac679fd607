import type { Facts, FactSource } from '@seamark/model'
import type { ReportView } from '../build-view.ts'
import { Day } from '../text/day.tsx'
import { gatherFacts, type FactEdition, type FactGroup } from '../gather-facts.ts'
import { OutsideLink } from '../text/outside-link.tsx'
import { Foreign } from '../text/plain-text.tsx'

/** What others publish, beside the claims and never counted. */
export function FactsSection({ view }: { view: ReportView }) {
  const words = view.words.facts
  const groups = view.facts ? gatherFacts(view.facts, view.assessment.subject.id) : []
  const seen = groups.some(({ editions }) => editions.some(({ source }) => source?.seenOn !== undefined))
  return (
    <section id="facts" class="split">
      <div class="side">
        <h2>{words.heading}</h2>
        <p class="aside">
          {words.side} {groups.length > 0 && words.ranks}
        </p>
        {groups.length > 0 && !seen && <p class="aside">{words.noneRecorded}</p>}
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
                {seen && <th scope="col">{words.seen}</th>}
              </tr>
            </thead>
            {groups.map((group) => (
              <Group view={view} facts={view.facts} group={group} seen={seen} />
            ))}
          </table>
        ) : (
          <p>{words.none}</p>
        )}
      </div>
    </section>
  )
}

/** The newest value in rows, with newer editions that do not cover the subject; the earlier ones folded away on screen. */
function Group(props: { view: ReportView; facts: Facts | undefined; group: FactGroup; seen: boolean }) {
  const { view, facts, group, seen } = props
  const words = view.words.facts
  const { indicator, editions } = group
  const own = new Set(editions.map(({ edition }) => edition))
  const breaks = (indicator.breaks ?? []).filter(({ from, to }) => own.has(to) || own.has(from))
  const latest = editions.find(({ fact }) => fact)?.edition ?? editions[0]?.edition ?? ''
  const newest = editions.filter(({ edition }) => edition >= latest)
  const earlier = editions.slice(newest.length)
  const foreign = { language: facts?.language, page: view.locale.language }
  const beside = view.principles.filter(({ id }) => indicator.principleIds?.includes(id)).map(({ wording }) => wording.title)
  const rows = newest.length + (earlier.length > 0 ? 1 : 0) + (breaks.length > 0 ? 1 : 0)
  return (
    <tbody>
      {newest.map((edition, index) => (
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
          {seen && <td data-head={words.seen}>{edition.fact && <Seen view={view} edition={edition} />}</td>}
        </tr>
      ))}
      {earlier.length > 0 && (
        <tr>
          <td colSpan={seen ? 3 : 2}>
            <details>
              <summary>{words.earlier(earlier.length)}</summary>
              <Earlier view={view} group={group} editions={earlier} foreign={foreign} />
            </details>
          </td>
        </tr>
      )}
      {breaks.length > 0 && (
        <tr>
          <td colSpan={seen ? 3 : 2}>
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

type ForeignProps = { language: string | undefined; page: string }

/** Earlier values, those of one source together. */
function Earlier(props: { view: ReportView; group: FactGroup; editions: readonly FactEdition[]; foreign: ForeignProps }) {
  const { view, group } = props
  return (
    <>
      {Array.from(Map.groupBy(props.editions, ({ source }) => source)).map(([source, editions]) => (
        <p>
          {editions
            .map(({ edition, fact }) => `${edition}: ${fact ? value(view, group, fact.value) : view.words.facts.notCovered}`)
            .join('; ')}
          {source && <Source view={view} source={source} foreign={props.foreign} />}
        </p>
      ))}
    </>
  )
}

function Source({ view, source, foreign }: { view: ReportView; source: FactSource; foreign: ForeignProps }) {
  const notes = [
    ...(source.place ? [source.place] : []),
    ...(source.note ? [source.note] : []),
    ...(source.readFrom ? [view.words.facts.copy(source.readFrom)] : []),
  ]
  return (
    <span class="cite">
      <Foreign {...foreign}>
        <OutsideLink url={source.url}>{source.title}</OutsideLink>
        {notes.map((note) => `, ${note}`)}
      </Foreign>
    </span>
  )
}

function Value(props: { view: ReportView; group: FactGroup; edition: FactEdition; foreign: ForeignProps }) {
  const { view, group, foreign } = props
  const { fact, source } = props.edition
  if (!fact) return <>{view.words.facts.notCovered}</>
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
      {source && <Source view={view} source={source} foreign={foreign} />}
    </>
  )
}

function Seen({ view, edition: { source } }: { view: ReportView; edition: FactEdition }) {
  return source?.seenOn ? <Day view={view} on={source.seenOn} /> : <>{view.words.facts.notRecorded}</>
}

function value({ words }: ReportView, { indicator }: FactGroup, published: string): string {
  return indicator.valueKind === 'day' && /^\d{4}-\d{2}-\d{2}$/u.test(published) ? words.day(published) : published
}
