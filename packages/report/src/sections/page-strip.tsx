import type { ReportView } from '../build-view.ts'

/** What must be known before anything is read: that the file is unpublished, invented, or not the government's own. */
export function PageStrip({ view }: { view: ReportView }) {
  const { assessment, words } = view
  const { subject, assessor } = assessment
  return (
    <aside class="strip" aria-label={words.strip.label}>
      <div class="wrap">
        <p>
          <strong>{words.strip.unpublished}</strong>
        </p>
        {subject.fictional && (
          <p>
            <strong>{words.strip.demonstration}</strong> {words.strip.fictional(subject.name)}
          </p>
        )}
        {assessor.thirdParty && (
          <p>
            <strong>{words.strip.reading}</strong> {words.strip.notByGovernment}
          </p>
        )}
      </div>
    </aside>
  )
}
