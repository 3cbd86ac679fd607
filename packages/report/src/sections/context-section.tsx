import type { ReportView } from '../build-view.ts'
import { PlainText } from '../text/plain-text.tsx'

/** What a reader must know before any level, and which questions a condition brought in or left out. */
export function ContextSection({ view }: { view: ReportView }) {
  const { assessment, framework, locale, words } = view
  const { summary, items } = assessment.context
  const texts = new Map(items.map(({ id, text }) => [id, text]))
  const told = framework.contextItems.filter((id) => texts.has(id))
  return (
    <section id="context" class="split">
      <h2>{words.context.heading}</h2>
      <div class="stack">
        {summary && <PlainText text={summary} language={assessment.language} page={locale.language} />}
        {!summary && told.length === 0 && <p>{words.context.none}</p>}
        {told.length > 0 && (
          <details open={!summary}>
            <summary>{words.context.items(told.length)}</summary>
            <dl class="told">
              {told.map((id) => (
                <div>
                  <dt>{locale.contextItems.find((item) => item.id === id)?.label ?? id}</dt>
                  <dd>
                    <PlainText text={texts.get(id) ?? ''} language={assessment.language} page={locale.language} />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        {framework.triggers.length > 0 && <Conditions view={view} />}
      </div>
    </section>
  )
}

function Conditions({ view }: { view: ReportView }) {
  const { assessment, framework, locale, words, criteria } = view
  const facts = new Map(assessment.context.triggers.map((fact) => [fact.id, fact]))
  return (
    <details>
      <summary>{words.context.conditions(framework.triggers.length)}</summary>
      <ul class="conditions">
        {framework.triggers.map((id) => {
          const label = locale.triggers.find((trigger) => trigger.id === id)?.label ?? id
          const ids = words.list(criteria.filter(({ rule }) => rule.trigger === id).map((criterion) => criterion.id))
          const fact = facts.get(id)
          const say = { yes: words.context.asked, no: words.context.notAsked, 'not-known': words.context.open }[
            fact?.value ?? 'not-known'
          ]
          return (
            <li>
              <p>{say(ids, label, view.reading)}</p>
              {fact && <PlainText text={fact.rationale} language={assessment.language} page={locale.language} />}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
