import type { Assessment, Facts, Framework, Locale } from '@seamark/model'

/** What an instance shows that nobody published here: the instrument, outside facts, demonstrations. */
export type Library = {
  /** Frameworks, the default one first. */
  readonly frameworks: readonly [Framework, ...Framework[]]
  /** Their wording; the source language of each framework is always among them. */
  readonly locales: readonly Locale[]
  /** What others publish about subjects. */
  readonly facts: Facts
  /** The method of scoring as Markdown of our own. */
  readonly methodology: string
  /** Files shown as examples: fictional countries and readings from outside. Empty unless asked for. */
  readonly demonstrations: readonly Demonstration[]
}

/** One file shown as an example, never published. */
export type Demonstration = { readonly id: string; readonly assessment: Assessment }
