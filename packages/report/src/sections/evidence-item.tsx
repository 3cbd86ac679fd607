import type { Evidence, EvidenceLink, LinkJudgement } from '@seamark/model'
import type { CriterionView, ReportView } from '../build-view.ts'
import { OutsideLink } from '../text/outside-link.tsx'
import { Foreign, foreignAttributes } from '../text/plain-text.tsx'
import { collectRuleFacts } from '../words/collect-rule-facts.ts'

/** One piece of evidence as it is relied on: the passage, who published it, when, its grade, and why it does not carry if it does not. */
export function EvidenceItem(props: {
  view: ReportView
  link: EvidenceLink
  answeredBy: string | undefined
  /** The criterion that relies on it; absent where it speaks against the claim. */
  criterion?: CriterionView
}) {
  const { view, link, answeredBy, criterion } = props
  const words = view.words.evidence
  const evidence = view.evidence.get(link.evidenceId)
  if (!evidence) return <p>{words.missing(link.evidenceId)}</p>
  const judgement = criterion?.score.links.find(({ evidenceId }) => evidenceId === link.evidenceId)
  return (
    <div class={criterion ? 'evidence' : 'evidence against'}>
      <div>
        <Passage view={view} link={link} />
      </div>
      <div>
        <Source view={view} evidence={evidence} link={link} answeredBy={answeredBy} />
        {judgement && (
          <p class="cite">
            <b>{words.grade(judgement.grade)}</b>
            {words.gradeMeans(view.locale.grades.find(({ id }) => id === judgement.grade)?.label ?? '')}{' '}
            {words.uses(judgement.uses)}
          </p>
        )}
        <Practice view={view} link={link} />
        <Addresses view={view} evidence={evidence} />
        {judgement && criterion && <Verdict view={view} judgement={judgement} criterion={criterion} />}
      </div>
    </div>
  )
}

function Passage({ view, link: { quotation } }: { view: ReportView; link: EvidenceLink }) {
  const words = view.words.evidence
  if (!quotation) return <p>{words.noQuotation}</p>
  const { translated } = quotation
  const page = view.locale.language
  return (
    <>
      <blockquote>
        <p {...foreignAttributes(quotation.language, page)}>{view.words.quoted(quotation.text)}</p>
      </blockquote>
      {translated && (
        <blockquote class="translated">
          <p {...foreignAttributes(view.assessment.language, page)}>{view.words.quoted(translated.text)}</p>
          <p class="cite">{words.translation(translated.by, translated.method)}</p>
        </blockquote>
      )}
    </>
  )
}

function Source(props: { view: ReportView; evidence: Evidence; link: EvidenceLink; answeredBy: string | undefined }) {
  const { view, evidence, link, answeredBy } = props
  const words = view.words.evidence
  const page = view.locale.language
  const { confirmedBy } = evidence
  const place = link.quotation?.place
  const parts = [
    ...(evidence.public ? [] : [words.notPublic]),
    evidence.publishedOn ? words.published(evidence.publishedOn) : words.undated,
    words.seen(evidence.seenOn),
    ...(confirmedBy ? [words.confirmed(confirmedBy.name, confirmedBy.on)] : []),
  ]
  return (
    <>
      <p class="cite">
        <b>
          <Foreign language={view.assessment.language} page={page}>
            {evidence.publisher.name}
          </Foreign>
        </b>{' '}
        ({view.locale.relations.find(({ id }) => id === evidence.publisher.relation)?.label ?? evidence.publisher.relation}),{' '}
        <cite>
          <Foreign language={evidence.language} page={page}>
            {evidence.title}
          </Foreign>
        </cite>
        {place && (
          <>
            ,{' '}
            <Foreign language={link.quotation?.language} page={page}>
              {place}
            </Foreign>
          </>
        )}
      </p>
      <p class="cite">
        {view.words.capitalise(parts.join(', '))}
        {evidence.publisher.name === answeredBy && `. ${words.own(evidence.publisher.relation === 'independent-state-body')}.`}
      </p>
      {evidence.note && (
        <p class="cite">
          <Foreign language={view.assessment.language} page={page}>
            {evidence.note}
          </Foreign>
        </p>
      )}
    </>
  )
}

function Practice({ view, link: { figure, sustainedSince, checkedBy, reusedBy } }: { view: ReportView; link: EvidenceLink }) {
  const words = view.words.evidence
  const relation = (id: string) => view.locale.relations.find((term) => term.id === id)?.label ?? id
  const parts = [
    ...(figure
      ? [
          `${words.figure(figure.value, figure.unit, figure.denominator)}, ${words.period(figure.periodEndOn, figure.periodStartOn)}`,
        ]
      : []),
    ...(sustainedSince ? [words.sustained(sustainedSince)] : []),
    ...(checkedBy ? [words.checked(checkedBy.name, relation(checkedBy.relation), checkedBy.on)] : []),
    ...(reusedBy ? [words.reused(reusedBy.name, reusedBy.on)] : []),
  ]
  return (
    <>
      {parts.map((part) => (
        <p class="cite">{part}</p>
      ))}
    </>
  )
}

function Addresses({ view, evidence }: { view: ReportView; evidence: Evidence }) {
  const words = view.words.evidence
  const addresses = [
    ...(evidence.url ? [{ name: words.source, url: evidence.url }] : []),
    ...(evidence.archiveUrl ? [{ name: words.archived, url: evidence.archiveUrl }] : []),
  ]
  if (addresses.length === 0) return null
  return (
    <p class="cite addresses">
      {addresses.map(({ name, url }) => (
        <>
          <OutsideLink url={url}>
            {name}
            <span class="sr">
              {': '}
              <Foreign language={evidence.language} page={view.locale.language}>
                {evidence.title}
              </Foreign>
            </span>
          </OutsideLink>{' '}
        </>
      ))}
    </p>
  )
}

/** Only links that do not carry are judged here: the one that decides is told of under "Why support stops here". */
function Verdict(props: { view: ReportView; judgement: LinkJudgement; criterion: CriterionView }) {
  const { view, judgement, criterion } = props
  const { decidedBy } = criterion.score
  const told = decidedBy?.evidenceId === judgement.evidenceId && decidedBy.rule === judgement.rule
  if (judgement.carries > view.framework.support.grades.D.carries || told) return null
  const words = view.words
  return (
    <p class="carries-nothing">
      <b>{words.evidence.carriesNothing}</b>{' '}
      {words.rules[judgement.rule]({
        ...collectRuleFacts(view, criterion, judgement.evidenceId, judgement.carries),
        it: words.evidence.it,
      })}
    </p>
  )
}
