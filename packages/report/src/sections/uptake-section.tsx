import type { ReportView } from '../build-view.ts'
import { Day } from '../text/day.tsx'
import { OutsideLink } from '../text/outside-link.tsx'
import { Foreign } from '../text/plain-text.tsx'

/** Documents of the network that changed something at home. */
export function UptakeSection({ view }: { view: ReportView }) {
  const words = view.words.uptake
  const foreign = { language: view.assessment.language, page: view.locale.language }
  return (
    <section id="uptake" class="split">
      <div class="side">
        <h2>{words.heading}</h2>
        <p class="aside">{words.lede}</p>
      </div>
      <table class="stacked">
        <caption class="sr">{words.heading}</caption>
        <thead>
          <tr>
            <th scope="col">{words.document}</th>
            <th scope="col">{words.instrument}</th>
            <th scope="col">{words.since}</th>
          </tr>
        </thead>
        <tbody>
          {(view.assessment.uptake ?? []).map(({ document, instrument, on, url }) => (
            <tr>
              <th scope="row">
                <Foreign {...foreign}>{document}</Foreign>
              </th>
              <td data-head={words.instrument}>
                <Foreign {...foreign}>
                  <OutsideLink url={url}>{instrument}</OutsideLink>
                </Foreign>
              </td>
              <td data-head={words.since}>
                <Day view={view} on={on} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
