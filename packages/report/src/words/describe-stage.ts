import type { PrincipleView, ReportView } from '../build-view.ts'

/** The word for a stage, as the locale has it. */
export function stageLabel(view: ReportView, stageId: string): string {
  return view.locale.stages.find(({ id }) => id === stageId)?.label ?? stageId
}

/** Why a principle has no stage. */
export function describeNoStage(view: ReportView, { score }: PrincipleView): string {
  const share = view.framework.stages?.answeredAtLeast ?? ''
  return view.words.list(score.stage.reasons.map(({ code, criterionIds }) => view.words.noStage[code](criterionIds, share)))
}

/** Stage of a principle in words, or why none is given; null where the framework gives none at all. */
export function describeStage(view: ReportView, principle: PrincipleView): { given: boolean; text: string } | null {
  const { stageId } = principle.score.stage
  if (stageId !== null) return { given: true, text: view.words.capitalise(stageLabel(view, stageId)) }
  if (view.framework.stages === undefined) return null
  return { given: false, text: view.words.glance.noStage(describeNoStage(view, principle)) }
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
