import type { PrincipleView, ReportView } from '../build-view.ts'

/** How many steps each open criterion of a principle may still add, in order. */
export function openSteps(view: ReportView, { drawn }: PrincipleView): readonly number[] {
  return drawn.filter(({ score }) => score.standing === 'open').map(({ score }) => score.weight * view.top)
}
