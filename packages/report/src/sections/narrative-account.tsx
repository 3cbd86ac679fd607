import type { ComponentChildren } from 'preact'
import type { Exchange } from '@seamark/model'
import type { PrincipleView, ReportView } from '../build-view.ts'
import { languageName } from '../words/language-name.ts'
import { Foreign, PlainText } from '../text/plain-text.tsx'

/** What the country tells of one principle in its own words: failures, steps, offers and needs too. */
export function NarrativeAccount({ view, principle }: { view: ReportView; principle: PrincipleView }) {
  const words = view.words.principle
  const { narrative, offers, needs } = principle
  const language = narrative?.language ?? view.assessment.language
  const text = (value: string) => <PlainText text={value} language={language} page={view.locale.language} />
  const { whereWeStand, interpretation, whatDidNotWork, lastStep, nextStep, consultedBodies, translation } = narrative ?? {}
  const parts = [
    whereWeStand && <Part title={words.whereWeStand}>{text(whereWeStand)}</Part>,
    whatDidNotWork && <Part title={words.whatDidNotWork}>{text(whatDidNotWork)}</Part>,
    interpretation && <Part title={words.interpretation}>{text(interpretation)}</Part>,
    lastStep && (
      <Part title={words.lastStep}>
        <p>
          <b>{view.words.outcome[lastStep.outcome]}.</b>
        </p>
        {text(lastStep.text)}
      </Part>
    ),
    nextStep && (
      <Part title={words.nextStep}>
        {text(nextStep.text)}
        <p class="cite">{words.due(nextStep.body, nextStep.dueOn)}</p>
      </Part>
    ),
    offers.length > 0 && (
      <Part title={words.offers}>
        <Exchanges view={view} exchanges={offers} />
      </Part>
    ),
    needs.length > 0 && (
      <Part title={words.needs}>
        <Exchanges view={view} exchanges={needs} />
      </Part>
    ),
    consultedBodies && consultedBodies.length > 0 && (
      <Part title={words.consulted}>
        <p>
          <Foreign language={language} page={view.locale.language}>
            {view.words.list(consultedBodies)}
          </Foreign>
          .
        </p>
      </Part>
    ),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <div class="narrative">
      {parts}
      {translation && (
        <p class="cite">
          {words.translated(translation.by, languageName(view.words, translation.fromLanguage), translation.method)}
        </p>
      )}
    </div>
  )
}

function Part(props: { title: string; children: ComponentChildren }) {
  return (
    <div class="part">
      <h3>{props.title}</h3>
      {props.children}
    </div>
  )
}

function Exchanges({ view, exchanges }: { view: ReportView; exchanges: readonly Exchange[] }) {
  const { language } = view.assessment
  return (
    <>
      {exchanges.map(({ criterionId, text, contact }) => (
        <div class="exchange">
          <PlainText text={text} language={language} page={view.locale.language} />
          <p class="cite">
            <a href={`#criterion-${criterionId}`}>
              {criterionId}
              <span class="sr"> {view.criteria.find(({ id }) => id === criterionId)?.wording.title}</span>
            </a>
            {contact && `. ${view.words.principle.contact}: ${contact}`}
          </p>
        </div>
      ))}
    </>
  )
}
