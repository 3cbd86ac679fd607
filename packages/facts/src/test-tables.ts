import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { FactsError, type FactsFault } from './facts-error.ts'
import { type FactsTable, factsTables } from './facts-tables.ts'
import { importFacts } from './import-facts.ts'

export type Texts = Record<FactsTable, string>

/** A table as it is shipped. */
export const readText = (file: string) => readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
export const texts: Texts = {
  subjects: readText(factsTables.subjects.file),
  sources: readText(factsTables.sources.file),
  indicators: readText(factsTables.indicators.file),
  breaks: readText(factsTables.breaks.file),
  notCovered: readText(factsTables.notCovered.file),
  leftOut: readText(factsTables.leftOut.file),
  members: readText(factsTables.members.file),
}
export const facts = importFacts(texts)

/** The shipped tables with one fault planted; the text to change must be there exactly once. */
export function plant(table: FactsTable, found: string, written: string): Texts {
  expect(texts[table].split(found)).toHaveLength(2)
  return { ...texts, [table]: texts[table].replace(found, () => written) }
}

export function faultsOf(tables: Texts): readonly FactsFault[] {
  try {
    importFacts(tables)
    return []
  } catch (error) {
    if (error instanceof FactsError) return error.faults
    throw error
  }
}

export const lineOf = (table: FactsTable, found: string) => texts[table].slice(0, texts[table].indexOf(found)).split('\n').length
export const egdi = 'EST,un-egdi,2022,0.9393,un-survey-2022,yes,\n'
export const rank = 'EST,un-egdi-rank,2022,8,un-survey-2022,yes,\n'
export const openByDefault = 'DNK,oecd-dgi-open-by-default,2023,0.783,oecd-dgi-2023,yes,\n'
