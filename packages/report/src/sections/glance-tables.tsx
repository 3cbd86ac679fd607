import type { ComponentChildren } from 'preact'
import type { CriterionView, ReportView } from '../build-view.ts'
import { describeStage } from '../words/describe-stage.ts'
import { isNoneSupported, stateWord } from '../words/state-word.ts'

/** The same numbers as the drawing above, from the same arrays. */
export function GlanceTables({ view }: { view: ReportView }) {
  const words = view.words.glance
  return (
    <>
      <Scroll label={words.stepsTable}>
        <table class="twin">
          <caption>{words.stepsTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.principle}</th>
              <th scope="col">{view.words.capitalise(words.supported)}</th>
              <th scope="col">{view.words.capitalise(words.claimed)}</th>
              <th scope="col">{words.columns.atMost}</th>
              <th scope="col">{words.columns.of}</th>
              {view.framework.stages && <th scope="col">{words.columns.stage}</th>}
            </tr>
          </thead>
          <tbody>
            {view.principles.map((principle) => {
              const { supported, claimed, ceiling, whole } = principle.score.steps
              return (
                <tr>
                  <th scope="row">
                    {principle.order} {principle.wording.title}
                  </th>
                  {whole === 0 ? (
                    <td colSpan={4}>{words.nothing}</td>
                  ) : principle.score.coverage === '0/1' ? (
                    <>
                      <td class="number" colSpan={2}>
                        {words.open}
                      </td>
                      <td class="number">{ceiling}</td>
                      <td class="number">{whole}</td>
                    </>
                  ) : (
                    [supported, claimed, ceiling, whole].map((steps) => <td class="number">{steps}</td>)
                  )}
                  {view.framework.stages && <td>{describeStage(view, principle)?.text}</td>}
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroll>
      <Scroll label={words.levelsTable}>
        <table class="twin">
          <caption>{words.levelsTable}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.criterion}</th>
              <th scope="col">{view.words.capitalise(words.supported)}</th>
              <th scope="col">{view.words.capitalise(words.claimed)}</th>
              <th scope="col">{words.columns.note}</th>
            </tr>
          </thead>
          <tbody>
            {view.principles.flatMap(({ drawn }) => drawn.map((criterion) => <LevelRow view={view} criterion={criterion} />))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

function LevelRow({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const { id, score, wording } = criterion
  const words = view.words.glance
  const notes = [
    ...(score.claimed === 0 ? [view.locale.levels[0]?.label ?? ''] : []),
    ...(score.essential ? [view.words.criterion.essential] : []),
    ...(score.state === 'other-route' ? [words.otherRoute] : []),
  ]
  return (
    <tr>
      <th scope="row">
        {id} {wording.title}
      </th>
      {score.standing === 'answered' ? (
        <>
          <td class="number">{isNoneSupported(score) ? words.none : score.supported}</td>
          <td class="number">{score.claimed}</td>
        </>
      ) : (
        <td class="number" colSpan={2}>
          {words[stateWord(criterion)]}
        </td>
      )}
      <td>{view.words.capitalise(notes.join(', '))}</td>
    </tr>
  )
}

/** A table that may be wider than a phone: it scrolls by itself, named and reachable by keyboard. */
function Scroll(props: { label: string; children: ComponentChildren }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={props.label}>
      {props.children}
    </section>
  )
}
