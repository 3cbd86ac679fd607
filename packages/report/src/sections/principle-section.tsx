import type { CriterionView, PrincipleView, ReportView } from '../build-view.ts'
import { CriterionAccount } from './criterion-account.tsx'
import { describeNextStage, describeStage } from '../words/describe-stage.ts'
import { NarrativeAccount } from './narrative-account.tsx'
import { openSteps } from '../marks/open-steps.ts'
import { Foreign, PlainText } from '../text/plain-text.tsx'
import { StepsBar } from '../marks/steps-bar.tsx'
import { triggerLabel } from '../words/trigger-label.ts'

/** One principle in full: its figures in a sentence, every criterion, and what the country tells of it. */
export function PrincipleSection({ view, principle }: { view: ReportView; principle: PrincipleView }) {
  const words = view.words.principle
  const { wording, score, drawn, notAsked } = principle
  const stage = describeStage(view, principle)
  return (
    <section id={`principle-${principle.id}`} class="principle">
      <h2>
        <span class="eyebrow">{words.number(principle.order)}</span> {wording.title}
      </h2>
      <p class="lede">{stepsSentence(view, principle)}</p>
      <div class="intro">
        <div class="standing">
          <StepsBar steps={score.steps} opens={openSteps(view, principle)} longest={view.longest} words={view.words} />
          <p>
            {stage && (stage.given ? <b>{stage.text}. </b> : `${stage.text}. `)}
            {describeNextStage(view, principle).join(' ')}
          </p>
          {score.coverage !== null && <p class="aside">{view.words.capitalise(shares(view, principle))}.</p>}
        </div>
        <div class="statement">
          <PlainText text={wording.statement} page={view.locale.language} />
        </div>
      </div>
      {drawn.map((criterion) => (
        <CriterionAccount view={view} criterion={criterion} />
      ))}
      {notAsked.length > 0 && (
        <div class="criterion unasked">
          <h3>{words.notAsked}</h3>
          <ul>
            {notAsked.map((criterion) => (
              <NotAsked view={view} criterion={criterion} />
            ))}
          </ul>
        </div>
      )}
      <NarrativeAccount view={view} principle={principle} />
      <p class="back">
        <a href="#glance">{words.back}</a>
      </p>
    </section>
  )
}

/** A criterion that is not asked, with the reason that the country printed for it. */
function NotAsked({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const { id, wording, rule, score } = criterion
  const fact = view.assessment.context.triggers.find((trigger) => trigger.id === rule.trigger)
  return (
    <li>
      <b>{id}</b> {wording.title}.{' '}
      {score.because && view.words.because[score.because]({ trigger: triggerLabel(view, rule.trigger), who: view.subject })}{' '}
      {score.because === 'condition-not-met' && fact && (
        <Foreign language={view.assessment.language} page={view.locale.language}>
          <span class="cite">{fact.rationale}</span>
        </Foreign>
      )}
    </li>
  )
}

function stepsSentence(view: ReportView, { score: { steps } }: PrincipleView): string {
  const words = view.words.principle
  if (steps.whole === 0) return words.nothing
  return [words.lede(steps), ...(steps.ceiling > steps.claimed ? [words.atMost(steps.ceiling)] : [])].join(' ')
}

/** Coverage and evidence share in criteria; by weight too where weights differ. */
function shares(view: ReportView, { drawn, score }: PrincipleView): string {
  const words = view.words.principle
  const counted = drawn.filter((criterion) => criterion.score.standing !== 'out')
  const answered = counted.filter((criterion) => criterion.score.standing === 'answered')
  const claims = answered.filter((criterion) => (criterion.score.claimed ?? 0) > 0)
  const inFull = claims.filter((criterion) => criterion.score.supported === criterion.score.claimed)
  const uneven = new Set(counted.map((criterion) => criterion.score.weight)).size > 1
  const byWeight = (ratio: string | null) => (uneven && ratio !== null ? words.byWeight(ratio) : '')
  return [
    words.coverage(answered.length, counted.length) + byWeight(score.coverage),
    words.share(inFull.length, claims.length) + byWeight(score.evidenceShare),
  ].join('; ')
}
