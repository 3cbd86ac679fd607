import { barColumns } from '../marks/bar-scale.ts'
import type { CriterionView, PrincipleView, ReportView } from '../build-view.ts'
import { describeLeftOut, describeNextStage, describeStage } from '../words/describe-stage.ts'
import { GlanceTables } from './glance-tables.tsx'
import { Ladder } from '../marks/ladder.tsx'
import { openSteps } from '../marks/open-steps.ts'
import { isNoneSupported, stateWord } from '../words/state-word.ts'
import { StepsBar } from '../marks/steps-bar.tsx'

/** Every principle in one row: its stage, a ladder for each criterion, and the same steps end to end. */
export function GlanceSection({ view }: { view: ReportView }) {
  const words = view.words.glance
  const columns = barColumns(view.longest)
  return (
    <section id="glance">
      <h2>{words.heading(view.principles.length)}</h2>
      <p class="lede">{words.lede(view.top)}</p>
      <p class="aside">
        {words.note} <a href="#read">{words.marks}</a> {view.longest > columns && words.scaled(view.longest, columns)}
      </p>
      <div class="rows">
        {view.principles.map((principle) => (
          <Row view={view} principle={principle} />
        ))}
      </div>
      <details>
        <summary>{words.same}</summary>
        <GlanceTables view={view} />
      </details>
    </section>
  )
}

function Row({ view, principle }: { view: ReportView; principle: PrincipleView }) {
  const { score, drawn } = principle
  const stage = describeStage(view, principle)
  const leftOut = describeLeftOut(view, principle).filter(({ changes }) => changes)
  return (
    <div class="row">
      <div class="named">
        <h3>
          <span class="order">{principle.order}</span>
          <a href={`#principle-${principle.id}`}>{principle.wording.title}</a>
        </h3>
        {stage && <p class={stage.given ? 'stage' : 'stage none'}>{stage.text}</p>}
        {[...describeNextStage(view, principle), ...leftOut.map(({ text }) => text)].map((line) => (
          <p class="toward">{line}</p>
        ))}
      </div>
      <ul class="cells">
        {drawn.map((criterion) => (
          <Cell view={view} criterion={criterion} />
        ))}
      </ul>
      <StepsBar steps={score.steps} opens={openSteps(view, principle)} longest={view.longest} words={view.words} />
    </div>
  )
}

function Cell({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.glance
  const { id, score, wording } = criterion
  const { claimed, supported } = score
  const answered = claimed !== null && supported !== null
  const none = isNoneSupported(score)
  const state = answered ? words.levels(claimed, none ? words.none : String(supported)) : words[stateWord(criterion)]
  const shown = none ? words.none : answered ? supported : state
  const notes = answered
    ? [...(claimed > supported ? [words.claims(claimed)] : []), ...(score.state === 'other-route' ? [words.otherRoute] : [])]
    : []
  return (
    <li>
      <span class="sr">
        {words.cell(id, score.essential, wording.title)}{' '}
        {[state, ...(score.state === 'other-route' ? [words.otherRoute] : [])].join(', ')}
      </span>
      <span aria-hidden="true">
        <span class="id">
          {id}
          {score.essential && <b> E</b>}
        </span>
        <Ladder top={view.top} score={score} />
        <b class={answered && !none ? 'value' : 'value word'}>{shown}</b>
        {notes.map((note) => (
          <span class="claims">{note}</span>
        ))}
      </span>
    </li>
  )
}
