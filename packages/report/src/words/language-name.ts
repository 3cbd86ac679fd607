import type { LanguageTag } from '@seamark/model'
import type { Words } from './words.ts'

/** A language as the words of the page call it. */
export function languageName(words: Words, tag: LanguageTag): string {
  return new Intl.DisplayNames([words.language], { type: 'language' }).of(tag) ?? tag
}
