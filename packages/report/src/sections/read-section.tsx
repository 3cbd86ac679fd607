import type { ReportView } from '../build-view.ts'
import { Key } from '../marks/key.tsx'

/** The few words and marks that everything after them is written in. */
export function ReadSection({ view }: { view: ReportView }) {
  const words = view.words.read
  return (
    <section id="read" class="split">
      <h2>{words.heading}</h2>
      <div>
        <p>{words.text(view.reading)}</p>
        <Key top={view.top} words={view.words} />
      </div>
    </section>
  )
}
