import type { Assessment, Criterion, Framework } from '@seamark/model'
import { readDay, type DayNumbers } from './slow-arithmetic.ts'
import { SlowRefusal } from './slow-checks.ts'

/** Everything that the rules look at. */
export type Setting = { readonly framework: Framework; readonly assessment: Assessment; readonly asOf: DayNumbers }

/** Reads a day that must be one. */
export function takeDay(text: string | undefined): DayNumbers {
  const day = readDay(text ?? '')
  if (!day) throw new SlowRefusal('day-invalid', text ?? '')
  return day
}

/** True when the condition of a criterion is not met. */
export function isHidden(criterion: Criterion, { assessment }: Setting): boolean {
  if (criterion.trigger === undefined) return false
  return assessment.context.triggers.some(({ id, value }) => id === criterion.trigger && value === 'no')
}
