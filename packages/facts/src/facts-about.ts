import type { Facts, Indicator } from '@seamark/model'
import { describeSeen } from './describe-seen.ts'

/** One line of the facts panel: a value with its source, or that its publisher does not cover the subject. */
export type FactRow = {
  readonly indicatorId: string
  readonly indicatorTitle: string
  readonly publisher: string
  readonly unit: string
  readonly valueKind: Indicator['valueKind']
  readonly edition: string
  /** Principles beside which it is shown; none means the country as a whole. */
  readonly principleIds: readonly string[]
  readonly indicatorNote?: string
} & (PublishedValue | NotCoveredValue)

type PublishedValue = {
  readonly state: 'published'
  /** Exactly as published: print it, do not format it again. A day may be a month or a year. */
  readonly value: string
  readonly note?: string
  /** Why it cannot be compared with earlier editions: no line is drawn from them to it. */
  readonly breakNote?: string
  readonly sourceTitle: string
  readonly sourcePublisher: string
  readonly sourcePlace?: string
  readonly sourceUrl?: string
  readonly sourceNote?: string
  /** The copy that was read instead of the publisher's own file. */
  readonly readFrom?: string
  /** When it was read, in words; `day of reading not recorded` included. */
  readonly seen: string
}

type NotCoveredValue = { readonly state: 'not-covered' }

/**
 * What the facts panel of one subject shows, in the order of indicators, then of editions.
 *
 * An indicator without a fact and without "not covered" gives no row: nothing is known, which is not 0. Facts of the same
 * edition from several sources all stand. A subject the facts do not speak of has no rows.
 */
export function factsAbout({ indicators, sources, facts }: Facts, subjectId: string): readonly FactRow[] {
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const factsById = Map.groupBy(
    facts.filter((fact) => fact.subjectId === subjectId),
    ({ indicatorId }) => indicatorId,
  )
  return indicators.flatMap((indicator) => {
    const shared = {
      indicatorId: indicator.id,
      indicatorTitle: indicator.title,
      publisher: indicator.publisher,
      unit: indicator.unit,
      valueKind: indicator.valueKind,
      principleIds: indicator.principleIds ?? [],
      ...(indicator.note && { indicatorNote: indicator.note }),
    }
    const own = (factsById.get(indicator.id) ?? []).toSorted(byEdition)
    const published = own.map(({ edition, value, note, sourceId }): FactRow => {
      const source = sourceById.get(sourceId)
      if (!source) throw new TypeError(`The fact ${subjectId} ${indicator.id} ${edition} names no known source: ${sourceId}`)
      const earlier = own.findLast((fact) => fact.edition < edition)?.edition ?? ''
      const breakNote = indicator.breaks?.findLast(({ from, to }) => earlier <= from && to <= edition)?.note
      return {
        ...shared,
        edition,
        state: 'published',
        value,
        ...(note && { note }),
        ...(breakNote && { breakNote }),
        sourceTitle: source.title,
        sourcePublisher: source.publisher,
        ...(source.place && { sourcePlace: source.place }),
        ...(source.url && { sourceUrl: source.url }),
        ...(source.note && { sourceNote: source.note }),
        ...(source.readFrom && { readFrom: source.readFrom }),
        seen: describeSeen(source),
      }
    })
    const gaps = (indicator.notCovered ?? [])
      .filter(({ subjectIds }) => subjectIds.includes(subjectId))
      .map(({ edition }): FactRow => ({ ...shared, edition, state: 'not-covered' }))
    return [...published, ...gaps].sort(byEdition)
  })
}

type OfEdition = { readonly edition: string }

const byEdition = ({ edition: a }: OfEdition, { edition: b }: OfEdition) => (a < b ? -1 : Number(a > b))
