import type { PrincipleView, ReportView } from './build-view.ts'

/** The word for a stage, as the locale has it. */
export function stageLabel(view: ReportView, stageId: string): string {
  return view.locale.stages.find(({ id }) => id === stageId)?.label ?? stageId
}

/** Stage of a principle in words, or why none is given; null where the framework gives none at all. */
export function describeStage(view: ReportView, { score }: PrincipleView): { given: boolean; text: string } | null {
  const words = view.words.glance
  const { stageId, reasons } = score.stage
  if (stageId !== null) return { given: true, text: words.stage(stageLabel(view, stageId)) }
  if (view.framework.stages === undefined) return null
  const share = view.framework.stages.answeredAtLeast
  return {
    given: false,
    text: words.noStage(reasons.map(({ code, criterionIds }) => view.words.noStage[code](criterionIds, share))),
  }
}

/** What holds a stage back, and what the next one asks for. */
export function describeNextStage(view: ReportView, { score }: PrincipleView): readonly string[] {
  const words = view.words.glance
  const { heldBackBy, stepsStageId, next } = score.stage
  const held = heldBackBy.map(({ criterionId, supported, needed }) => ({ id: criterionId, supported, needed }))
  const lines: string[] = []
  if (held.length > 0 && stepsStageId !== null) lines.push(words.heldBack(stageLabel(view, stepsStageId), held))
  if (next !== null) lines.push(words.next(stageLabel(view, next.stageId), next.stepsAway, next.essentialIds))
  return lines
}
