import type { StepSums } from '@seamark/model'
import { writeRatio } from './slow-arithmetic.ts'
import type { Row } from './slow-row.ts'

/** The steps of one criterion. */
export function sumOne(row: Row, top: number): StepSums {
  if (row.standing === 'out') return { supported: 0, claimed: 0, ceiling: 0, whole: 0 }
  if (row.standing === 'open') return { supported: 0, claimed: 0, ceiling: row.weight * top, whole: row.weight * top }
  const claimed = row.weight * (row.claimed ?? 0)
  return { supported: row.weight * (row.supported ?? 0), claimed, ceiling: claimed, whole: row.weight * top }
}

/** The steps of a principle. */
export function sumAll(rows: readonly Row[], top: number): StepSums {
  let supported = 0
  let claimed = 0
  let ceiling = 0
  let whole = 0
  for (const row of rows) {
    const steps = sumOne(row, top)
    supported += steps.supported
    claimed += steps.claimed
    ceiling += steps.ceiling
    whole += steps.whole
  }
  return { supported, claimed, ceiling, whole }
}

/** Answered weight of counted weight. */
export function findCoverage(rows: readonly Row[]): string | null {
  let answered = 0
  let counted = 0
  for (const row of rows) {
    if (row.standing === 'answered') answered += row.weight
    if (row.standing !== 'out') counted += row.weight
  }
  return writeRatio(answered, counted)
}

/** Of claims of level 1 or more, the weight fully supported. */
export function findEvidenceShare(rows: readonly Row[]): string | null {
  let carried = 0
  let claims = 0
  for (const row of rows) {
    if (row.claimed === null || row.claimed < 1) continue
    claims += row.weight
    if (row.supported === row.claimed) carried += row.weight
  }
  return writeRatio(carried, claims)
}
