import type { CriterionView, ReportView } from '../build-view.ts'
import { EvidenceItem } from './evidence-item.tsx'
import { Ladder } from '../marks/ladder.tsx'
import { LevelsInWords } from './levels-in-words.tsx'
import { Foreign, PlainText } from '../text/plain-text.tsx'
import { isNoneSupported } from '../words/state-word.ts'
import { SupportAccount } from './support-account.tsx'
import { triggerLabel } from '../words/trigger-label.ts'

/** One criterion: what is claimed and supported, what the country says, what it shows, why support stops and what would lift it. */
export function CriterionAccount({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const { id, response, score, wording } = criterion
  const address = view.links?.criterion?.(id)
  return (
    <article
      class={score.standing === 'open' && !response?.evidenceLinks ? 'criterion open' : 'criterion'}
      id={`criterion-${id}`}
      aria-labelledby={`question-${id}`}
    >
      <h3 id={`question-${id}`}>
        <span class="order">{address ? <a href={address}>{id}</a> : id}</span> {wording.question}
      </h3>
      <div class="head">
        <Ladder top={view.top} score={score} large />
        <Verdict view={view} criterion={criterion} />
      </div>
      <div class="said">
        <Said view={view} criterion={criterion} />
      </div>
      <EvidenceAccount view={view} criterion={criterion} />
      <SupportAccount view={view} criterion={criterion} />
      <LevelsInWords view={view} criterion={criterion} />
    </article>
  )
}

function Verdict({ view, criterion: { score } }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const supportedWord =
    score.supported === null ? null : isNoneSupported(score) ? words.noneSupported : words.supported(score.supported)
  const outWord = score.because === 'not-applicable' ? words.notApplicable : words.notOurs
  const lines = [
    ...(score.claimed === null ? [] : [words.claimed(score.claimed)]),
    ...(score.state === 'other-route' ? [words.otherRoute] : []),
    ...(score.essential ? [words.essential] : []),
  ]
  return (
    <p class="verdict">
      <b>{supportedWord ?? (score.standing === 'open' ? words.open : outWord)}</b>
      {lines.map((line) => (
        <span>{line}</span>
      ))}
    </p>
  )
}

function Said({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const { response, rule, score, wording } = criterion
  const open = score.standing === 'open'
  const texts = { language: view.assessment.language, page: view.locale.language }
  return (
    <>
      {open && score.because && (
        <p>
          {view.words.because[score.because]({ trigger: triggerLabel(view, rule.trigger), reading: view.reading })}
          {response?.level !== undefined && ` ${words.waits(response.level)}`}
        </p>
      )}
      {response?.rationale && !open && <h4>{words.says(view.reading)}</h4>}
      {response?.rationale && <PlainText text={response.rationale} {...texts} />}
      {!response?.rationale && <p class="aside">{open ? words.wouldShow(wording.firstProof) : words.saysNothing}</p>}
      {response?.interpretation && (
        <>
          <h4>{words.reading}</h4>
          <PlainText text={response.interpretation} {...texts} />
        </>
      )}
      {response?.didNotFit && (
        <>
          <h4>{words.didNotFit}</h4>
          <PlainText text={response.didNotFit} {...texts} />
        </>
      )}
      {response && <Scope view={view} criterion={criterion} />}
    </>
  )
}

/** The evidence that decides stands first; the rest folds away on screen. What speaks against the claim is never folded. */
function EvidenceAccount({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const answeredBy = criterion.response?.answeredBy
  const links = criterion.response?.evidenceLinks ?? []
  const against = criterion.response?.counterEvidenceLinks ?? []
  const deciding = links.find(({ evidenceId }) => evidenceId === criterion.score.decidedBy?.evidenceId)
  const first = deciding ?? links[0]
  const others = links.filter((link) => link !== first)
  if (links.length + against.length === 0 && criterion.score.standing !== 'answered') return null
  return (
    <div class="relied">
      {(links.length > 0 || criterion.score.standing === 'answered') && <h4>{words.evidence}</h4>}
      {links.length === 0 && criterion.score.standing === 'answered' && <p>{words.noEvidence}</p>}
      {first && <EvidenceItem view={view} link={first} answeredBy={answeredBy} criterion={criterion} />}
      {others.length > 0 && (
        <details>
          <summary>{words.otherEvidence(others.length)}</summary>
          {others.map((link) => (
            <EvidenceItem view={view} link={link} answeredBy={answeredBy} criterion={criterion} />
          ))}
        </details>
      )}
      {against.length > 0 && <h4>{words.counterEvidence}</h4>}
      {against.map((link) => (
        <EvidenceItem view={view} link={link} answeredBy={answeredBy} />
      ))}
    </div>
  )
}

function Scope({ view, criterion: { response } }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const { language } = view.assessment
  const scope = response?.scope
  const parts = [
    ...(scope ? [`${words.scope}: ${view.locale.scopes.find(({ id }) => id === scope.id)?.label ?? scope.id}`] : []),
    ...(response?.answeredBy ? [words.answeredBy(response.answeredBy, response.answeredOn)] : []),
  ]
  if (parts.length === 0) return null
  return (
    <p class="cite">
      {parts.join('. ')}.{' '}
      {scope?.note && (
        <Foreign language={language} page={view.locale.language}>
          {scope.note}
        </Foreign>
      )}
    </p>
  )
}
