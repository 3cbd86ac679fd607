import type { ReportView } from './build-view.ts'
import { ContextSection } from './sections/context-section.tsx'
import { CountsSection } from './sections/counts-section.tsx'
import { FactsSection } from './sections/facts-section.tsx'
import { GlanceSection } from './sections/glance-section.tsx'
import { MethodSection } from './sections/method-section.tsx'
import { NextStepsSection } from './sections/next-steps-section.tsx'
import { PageStrip } from './sections/page-strip.tsx'
import { PrincipleSection } from './sections/principle-section.tsx'
import { ReadSection } from './sections/read-section.tsx'
import { TitleBlock } from './sections/title-block.tsx'
import { UptakeSection } from './sections/uptake-section.tsx'

/** The whole page, in the order in which a reader needs it. */
export function ReportPage({ view, stylesheet }: { view: ReportView; stylesheet: string }) {
  const { assessment, locale, links, words } = view
  const fictional = assessment.subject.fictional ?? false
  const taken = (assessment.uptake ?? []).length > 0
  return (
    <html lang={locale.language} dir={locale.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{words.title.page(view.subject, assessment.cycleId, fictional)}</title>
        <meta name="color-scheme" content="light dark" />
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <a class="sr skip" href="#main">
          {words.title.skip}
        </a>
        <PageStrip view={view} />
        <header class="wrap masthead">
          {links?.home ? (
            <a class="brand" href={links.home}>
              {words.title.site}
            </a>
          ) : (
            <span class="brand">{words.title.site}</span>
          )}
          {(links?.framework || links?.method) && (
            <nav aria-label={words.title.navigation}>
              {links.framework && <a href={links.framework}>{words.title.allPrinciples}</a>}
              {links.method && <a href={links.method}>{words.title.computing}</a>}
            </nav>
          )}
        </header>
        <main id="main" class="wrap">
          <TitleBlock view={view} contents={contents(view, taken)} />
          <ReadSection view={view} />
          <ContextSection view={view} />
          <CountsSection view={view} />
          <GlanceSection view={view} />
          {view.principles.map((principle) => (
            <PrincipleSection view={view} principle={principle} />
          ))}
          <FactsSection view={view} />
          <NextStepsSection view={view} />
          {taken && <UptakeSection view={view} />}
          <MethodSection view={view} />
        </main>
        <footer class="wrap">
          <p>{words.method.licence(locale.title, view.framework.licence)}</p>
          {links?.accessibility && <a href={links.accessibility}>{words.title.accessibility}</a>}
        </footer>
      </body>
    </html>
  )
}

function contents(view: ReportView, taken: boolean): readonly (readonly [id: string, text: string])[] {
  const { words } = view
  return [
    ['read', words.read.heading],
    ['context', words.context.heading],
    ['counts', words.counts.short],
    ['glance', words.glance.heading(view.principles.length)],
    ...view.principles.map(({ id, order, wording }): readonly [string, string] => [
      `principle-${id}`,
      `${order} ${wording.title}`,
    ]),
    ['facts', words.facts.heading],
    ['next', view.reading ? words.next.headingReading : words.next.heading],
    ...(taken ? ([['uptake', words.uptake.heading]] as const) : []),
    ['method', words.method.heading],
  ]
}
