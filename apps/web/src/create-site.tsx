import { schemas } from '@seamark/model'
import { renderReport } from '@seamark/report'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { renderToString } from 'preact-render-to-string'
import type { ComponentChildren } from 'preact'
import { favicon } from './favicon.ts'
import { Layout, type Place } from './layout.tsx'
import { CriterionPage } from './pages/criterion-page.tsx'
import { HomePage } from './pages/home-page.tsx'
import { MethodologyPage } from './pages/methodology-page.tsx'
import { PrinciplePage } from './pages/principle-page.tsx'
import { PrinciplesPage } from './pages/principles-page.tsx'
import { AccessibilityPage, MissingPage, SchemasPage } from './pages/small-pages.tsx'
import { readLibrary, type ApiFetch } from './read-library.ts'
import { securityHeaders } from './security-headers.ts'

/** What the site needs from outside. */
export type SiteDependencies = {
  readonly api: ApiFetch
  /** Receives every failure that is not the reader's. */
  readonly reportFailure: (error: unknown) => void
}

/**
 * The pages. Each is a function of documents that the API answers; all are whole without a script. Addresses are lower
 * case and end in a slash where pages stand below them; others redirect.
 */
export function createSite({ api, reportFailure }: SiteDependencies) {
  const library = readLibrary(api)
  const page = async (title: string, place: Place, children: ComponentChildren): Promise<string> => {
    const demo = (await library.demonstrations()).length > 0
    return `<!doctype html>${renderToString(
      <Layout title={title} place={place} demo={demo}>
        {children}
      </Layout>,
    )}`
  }
  const instrument = async () => {
    const framework = await library.standardFramework()
    return { framework, locale: await library.locale(framework) }
  }

  const site = new Hono()
  site.use(securityHeaders, etag())
  site.use(async (c, next) => {
    const url = new URL(c.req.url)
    const address = addressOf(url.pathname)
    return address === url.pathname ? next() : c.redirect(`${address}${url.search}`, 301)
  })

  site.get('/', async (c) => {
    const demonstrations = await library.demonstrations()
    return c.html(await page('Seamark', 'home', <HomePage {...await instrument()} demonstrations={demonstrations} />))
  })
  site.get('/principles/', async (c) => {
    const { framework, locale } = await instrument()
    return c.html(await page(locale.title, 'principles', <PrinciplesPage framework={framework} locale={locale} />))
  })
  site.get('/principles/:principleId/', async (c) => {
    const { framework, locale } = await instrument()
    const words = locale.principles.find(({ id }) => id === c.req.param('principleId'))
    if (!words) return c.notFound()
    return c.html(
      await page(words.title, 'below-principles', <PrinciplePage framework={framework} locale={locale} principleId={words.id} />),
    )
  })
  site.get('/principles/:principleId/:criterionId/', async (c) => {
    const { framework, locale } = await instrument()
    const { principleId, criterionId } = c.req.param()
    const principle = framework.principles.find(({ id }) => id === principleId)
    const words = principle?.criteria.some(({ id }) => id === criterionId) && locale.criteria.find(({ id }) => id === criterionId)
    if (!words) return c.notFound()
    const children = <CriterionPage framework={framework} locale={locale} criterionId={words.id} />
    return c.html(await page(`${words.id} ${words.title}`, 'below-principles', children))
  })
  site.get('/methodology', async (c) =>
    c.html(await page('Method', 'method', <MethodologyPage text={await library.methodology()} />)),
  )
  site.get('/accessibility', async (c) => c.html(await page('Accessibility', 'none', <AccessibilityPage />)))
  site.get('/schema/v1/', async (c) => c.html(await page('Schemas', 'none', <SchemasPage names={Object.keys(schemas)} />)))
  site.get('/favicon.svg', (c) => c.body(favicon, 200, { 'content-type': 'image/svg+xml' }))

  site.get('/demonstration/:id/', async (c) => {
    const entry = (await library.demonstrations()).find(({ id }) => id === c.req.param('id'))
    const framework = entry && (await library.framework(entry.framework))
    if (!entry || !framework) return c.notFound()
    const [locale, assessment, scorecard, facts] = await Promise.all([
      library.locale(framework),
      library.assessment(entry.id, framework),
      library.scorecard(entry.id, framework),
      library.facts(),
    ])
    if (!assessment || !scorecard) return c.notFound()
    const principleOf = new Map(
      framework.principles.flatMap(({ id, criteria }) => criteria.map((criterion) => [criterion.id, id])),
    )
    const links = {
      home: '/',
      framework: '/principles/',
      method: '/methodology',
      accessibility: '/accessibility',
      json: `/api/v1/demonstrations/${entry.id}/assessment`,
      criterion: (id: string) => `/principles/${principleOf.get(id)}/${id}/`,
    }
    return c.html(renderReport({ framework, locale, assessment, scorecard, facts, links }))
  })

  site.notFound(async (c) => {
    const text =
      'Nothing stands at this address. It may have been mistyped; nothing that was published is ever removed without a trace.'
    return c.html(await page('Not found', 'none', <MissingPage title="Not found" text={text} />), 404)
  })
  site.onError(async (error, c) => {
    reportFailure(error)
    const text = 'The page could not be made. The failure was recorded; try again in a while.'
    return c.html(
      `<!doctype html>${renderToString(
        <Layout title="Something went wrong" place="none" demo={false}>
          <MissingPage title="Something went wrong" text={text} />
        </Layout>,
      )}`,
      500,
    )
  })
  return site
}

/** The one way to write an address: lower case, no empty parts, a slash at the end where pages stand below. */
function addressOf(pathname: string): string {
  const bare = pathname
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
  return /^(?:|\/(?:principles|demonstration)(?:\/.*)?|\/schema\/v1)$/.test(bare) ? `${bare}/` : bare
}
