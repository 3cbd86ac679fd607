import type { Lift } from '@seamark/model'
import type { CriterionView, ReportView } from '../build-view.ts'
import { collectRuleFacts } from './collect-rule-facts.ts'

/** One missing thing in words, naming the evidence to mend. */
export function describeLift(view: ReportView, criterion: CriterionView, { need, evidenceId }: Lift): string {
  const { it, minimumScope, sustainedMonths } = collectRuleFacts(view, criterion, evidenceId, 0)
  return view.words.needs[need]({ it: evidenceId === null ? undefined : it, months: sustainedMonths, minimumScope })
}
