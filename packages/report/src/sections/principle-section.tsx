import type { CriterionView, PrincipleView, ReportView } from '../build-view.ts'
import { CriterionAccount } from './criterion-account.tsx'
import { describeLeftOut, describeNextStage, describeProofs, describeStage } from '../words/describe-stage.ts'
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
            {[...describeNextStage(view, principle), ...describeLeftOut(view, principle).map(({ text }) => text)].join(' ')}
          </p>
          <Proofs view={view} principle={principle} />
          {score.coverage !== null && <p class="aside">{view.words.capitalise(shares(view, principle))}.</p>}
        </div>
        <div class="statement">
          <PlainText text={wording.statement} page={view.locale.language} />
        </div>
      </div>
      <NarrativeAccount view={view} principle={principle} />
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
      <p class="back">
        <a href="#glance">{words.back}</a>
      </p>
    </section>
  )
}

/** Proofs that reach the next stage each by itself. */
function Proofs({ view, principle }: { view: ReportView; principle: PrincipleView }) {
  const proofs = describeProofs(view, principle)
  if (proofs.length === 0) return null
  return (
    <>
      <p>{view.words.principle.proofs}</p>
      <ul class="bullets">
        {proofs.map((proof) => (
          <li>{proof}.</li>
        ))}
      </ul>
    </>
  )
}

/** A criterion that is not asked, with the reason that the country printed for it. */
function NotAsked({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const { id, wording, rule, score, response } = criterion
  const fact = view.assessment.context.triggers.find((trigger) => trigger.id === rule.trigger)
  return (
    <li>
      <b>{id}</b> {wording.title}.{' '}
      {score.because && view.words.because[score.because]({ trigger: triggerLabel(view, rule.trigger), reading: view.reading })}{' '}
      {score.because === 'condition-not-met' && fact && (
        <Foreign language={view.assessment.language} page={view.locale.language}>
          <span class="cite">{fact.rationale}</span>
        </Foreign>
      )}
      {response?.rationale && (
        <>
          {' '}
          {view.words.criterion.kept(response.level)}{' '}
          <Foreign language={view.assessment.language} page={view.locale.language}>
            <span class="cite">{response.rationale}</span>
          </Foreign>
        </>
      )}
    </li>
  )
}

function stepsSentence(view: ReportView, { drawn, score: { steps } }: PrincipleView): string {
  const words = view.words.principle
  const open = drawn.filter(({ score }) => score.standing === 'open').length
  if (steps.whole === 0) return words.nothing
  return [words.lede(steps), ...(steps.ceiling > steps.claimed ? [words.atMost(steps.ceiling, open)] : [])].join(' ')
}

/** Coverage and evidence share in criteria; by weight too where weights differ. */
function shares(view: ReportView, { drawn, score }: PrincipleView): string {
  const words = view.words.principle
  const counted = drawn.filter((criterion) => criterion.score.standing !== 'out')
  const answered = counted.filter((criterion) => criterion.score.standing === 'answered')
  const claims = answered.filter((criterion) => (criterion.score.claimed ?? 0) > 0)
  const inFull = claims.filter((criterion) => criterion.score.supported === criterion.score.claimed)
  const byWeight = (ratio: string | null) => (view.weighted && ratio !== null ? words.byWeight(ratio) : '')
  return [
    words.coverage(answered.length, counted.length) + byWeight(score.coverage),
    words.share(inFull.length, claims.length) + byWeight(score.evidenceShare),
  ].join('; ')
}
