import type { EvidenceLink, Figure } from '@seamark/model'
import type { Judging } from '../input/judging.ts'

/** Finds the figure that a link records; none where its period had not ended on the day of judgement. */
export function findCountingFigure({ figure }: EvidenceLink, { asOfOn }: Judging): Figure | undefined {
  return figure && figure.periodEndOn <= asOfOn ? figure : undefined
}
