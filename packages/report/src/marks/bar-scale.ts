/** The most columns a bar is drawn on. */
const mostColumns = 48

/** Columns of every bar of a report whose longest principle has so many steps: one a step, as long as they fit. */
export function barColumns(longest: number): number {
  return Math.min(Math.max(1, longest), mostColumns)
}

/**
 * The column that so many steps reach.
 *
 * Where the longest bar does not fit, steps are drawn in proportion: something is never drawn as nothing,
 * and less than the whole never as the whole, as long as there are columns for it.
 */
export function barColumn(steps: number, whole: number, longest: number): number {
  const columns = barColumns(longest)
  if (longest <= columns) return steps
  const exact = (count: number) => Math.max(1, Math.round((count * columns) / longest))
  if (steps === 0) return 0
  return steps === whole ? exact(whole) : Math.min(exact(steps), Math.max(1, exact(whole) - 1))
}
