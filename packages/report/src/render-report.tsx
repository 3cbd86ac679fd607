import { renderToString } from 'preact-render-to-string'
import { barColumns } from './marks/bar-scale.ts'
import { buildView, type ReportDocuments } from './build-view.ts'
import { ReportPage } from './report-page.tsx'
import { renderStylesheet } from './style/render-stylesheet.ts'
import { words } from './words/words.ts'

/**
 * Draws one assessment and its scorecard as a whole HTML document.
 *
 * It holds everything it needs: no script, no style attribute, no picture, no request. What is drawn here
 * was not verified, so it says on top that it is not published and not attested.
 *
 * @param documents what belongs together: the same framework version in all, the scorecard of this assessment
 * @throws {ReportError} `documents-differ`, `wording-missing`, `score-missing`
 */
export function renderReport(documents: ReportDocuments): string {
  const view = buildView(documents, words)
  const { subject, cycleId } = view.assessment
  const stylesheet = renderStylesheet({
    top: view.top,
    columns: barColumns(view.longest),
    foot: words.title.foot(subject.name, cycleId, subject.fictional ?? false),
  })
  return `<!doctype html>${renderToString(<ReportPage view={view} stylesheet={stylesheet} />)}`
}
