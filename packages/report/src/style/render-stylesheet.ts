import { baseStyle } from './base-style.ts'
import { markStyle } from './mark-style.ts'
import { printStyle } from './print-style.ts'
import { reportStyle } from './report-style.ts'

/** What a style sheet is made for: the highest level, the columns of the longest bar, the foot of printed pages. */
export type StylesheetOptions = { readonly top?: number; readonly columns?: number; readonly foot?: string }

/** The one style sheet of every page: tokens, type, marks, the blocks of a report, print. */
export function renderStylesheet({ top = 4, columns = 24, foot = 'Seamark' }: StylesheetOptions = {}): string {
  return [baseStyle, markStyle(top, columns), reportStyle, printStyle(foot, top)].join('').replaceAll('\n', '')
}
