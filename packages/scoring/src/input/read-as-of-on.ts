import type { Assessment, Day, Framework } from '@seamark/model'
import { countDaysBetween } from '../exact/count-days-between.ts'
import { isDay } from './is-day.ts'
import { ScoringError } from '../scoring-error.ts'

/**
 * Reads the day on which evidence is judged. Where a day of attestation is given it must not lie before
 * the day of judgement, nor more days after it than the framework allows.
 *
 * @throws {ScoringError} `as-of-missing`, `day-invalid`, `as-of-after-attestation`, `as-of-too-early`
 */
export function readAsOfOn({ asOfOn }: Assessment, { asOfWithinDays }: Framework, attestedOn?: Day): Day {
  const item = '/asOfOn'
  if (asOfOn === undefined) {
    throw new ScoringError('as-of-missing', item, 'The assessment does not say on which day its evidence is judged.')
  }
  if (!isDay(asOfOn)) throw new ScoringError('day-invalid', item, `${item}: ${String(asOfOn)} is not a day of the calendar.`)
  if (attestedOn === undefined) return asOfOn
  if (!isDay(attestedOn)) {
    throw new ScoringError('day-invalid', 'attestedOn', `attestedOn: ${String(attestedOn)} is not a day of the calendar.`)
  }
  if (asOfOn > attestedOn) {
    throw new ScoringError(
      'as-of-after-attestation',
      item,
      `Evidence is judged on ${asOfOn}, after the attestation of ${attestedOn}.`,
    )
  }
  if (countDaysBetween(asOfOn, attestedOn) > asOfWithinDays) {
    const message = `Evidence is judged on ${asOfOn}, more than ${asOfWithinDays} days before the attestation of ${attestedOn}.`
    throw new ScoringError('as-of-too-early', item, message)
  }
  return asOfOn
}
