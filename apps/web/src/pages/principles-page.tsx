import type { Framework, Locale } from '@seamark/model'

/** All principles with the questions of each, as one list to read or print. */
export function PrinciplesPage({ framework, locale }: { framework: Framework; locale: Locale }) {
  const count = framework.principles.flatMap(({ criteria }) => criteria)
  const conditional = count.filter(({ trigger }) => trigger !== undefined).length
  return (
    <>
      <div class="page">
        <h1>{locale.title}</h1>
        <p class="lede">{locale.description}</p>
        {locale.versionNotice && <p class="note">{locale.versionNotice}</p>}
        <p class="note">
          {framework.principles.length} principles, {count.length - conditional} criteria, and {conditional} that are asked only
          under a condition. A criterion is called essential where the charter’s own wording makes it so.
        </p>
      </div>
      {framework.principles.map((principle, index) => {
        const words = locale.principles.find(({ id }) => id === principle.id)
        return (
          <section class="split" id={principle.id}>
            <div class="stack">
              <h2>
                <a href={`/principles/${principle.id}/`}>
                  {index + 1}. {words?.title}
                </a>
              </h2>
              {words?.charterWording && <p class="aside">Charter: “{words.charterWording}”</p>}
            </div>
            <CriterionEntries principle={principle} locale={locale} />
          </section>
        )
      })}
    </>
  )
}

/** The criteria of one principle: id, essential, question, condition. */
export function CriterionEntries({ principle, locale }: { principle: Framework['principles'][number]; locale: Locale }) {
  return (
    <ul class="entries">
      {principle.criteria.map(({ id, essential, trigger }) => {
        const words = locale.criteria.find((each) => each.id === id)
        const condition = locale.triggers.find((each) => each.id === trigger)
        return (
          <li>
            <b>
              {id} {words?.title}
            </b>
            <p>
              <a href={`/principles/${principle.id}/${id}/`}>{words?.question}</a>
            </p>
            {(essential || condition) && (
              <p>
                {essential && 'Essential. '}
                {condition && `Asked only where ${condition.label}.`}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
