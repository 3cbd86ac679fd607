import type { Fact, Facts, FactSource, Indicator } from '@seamark/model'

/** One edition of one indicator: a fact and its source, or that the publisher does not cover the subject. */
export type FactEdition = { readonly edition: string; readonly fact?: Fact; readonly source?: FactSource | undefined }

/** One indicator with its editions, the latest first. */
export type FactGroup = { readonly indicator: Indicator; readonly editions: readonly FactEdition[] }

/** What others publish about one subject, by indicator in the order of the document, latest editions first. */
export function gatherFacts(facts: Facts, subjectId: string): readonly FactGroup[] {
  const sources = new Map(facts.sources.map((source) => [source.id, source]))
  const own = Map.groupBy(
    facts.facts.filter((fact) => fact.subjectId === subjectId),
    ({ indicatorId }) => indicatorId,
  )
  return facts.indicators
    .map((indicator) => {
      const known = (own.get(indicator.id) ?? []).map((fact): FactEdition => ({
        edition: fact.edition,
        fact,
        source: sources.get(fact.sourceId),
      }))
      const left = (indicator.notCovered ?? [])
        .filter(({ subjectIds }) => subjectIds.includes(subjectId))
        .map(({ edition }): FactEdition => ({ edition }))
      return {
        indicator,
        editions: [...known, ...left].sort((a, b) => (a.edition < b.edition ? 1 : a.edition > b.edition ? -1 : 0)),
      }
    })
    .filter(({ editions }) => editions.length > 0)
}
