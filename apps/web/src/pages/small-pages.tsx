/** The schemas, as files to open. */
export function SchemasPage({ names }: { names: readonly string[] }) {
  return (
    <>
      <div class="page">
        <h1>Schemas, version 1</h1>
        <p class="lede">
          What each document may hold, as JSON Schema 2020-12. Changes within version 1 only ever add. The bytes here are the
          bytes that the command line and the API check against.
        </p>
      </div>
      <section class="split">
        <h2>Files</h2>
        <ul class="entries">
          {names.map((name) => (
            <li>
              <a href={`/schema/v1/${name}`}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** What was tried for accessibility, and what is known to be missing. */
export function AccessibilityPage() {
  return (
    <>
      <div class="page">
        <h1>Accessibility</h1>
        <p class="lede">These pages aim at WCAG 2.2, level AA. They are plain HTML: no script is needed for anything.</p>
      </div>
      <section class="split">
        <h2>What is checked</h2>
        <div class="stack">
          <p>
            At every change a real browser opens the pages in light, dark and forced colours, and at 360 pixels width. Automatic
            rules must find no fault, and nothing may scroll sideways but tables in a region of their own. Automatic rules find
            only some faults: this is a floor, not a proof.
          </p>
          <p>Each chart has a table with the same numbers. Nothing is told by colour alone.</p>
        </div>
      </section>
      <section class="split">
        <h2>What is not checked yet</h2>
        <div class="stack">
          <p>
            No person who uses a screen reader every day has tried these pages yet. If something stops you, tell whoever runs this
            site.
          </p>
        </div>
      </section>
    </>
  )
}

/** Nothing stands at the address, or it could not be answered. */
export function MissingPage({ title, text }: { title: string; text: string }) {
  return (
    <div class="page">
      <h1>{title}</h1>
      <p class="lede">{text}</p>
      <p class="actions">
        <a href="/">Start page</a>
        <a href="/principles/">Principles</a>
      </p>
    </div>
  )
}
