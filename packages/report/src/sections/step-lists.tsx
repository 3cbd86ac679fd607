import type { DoMoreStep, Lift, ProveStep } from '@seamark/model'
import type { ComponentChildren } from 'preact'
import type { CriterionView, PrincipleView, ReportView } from '../build-view.ts'
import { describeLift, isWaiting } from '../words/describe-lift.ts'
import { stageLabel } from '../words/describe-stage.ts'

/** One criterion with the principle it belongs to. */
export type CriterionInPrinciple = { readonly principle: PrincipleView; readonly criterion: CriterionView }

type ListProps = { view: ReportView; all: readonly CriterionInPrinciple[] }

/** What only has to be written down: it takes no level of effort. */
const paperWork: ReadonlySet<Lift['need']> = new Set([
  'quote-passage',
  'state-publication-day',
  'see-again',
  'state-scope',
  'record-figure',
])

/** The claims above their support, and exactly what is missing. */
export function ProveList({ view, all }: ListProps) {
  const words = view.words.next
  const steps = all.flatMap(({ principle, criterion }) => {
    const { prove } = criterion
    return prove ? [{ principle, criterion, prove }] : []
  })
  return (
    <div>
      <h3>{view.reading ? words.proofsMissing : words.prove}</h3>
      {steps.length === 0 && <p>{words.noProve}</p>}
      <ul class="steps">
        {steps.map(({ principle, criterion, prove }) => (
          <Step
            view={view}
            principle={principle}
            criterion={criterion}
            step={prove}
            effort={prove.lifts.some((lift) => !paperWork.has(lift.need) && !isWaiting(view, criterion, lift))}
          >
            {prove.lifts.map((lift) => describeLift(view, criterion, lift)).join(' ')}
          </Step>
        ))}
      </ul>
    </div>
  )
}

/** The next level of each claim that is carried: steps that change a stage first, the others folded away on screen. */
export function DoMoreList({ view, all }: ListProps) {
  const words = view.words.next
  const steps = all.flatMap(({ principle, criterion }) => {
    const { doMore } = criterion
    return doMore ? [{ principle, criterion, doMore }] : []
  })
  const staged = view.framework.stages !== undefined
  const shown = staged ? steps.filter(({ doMore }) => changesStage(doMore)) : steps
  const others = staged ? steps.filter(({ doMore }) => !changesStage(doMore)) : []
  const list = (chosen: typeof steps) => (
    <ul class="steps">
      {chosen.map(({ principle, criterion, doMore }) => (
        <Step view={view} principle={principle} criterion={criterion} step={doMore} effort>
          {criterion.wording.levelDescriptors[doMore.to]}
        </Step>
      ))}
    </ul>
  )
  return (
    <div>
      <h3>{words.doMore}</h3>
      {steps.length === 0 && <p>{words.noDoMore}</p>}
      {steps.length > 0 && shown.length === 0 && <p>{words.noStageChange}</p>}
      {list(shown)}
      {others.length > 0 && (
        <details>
          <summary>{words.othersDoMore(others.length)}</summary>
          {list(others)}
        </details>
      )}
    </div>
  )
}

function changesStage({ stageBefore, stageAfter }: DoMoreStep | ProveStep): boolean {
  return stageAfter !== null && stageBefore !== stageAfter
}

function Step(props: {
  view: ReportView
  principle: PrincipleView
  criterion: CriterionView
  step: ProveStep | DoMoreStep
  effort: boolean
  children: ComponentChildren
}) {
  const { view, principle, criterion, step } = props
  const words = view.words.next
  const { supported, whole } = principle.score.steps
  const notes = [
    `, ${words.steps(supported, supported + step.stepsGained, whole)}`,
    ...(view.framework.stages ? [describeChange(view, principle, step)] : []),
    ...(props.effort ? [words.effort(view.words.effort[step.effort])] : []),
  ]
  return (
    <li>
      <p>
        <a href={`#criterion-${criterion.id}`}>
          {criterion.id} <b>{criterion.wording.title}</b>
        </a>
      </p>
      <p>{props.children}</p>
      <p class="cite">
        <b>{words.gain(step.stepsGained)}</b>
        {notes.join('. ')}
      </p>
    </li>
  )
}

function describeChange(view: ReportView, { wording }: PrincipleView, step: ProveStep | DoMoreStep): string {
  const words = view.words.next
  const { stageBefore, stageAfter } = step
  if (stageAfter === null) return words.withheld
  if (stageBefore === stageAfter) return words.unchanged
  const before = stageBefore === null ? view.words.criterion.noStage : stageLabel(view, stageBefore)
  return words.stage(wording.title, before, stageLabel(view, stageAfter))
}
