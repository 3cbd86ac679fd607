import type { NoStageReason } from '@seamark/model'
import type { CriterionView, PrincipleView, ReportView } from '../build-view.ts'
import { describeLiftInShort } from './describe-lift.ts'
import type { AnsweredOf } from './judgement-words.ts'
import { isNoneSupported } from './state-word.ts'

/** The word for a stage, as the locale has it. */
export function stageLabel(view: ReportView, stageId: string): string {
  return view.locale.stages.find(({ id }) => id === stageId)?.label ?? stageId
}

/** Reasons that keep every principle from a stage, so that they are said once; none where any principle has a stage. */
export function sharedReasons({ principles }: ReportView): readonly NoStageReason[] {
  const [first, ...others] = principles.map(({ score }) => score.stage.reasons)
  const shared = (first ?? []).filter(({ code }) => others.every((reasons) => reasons.some((reason) => reason.code === code)))
  return shared.filter(({ criterionIds }) => criterionIds.length === 0)
}

/** Some reasons for no stage, in words. */
export function describeReasons(view: ReportView, reasons: readonly NoStageReason[], count?: AnsweredOf): string {
  const share = view.framework.stages?.answeredAtLeast ?? ''
  return view.words.list(
    reasons.map(({ code, criterionIds }) => view.words.noStage[code](criterionIds, share, view.weighted, count)),
  )
}

/** Why a principle has no stage, apart from what is said once for all; empty where that is all. */
export function describeNoStage(view: ReportView, { score, drawn }: PrincipleView): string {
  const answered = drawn.filter((criterion) => criterion.score.standing === 'answered').length
  const shared = new Set(sharedReasons(view).map(({ code }) => code))
  return describeReasons(
    view,
    score.stage.reasons.filter(({ code }) => !shared.has(code)),
    { answered, all: drawn.length },
  )
}

/** Stage of a principle in words, or why none is given; null where the framework gives none at all. */
export function describeStage(view: ReportView, principle: PrincipleView): { given: boolean; text: string } | null {
  const { stageId } = principle.score.stage
  if (stageId !== null) return { given: true, text: view.words.capitalise(stageLabel(view, stageId)) }
  if (view.framework.stages === undefined) return null
  return { given: false, text: view.words.glance.noStage(describeNoStage(view, principle)) }
}

/** What holds a stage back, and what the next one asks for. */
export function describeNextStage(view: ReportView, { score, drawn }: PrincipleView): readonly string[] {
  const words = view.words.glance
  const { heldBackBy, stepsStageId, next } = score.stage
  const none = new Set(drawn.filter((criterion) => isNoneSupported(criterion.score)).map(({ id }) => id))
  const held = heldBackBy.map(({ criterionId, supported, needed }) => ({
    id: criterionId,
    supported: none.has(criterionId) ? words.none : String(supported),
    needed,
  }))
  const lines: string[] = []
  if (held.length > 0 && stepsStageId !== null) lines.push(words.heldBack(stageLabel(view, stepsStageId), held))
  if (next !== null) lines.push(words.next(stageLabel(view, next.stageId), next.stepsAway, next.essentialIds))
  return lines
}

/** What leaving a criterion out does to the stage, one sentence each. */
export function describeLeftOut(
  view: ReportView,
  { drawn, score }: PrincipleView,
): readonly { readonly text: string; readonly changes: boolean }[] {
  const words = view.words.glance
  const { stageId } = score.stage
  if (view.framework.stages === undefined) return []
  return drawn.flatMap(({ id, score: { ifOpen } }) => {
    if (ifOpen === undefined) return []
    const changes = ifOpen.stageId !== stageId
    const effect = changes
      ? ifOpen.stageId === null
        ? words.noStageThen
        : words.stageWouldBe(stageLabel(view, ifOpen.stageId))
      : stageId === null
        ? words.noStageEither
        : words.stageWouldStay
    return [{ text: words.leftOut(id, words.notOurs, effect), changes }]
  })
}

/** The proofs that reach the next stage each by itself. */
export function describeProofs(view: ReportView, { drawn }: PrincipleView): readonly string[] {
  return drawn.flatMap((criterion: CriterionView) => {
    const { prove } = criterion
    if (prove === undefined || prove.stageAfter === null || prove.stageAfter === prove.stageBefore) return []
    const needs = prove.lifts.map((lift) => describeLiftInShort(view, criterion, lift))
    return [view.words.principle.proof(criterion.id, needs, prove.stepsGained, stageLabel(view, prove.stageAfter))]
  })
}
