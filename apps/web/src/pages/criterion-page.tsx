import type { Framework, Locale } from '@seamark/model'
import { Crumbs, NextAndPrevious } from './wayfinding.tsx'

/** One criterion as it is asked: question, levels, proof, scope, pitfalls. */
export function CriterionPage({ framework, locale, criterionId }: { framework: Framework; locale: Locale; criterionId: string }) {
  const all = framework.principles.flatMap((principle) => principle.criteria.map((criterion) => ({ principle, criterion })))
  const index = all.findIndex(({ criterion }) => criterion.id === criterionId)
  const found = all[index]
  const words = locale.criteria.find(({ id }) => id === criterionId)
  if (!found || !words) return null
  const { principle, criterion } = found
  const principleWords = locale.principles.find(({ id }) => id === principle.id)
  const scope = locale.scopes.find(({ id }) => id === criterion.minimumScope)
  const condition = locale.triggers.find(({ id }) => id === criterion.trigger)
  const neighbour = (at: number) => {
    const other = all[at]
    const named = locale.criteria.find(({ id }) => id === other?.criterion.id)
    return other && named
      ? { href: `/principles/${other.principle.id}/${named.id}/`, text: `${named.id} ${named.title}` }
      : undefined
  }
  return (
    <>
      <div class="page">
        <Crumbs
          trail={[
            { href: '/principles/', text: locale.shortTitle },
            { href: `/principles/${principle.id}/`, text: principleWords?.title ?? principle.id },
          ]}
          here={`${criterion.id} ${words.title}`}
        />
        <h1>{words.question}</h1>
        <p class="lede">{words.why}</p>
        {criterion.essential && (
          <p class="note">
            <strong>Essential.</strong> {words.essentialBecause}
          </p>
        )}
        {condition && (
          <p class="note">
            <strong>Asked only under a condition:</strong> {condition.question} {condition.note}
          </p>
        )}
      </div>
      <section class="split">
        <h2>The levels</h2>
        <ol class="scale">
          {words.levelDescriptors.map((descriptor, level) => (
            <li>
              <span class="level">{level}</span>
              <div>
                <b>{capitalise(locale.levels[level]?.label ?? '')}</b>
                <p>{descriptor}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section class="split">
        <h2>The proof</h2>
        <div class="stack">
          <h3>What a sceptical peer asks for first</h3>
          <p>{words.firstProof}</p>
          <h3>What proves level {framework.scale.top}</h3>
          <p>{words.topProof}</p>
          <p>
            <a href="/methodology">How far which evidence carries</a>
          </p>
          <h3>What it must cover</h3>
          <p>
            {scope && <strong>{capitalise(scope.label)}. </strong>}
            {words.scopeNote}
          </p>
        </div>
      </section>
      <section class="split">
        <h2>Before you answer</h2>
        <div class="stack">
          <h3>Who usually answers</h3>
          <p>{words.owner}</p>
          <h3>How an answer misleads</h3>
          <ul class="bullets">
            {words.pitfalls.map((pitfall) => (
              <li>{pitfall}</li>
            ))}
          </ul>
          <h3>What others measure nearby</h3>
          <ul class="bullets">
            {words.outsideIndicators.map((indicator) => (
              <li>{indicator}</li>
            ))}
          </ul>
          {criterion.crosswalk && (
            <>
              <h3>Where a similar thing is asked</h3>
              <ul class="bullets">
                {criterion.crosswalk.map(({ instrument, item }) => {
                  const named = framework.instruments.find(({ id }) => id === instrument)
                  return (
                    <li>
                      {named ? `${named.publisher}, ${named.title}` : instrument}: {item}
                    </li>
                  )
                })}
              </ul>
            </>
          )}
          <h3>In a file</h3>
          <p>
            Criterion <code>{criterion.id}</code>, minimum scope <code>{criterion.minimumScope}</code>
            {criterion.trigger && (
              <>
                , trigger <code>{criterion.trigger}</code>
              </>
            )}
            .
          </p>
          <h3>Effort</h3>
          <p>One level more usually takes {criterion.effort} effort. That is a judgement of the framework’s authors.</p>
        </div>
      </section>
      <NextAndPrevious previous={neighbour(index - 1)} next={neighbour(index + 1)} />
    </>
  )
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
