import type { ComponentChildren } from 'preact'
import type { ReportView } from '../build-view.ts'
import { Day } from '../text/day.tsx'
import { Foreign, PlainText } from '../text/plain-text.tsx'

/** What this is, of whom, by whom, under which framework, and what is on the page. */
export function TitleBlock({ view, contents }: { view: ReportView; contents: readonly (readonly [id: string, text: string])[] }) {
  const { assessment, framework, locale, links, scorecard, subject } = view
  const words = view.words.title
  const { assessor, purpose } = assessment
  const title = links?.framework ? <a href={links.framework}>{locale.title}</a> : locale.title
  const lede = assessor.thirdParty
    ? words.ledeReading(framework.principles.length, locale.title)
    : words.lede(framework.principles.length, locale.title)
  return (
    <div class="title">
      <p class="eyebrow">
        {words.eyebrow[purpose]} {assessment.cycleId}
      </p>
      <h1>
        <Foreign language={assessment.language} page={locale.language}>
          {subject}
        </Foreign>
      </h1>
      <p class="lede">{lede}</p>
      <dl class="particulars">
        <Particular name={words.kind}>
          {assessor.thirdParty ? words.thirdParty(assessor.name) : words.selfAssessment(assessor.name)},{' '}
          {words.route[assessment.route]}
        </Particular>
        <Particular name={words.framework}>
          {title}, {words.principles(framework.principles.length)}
        </Particular>
        <Particular name={words.asOf}>
          <Day view={view} on={scorecard.asOfOn} />
        </Particular>
        <Particular name={words.signs}>
          <Signatories view={view} />
        </Particular>
        <Particular name={words.edition}>{words.noEdition}</Particular>
        <Particular name={words.computed}>{words.computedValue(scorecard.methodVersion, scorecard.engineVersion)}</Particular>
      </dl>
      {locale.versionNotice && (
        <div class="note">
          <PlainText text={locale.versionNotice} page={locale.language} />
        </div>
      )}
      <nav aria-label={words.contents}>
        <ol class="toc">
          {contents.map(([id, text]) => (
            <li>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}

function Particular(props: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

function Signatories({ view }: { view: ReportView }) {
  const { assessor, signatories, language } = view.assessment
  const words = view.words.title
  if (signatories.length === 0) return <>{assessor.thirdParty ? words.nobodySigns : words.nobodyNamed}</>
  return (
    <>
      {signatories.map(({ role, name, title, body }, index) => (
        <>
          {index > 0 && <br />}
          {words.role[role]}{' '}
          <Foreign language={language} page={view.locale.language}>
            {name}, {title}, {body}
          </Foreign>
        </>
      ))}
    </>
  )
}
