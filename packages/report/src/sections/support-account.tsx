import type { ComponentChildren } from 'preact'
import type { DecidingBody, Lift } from '@seamark/model'
import type { CriterionView, ReportView } from '../build-view.ts'
import { collectRuleFacts } from '../words/collect-rule-facts.ts'
import { describeLift } from '../words/describe-lift.ts'
import { stageLabel } from '../words/describe-stage.ts'
import { OutsideLink } from '../text/outside-link.tsx'
import { Foreign } from '../text/plain-text.tsx'
import { triggerLabel } from '../words/trigger-label.ts'

/** Why support stops where it does, and then what would lift it; or why a criterion is open, or who decides it instead. */
export function SupportAccount({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const { standing } = criterion.score
  return (
    <div class="judged">
      {standing === 'open' && <Open view={view} criterion={criterion} />}
      {standing === 'out' && <Out view={view} criterion={criterion} />}
      {standing === 'answered' && <Answered view={view} criterion={criterion} />}
    </div>
  )
}

function Answered({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const { claimed, supported, carried, decidedBy, lifts } = criterion.score
  if (claimed === 0) return <p class="aside">{words.zero}</p>
  if (decidedBy === null) return null
  const facts = collectRuleFacts(view, criterion, decidedBy.evidenceId, carried ?? 0)
  const rule = view.words.rules[decidedBy.rule](facts)
  if (claimed === null || claimed === supported) {
    const beyond = carried !== null && claimed !== null && carried > claimed
    return (
      <Part title={words.whyCarried}>
        <p>{beyond ? words.beyond(carried, claimed) : rule}</p>
      </Part>
    )
  }
  const further = view.words.further[decidedBy.rule]
  return (
    <>
      <Part title={words.whyStops}>
        <p>{[rule, ...(further ? [further(facts)] : [])].join(' ')}</p>
      </Part>
      <Part title={words.lift}>
        <Lifts view={view} criterion={criterion} lifts={lifts} />
        {criterion.prove && <p class="cite">{words.lifted(lifts.length, criterion.prove.to, criterion.prove.stepsGained)}</p>}
      </Part>
    </>
  )
}

function Part(props: { title: string; children: ComponentChildren }) {
  return (
    <div class="why">
      <h4>{props.title}</h4>
      {props.children}
    </div>
  )
}

function Lifts(props: { view: ReportView; criterion: CriterionView; lifts: readonly Lift[] }) {
  const texts = props.lifts.map((lift) => describeLift(props.view, props.criterion, lift))
  if (texts.length === 1) return <p>{texts[0]}</p>
  return (
    <ul class="bullets">
      {texts.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  )
}

/** One line: what the open criterion does to the figures. Why it is open stands with what was said. */
function Open({ view, criterion: { score } }: { view: ReportView; criterion: CriterionView }) {
  return <p class="aside">{view.words.criterion.opening(score.weight * view.top, score.essential)}</p>
}

function Out({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const { because, ifOpen } = criterion.score
  const decidedBy = criterion.response?.decidedBy
  return (
    <>
      <Part title={words.whyOut}>
        {because && (
          <p>{view.words.because[because]({ trigger: triggerLabel(view, criterion.rule.trigger), reading: view.reading })}</p>
        )}
        {decidedBy && <Deciding view={view} decidedBy={decidedBy} />}
      </Part>
      {ifOpen && (
        <Part title={words.effect}>
          <p>
            {words.effectValue(
              ifOpen.steps,
              coverageIfOpen(view, criterion, ifOpen.coverage),
              ifOpen.stageId === null ? words.noStage : words.stageGiven(stageLabel(view, ifOpen.stageId)),
            )}
          </p>
        </Part>
      )}
    </>
  )
}

/** How much would be answered: in criteria, or of the weight where criteria weigh differently. */
function coverageIfOpen(view: ReportView, { id }: CriterionView, coverage: string | null): string {
  const words = view.words.principle
  if (view.weighted) return words.coverageByWeight(coverage)
  const drawn = view.principles.find((principle) => principle.drawn.some((other) => other.id === id))?.drawn ?? []
  const counted = drawn.filter((other) => other.score.standing !== 'out')
  return words.coverage(counted.filter((other) => other.score.standing === 'answered').length, counted.length + 1)
}

function Deciding({ view, decidedBy }: { view: ReportView; decidedBy: DecidingBody }) {
  const words = view.words.criterion
  const texts = { language: view.assessment.language, page: view.locale.language }
  return (
    <>
      <p>
        {words.decides} <Foreign {...texts}>{decidedBy.body}</Foreign>
      </p>
      <p>
        {words.rule} <Foreign {...texts}>{decidedBy.rule}</Foreign>
        {decidedBy.url && (
          <>
            {' '}
            <OutsideLink url={decidedBy.url}>
              {view.words.evidence.source}
              <span class="sr">
                {': '}
                <Foreign {...texts}>{decidedBy.rule}</Foreign>
              </span>
            </OutsideLink>
          </>
        )}
      </p>
    </>
  )
}
