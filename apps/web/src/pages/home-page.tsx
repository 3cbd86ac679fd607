import type { Framework, Locale } from '@seamark/model'
import type { DemonstrationEntry } from '../read-library.ts'

/** The way in: what this is, what it is not, what there is to read. */
export function HomePage({
  framework,
  locale,
  demonstrations,
}: {
  framework: Framework
  locale: Locale
  demonstrations: readonly DemonstrationEntry[]
}) {
  const [first] = demonstrations
  return (
    <>
      <div class="page home">
        <h1>Where a country stands, and what shows it</h1>
        <p class="lede">
          With Seamark a country assesses itself against the principles of a digital-government network, shows its evidence, and
          gives everybody a report that can be read, recomputed and checked.
        </p>
      </div>
      {demonstrations.length > 0 && (
        <section class="split">
          <h2>Reports to read</h2>
          <ul class="entries">
            {demonstrations.map((entry) => (
              <li>
                <a href={`/demonstration/${entry.id}/`}>
                  {entry.subject.name}, {entry.cycleId}
                </a>
                <p>{describe(entry, locale)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="split">
        <h2>How to read a report</h2>
        <div class="stack">
          <p>
            A level says what the country claims. Beside it stands what the evidence carries: “claimed 4, supported 2” is printed,
            with the reason. What nobody could say is open. It is never shown as zero.
          </p>
          <p>
            A report is a profile. There is no total, no rank and no pass mark: the network’s members commit to work towards the
            principles, and none is expected to meet every criterion on joining.
          </p>
          <p>
            <a href="/methodology">How a report is computed</a>
          </p>
        </div>
      </section>
      <section class="split">
        <h2>{locale.title}</h2>
        <div>
          <p>{locale.description}</p>
          {locale.versionNotice && <p class="note">{locale.versionNotice}</p>}
          <ul class="entries">
            {framework.principles.map(({ id, criteria }, index) => {
              const words = locale.principles.find((each) => each.id === id)
              return (
                <li>
                  <a href={`/principles/${id}/`}>
                    {index + 1}. {words?.title}
                  </a>
                  <p>{words?.statement}</p>
                  <p>{criteria.length} criteria</p>
                </li>
              )
            })}
          </ul>
        </div>
      </section>
      <section class="split">
        <h2>Use it yourself</h2>
        <div class="stack">
          <p>
            An assessment is one file. In the folder of Seamark, once it is built, these commands write, check, score and draw
            one. Nothing leaves your machine.
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
          <pre tabIndex={0}>{`npx seamark init --subject XAA --name Aldmere > mine.seamark.json
npx seamark validate mine.seamark.json
npx seamark score mine.seamark.json --as-of 2026-09-30
npx seamark report mine.seamark.json --as-of 2026-09-30 --out report`}</pre>
          {first && (
            <p>
              A whole one to learn from:{' '}
              <a href={`/api/v1/demonstrations/${first.id}/assessment`}>{first.subject.name} as a file</a>.
            </p>
          )}
          <p>
            Programs send the file to <code>POST /api/v1/score</code> and get the same scorecard back; nothing is stored. The{' '}
            <a href="/schema/v1/">schemas</a> say what a file may hold.
          </p>
        </div>
      </section>
    </>
  )
}

function describe({ subject, assessor, framework }: DemonstrationEntry, locale: Locale): string {
  const own = framework.id === locale.framework.id && framework.version === locale.framework.version
  const against = `against ${own ? locale.title : `${framework.id}@${framework.version}`}`
  if (assessor.thirdParty)
    return `A reading from outside, from public documents alone, ${against}. The government did not make it.`
  if (subject.fictional)
    return `A whole self-assessment of a fictional country, ${against}. Its people, bodies, figures and sources are invented.`
  return `A self-assessment, ${against}.`
}
