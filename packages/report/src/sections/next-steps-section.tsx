import type { ReportView } from '../build-view.ts'
import { DoMoreList, ProveList, type CriterionInPrinciple } from './step-lists.tsx'
import { triggerLabel } from '../words/trigger-label.ts'

/**
 * Two kinds of work, in the order of the framework, and what is open.
 *
 * A reading from outside tells nobody to do more: it says what a fuller reading would need, open criteria first.
 */
export function NextStepsSection({ view }: { view: ReportView }) {
  const words = view.words.next
  const all = view.principles.flatMap((principle) => principle.drawn.map((criterion) => ({ principle, criterion })))
  return (
    <section id="next">
      <div class="split">
        <h2>{view.reading ? words.headingReading : words.heading}</h2>
        <p>{view.reading ? words.ledeReading : words.lede}</p>
      </div>
      {view.reading && <OpenCriteria view={view} all={all} />}
      <div class="kinds">
        <ProveList view={view} all={all} />
        {!view.reading && <DoMoreList view={view} all={all} />}
      </div>
      {!view.reading && <OpenCriteria view={view} all={all} />}
    </section>
  )
}

function OpenCriteria({ view, all }: { view: ReportView; all: readonly CriterionInPrinciple[] }) {
  const words = view.words.next
  const open = all.filter(({ criterion }) => criterion.score.standing === 'open')
  return (
    <div class="split opens">
      <h3>{words.open(open.length)}</h3>
      <div>
        <p>{open.length === 0 ? words.noOpen : view.reading ? words.openNoteReading : words.openNote}</p>
        <ul>
          {open.map(({ criterion: { id, wording, score, rule } }) => (
            <li>
              <a href={`#criterion-${id}`}>
                {id} <b>{wording.title}</b>
              </a>
              {score.essential && `. ${view.words.criterion.essential}`}.{' '}
              <span class="cite">
                {score.because &&
                  (!view.reading || score.because === 'trigger-not-known') &&
                  view.words.because[score.because]({ trigger: triggerLabel(view, rule.trigger), reading: view.reading })}{' '}
                {view.reading && wording.firstProof}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
