import type { Lift } from '@seamark/model'
import type { CriterionView, ReportView } from './build-view.ts'
import { collectRuleFacts } from './collect-rule-facts.ts'
import { describeLift } from './describe-lift.ts'
import { stageLabel } from './describe-stage.ts'
import { Foreign } from './plain-text.tsx'
import { triggerLabel } from './trigger-label.ts'

/** Why support stops where it does, and then what would lift it; or why a criterion is open, or who decides it instead. */
export function SupportAccount({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const { standing } = criterion.score
  if (standing === 'open') return <Open view={view} criterion={criterion} />
  if (standing === 'out') return <Out view={view} criterion={criterion} />
  return <Answered view={view} criterion={criterion} />
}

function Answered({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const { claimed, supported, carried, decidedBy, lifts } = criterion.score
  if (claimed === 0) return <p class="aside">{words.zero}</p>
  if (claimed === supported || decidedBy === null) {
    return (
      <>
        <h4>{words.whyStops}</h4>
        <p>{words.carried}</p>
      </>
    )
  }
  return (
    <>
      <h4>{words.whyStops}</h4>
      <p>{view.words.rules[decidedBy.rule](collectRuleFacts(view, criterion, decidedBy.evidenceId, carried ?? 0))}</p>
      <h4>{words.lift}</h4>
      <Lifts view={view} criterion={criterion} lifts={lifts} />
      {criterion.prove && <p class="cite">{words.lifted(criterion.prove.to, criterion.prove.stepsGained)}</p>}
    </>
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

function Open({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const { because, weight } = criterion.score
  const who = view.assessment.assessor.thirdParty ? view.assessment.assessor.name : view.subject
  return (
    <>
      <h4>{words.whyOpen}</h4>
      {because && <p>{view.words.because[because]({ trigger: triggerLabel(view, criterion.rule.trigger), who })}</p>}
      <h4>{words.lift}</h4>
      <p>{words.opening(weight * view.top)}</p>
    </>
  )
}

function Out({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const { because, ifOpen } = criterion.score
  const decidedBy = criterion.response?.decidedBy
  const texts = { language: view.assessment.language, page: view.locale.language }
  return (
    <>
      {because && (
        <p>{view.words.because[because]({ trigger: triggerLabel(view, criterion.rule.trigger), who: view.subject })}</p>
      )}
      {decidedBy && (
        <>
          <h4>{words.decides}</h4>
          <p>
            <Foreign {...texts}>{decidedBy.body}</Foreign>
          </p>
          <h4>{words.rule}</h4>
          <p>
            <Foreign {...texts}>{decidedBy.rule}</Foreign>
            {decidedBy.url && (
              <>
                {' '}
                <a href={decidedBy.url} rel="noreferrer">
                  {view.words.evidence.source}
                  <span class="sr">: {decidedBy.rule}</span>
                </a>
              </>
            )}
          </p>
        </>
      )}
      {ifOpen && (
        <>
          <h4>{words.effect}</h4>
          <p>
            {words.effectValue(
              ifOpen.steps,
              ifOpen.stageId === null ? words.noStage : words.stageGiven(stageLabel(view, ifOpen.stageId)),
            )}
          </p>
        </>
      )}
    </>
  )
}
