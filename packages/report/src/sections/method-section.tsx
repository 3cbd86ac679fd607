import type { ReportView } from '../build-view.ts'
import { LimitsTable } from './limits-table.tsx'
import { languageName } from '../words/language-name.ts'

/** What the words of the report mean, by which versions it was computed, and how to compute it again. */
export function MethodSection({ view }: { view: ReportView }) {
  const words = view.words.method
  const { framework, locale, scorecard, links } = view
  return (
    <section id="method">
      <div class="split">
        <h2>{words.heading}</h2>
        <p>{words.lede}</p>
      </div>
      <div class="two method">
        <div class="stack">
          <h3>{words.levels}</h3>
          <dl class="levels">
            {locale.levels.map(({ label, meaning }, level) => (
              <>
                <dt>{view.words.criterion.level(level, label)}</dt>
                <dd>{meaning}</dd>
              </>
            ))}
          </dl>
        </div>
        <div class="stack">
          <h3>{words.grades}</h3>
          <p>{words.gradesNote}</p>
          <dl class="levels">
            {locale.grades.map(({ id, label, meaning }) => (
              <>
                <dt>
                  {id}: {label}
                </dt>
                <dd>{meaning}</dd>
              </>
            ))}
          </dl>
        </div>
        <div class="stack">
          <h3>{words.steps}</h3>
          <p>{words.stepsText(view.top)}</p>
          {framework.stages && <p>{words.stagesText}</p>}
        </div>
        <div class="stack">
          <h3>{words.recompute}</h3>
          <p>{words.recomputeText}</p>
          <p>
            <code>npx seamark score FILE</code>
          </p>
          <h3>{words.versions}</h3>
          <p>
            {words.versionsText({
              method: scorecard.methodVersion,
              engine: scorecard.engineVersion,
              schema: scorecard.schemaVersion,
              framework: `${framework.id} ${framework.version}`,
            })}
          </p>
          {locale.translation && (
            <p>
              {words.translation(
                languageName(view.words, locale.translation.fromLanguage),
                locale.translation.by,
                locale.translation.method,
              )}
            </p>
          )}
          {(links?.method || links?.json) && (
            <ul>
              {links.method && (
                <li>
                  <a href={links.method}>{words.read}</a>
                </li>
              )}
              {links.json && (
                <li>
                  <a href={links.json}>{view.words.title.data}</a>
                </li>
              )}
            </ul>
          )}
        </div>
      </div>
      <LimitsTable view={view} />
    </section>
  )
}
