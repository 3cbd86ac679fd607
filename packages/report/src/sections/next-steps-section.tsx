import type { DoMoreStep, ProveStep } from '@seamark/model'
import type { ComponentChildren } from 'preact'
import type { CriterionView, PrincipleView, ReportView } from '../build-view.ts'
import { describeLift } from '../words/describe-lift.ts'
import { stageLabel } from '../words/describe-stage.ts'
import { triggerLabel } from '../words/trigger-label.ts'

/** Two kinds of work side by side, in the order of the framework, and what is open. */
export function NextStepsSection({ view }: { view: ReportView }) {
  const words = view.words.next
  const { prove, doMore } = view.scorecard.nextSteps
  const all = view.principles.flatMap((principle) => principle.drawn.map((criterion) => ({ principle, criterion })))
  const open = all.filter(({ criterion }) => criterion.score.standing === 'open')
  return (
    <section id="next">
      <div class="split">
        <h2>{words.heading}</h2>
        <p>{words.lede}</p>
      </div>
      <div class="kinds">
        <div>
          <h3>{words.prove}</h3>
          {prove.length === 0 && <p>{words.noProve}</p>}
          <ul class="steps">
            {all.map(
              ({ principle, criterion }) =>
                criterion.prove && (
                  <Step view={view} principle={principle} criterion={criterion} step={criterion.prove}>
                    {criterion.prove.lifts.map((lift) => describeLift(view, criterion, lift)).join(' ')}
                  </Step>
                ),
            )}
          </ul>
        </div>
        <div>
          <h3>{words.doMore}</h3>
          {doMore.length === 0 && <p>{words.noDoMore}</p>}
          <ul class="steps">
            {all.map(
              ({ principle, criterion }) =>
                criterion.doMore && (
                  <Step view={view} principle={principle} criterion={criterion} step={criterion.doMore}>
                    {criterion.wording.levelDescriptors[criterion.doMore.to]}
                  </Step>
                ),
            )}
          </ul>
        </div>
      </div>
      <div class="split opens">
        <h3>{words.open}</h3>
        <div>
          <p>{open.length === 0 ? words.noOpen : words.openNote}</p>
          <ul>
            {open.map(({ criterion: { id, wording, score, rule } }) => (
              <li>
                <a href={`#criterion-${id}`}>{id}</a> {wording.title}
                {score.essential && `. ${view.words.criterion.essential}`}.{' '}
                {score.because && (
                  <span class="cite">
                    {view.words.because[score.because]({ trigger: triggerLabel(view, rule.trigger), who: view.subject })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}

function Step(props: {
  view: ReportView
  principle: PrincipleView
  criterion: CriterionView
  step: ProveStep | DoMoreStep
  children: ComponentChildren
}) {
  const { view, principle, criterion, step } = props
  const words = view.words.next
  const { supported, whole } = principle.score.steps
  const { stageBefore, stageAfter } = step
  const stage =
    stageAfter === null
      ? words.withheld
      : stageBefore === stageAfter
        ? words.unchanged
        : words.stage(
            principle.wording.title,
            stageBefore === null ? view.words.criterion.noStage : stageLabel(view, stageBefore),
            stageLabel(view, stageAfter),
          )
  return (
    <li>
      <p>
        <a href={`#criterion-${criterion.id}`}>{criterion.id}</a> <b>{criterion.wording.title}</b>
      </p>
      <p>{props.children}</p>
      <p class="cite">
        <b>{words.gain(step.stepsGained)}</b>, {words.steps(supported, supported + step.stepsGained, whole)}.{' '}
        {view.framework.stages && `${stage}. `}
        {view.words.effort[step.effort]}
      </p>
    </li>
  )
}
