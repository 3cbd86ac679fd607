import type { ComponentChildren } from 'preact'
import { stylesheet } from './site-style.ts'

/** Where a page stands in the site's navigation. */
export type Place = 'home' | 'principles' | 'below-principles' | 'method' | 'none'

type LayoutProps = {
  readonly title: string
  readonly place: Place
  /** Says on top that there is demonstration data. */
  readonly demo: boolean
  readonly children: ComponentChildren
}

/** The frame of every page that is not a report. */
export function Layout({ title, place, demo, children }: LayoutProps) {
  const current = (here: Place) => {
    if (place === here) return { 'aria-current': 'page' } as const
    return place === `below-${here}` ? ({ 'aria-current': 'true' } as const) : {}
  }
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{place === 'home' ? 'Seamark' : `${title} - Seamark`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {/* Our own text, never a document's. */}
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <a class="sr skip" href="#main">
          Skip to the content
        </a>
        {demo && (
          <aside class="strip" aria-label="About this site">
            <div class="wrap">
              <p>
                <strong>Demonstration.</strong> The countries of its reports are fictional, or were read from outside. Nothing
                here is published by a government.
              </p>
            </div>
          </aside>
        )}
        <header class="wrap masthead">
          <a class="brand" href="/" {...current('home')}>
            Seamark
          </a>
          <nav aria-label="Site">
            <a href="/principles/" {...current('principles')}>
              Principles
            </a>
            <a href="/methodology" {...current('method')}>
              Method
            </a>
          </nav>
        </header>
        <main id="main" class="wrap">
          {children}
        </main>
        <footer class="wrap">
          <p>
            Seamark is open source under Apache-2.0. The wording of the instrument is under{' '}
            <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. These pages set no cookie and run no script.
          </p>
          <nav aria-label="About">
            <a href="/accessibility">Accessibility</a>
            <a href="/schema/v1/">Schemas</a>
          </nav>
        </footer>
      </body>
    </html>
  )
}
