import type { CriterionScore } from '@seamark/model'

/** What one criterion counts, as it stands or as it would stand if something changed. */
export type Row = Omit<CriterionScore, 'steps' | 'ifOpen'>

/** The rows as they would be with one of them changed. */
export function changeRow(rows: readonly Row[], criterionId: string, change: Partial<Row>): readonly Row[] {
  return rows.map((row) => (row.criterionId === criterionId ? { ...row, ...change } : row))
}
