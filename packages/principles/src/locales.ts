import { assertDocument, type Locale } from '@seamark/model'
import english from '../locales/en/digital-nations-2019.json' with { type: 'json' }

/** The wording of the frameworks that ship with Seamark, the source language first. */
export const locales: readonly [Locale] = [read(english)]

function read(content: unknown): Locale {
  assertDocument('locale', content)
  return content
}
