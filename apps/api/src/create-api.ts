import { Hono } from 'hono'
import { libraryRoutes } from './library-routes.ts'
import type { Library } from './library.ts'
import { Problem, problemResponse } from './problem.ts'
import { schemaRoutes } from './schema-routes.ts'
import { scoreRoutes } from './score-routes.ts'

/** What the API needs from outside. It opens nothing itself. */
export type ApiDependencies = {
  readonly library: Library
  /** Receives every failure that is not the caller's. */
  readonly reportFailure: (error: unknown) => void
}

/** Headers of every answer: data that no browser may run, frame or take for something else (OWASP REST Security). */
const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
}

/**
 * The HTTP interface: `/api/v1/...` and `/schema/v1/...`. Handlers translate HTTP; the packages decide. Every failure
 * is a problem (RFC 9457); what a caller cannot act on is a plain 500 that tells nothing of the inside.
 */
export function createApi({ library, reportFailure }: ApiDependencies) {
  const api = new Hono()
    .use(async (c, next) => {
      await next()
      for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
    })
    .route('/api/v1/score', scoreRoutes(library))
    .all('/api/v1/score', () => problemResponse(new Problem('method-not-allowed', 'POST an assessment here.'), { allow: 'POST' }))
    .route('/api/v1', libraryRoutes(library))
    .route('/schema/v1', schemaRoutes())
    .notFound(({ req }) => {
      // The middleware above matches every address; a second match is a route.
      const [known] = api.router.match('GET', req.path)
      if (req.method !== 'GET' && known.length > 1)
        return problemResponse(new Problem('method-not-allowed', 'This address can only be read.'), { allow: 'GET, HEAD' })
      return problemResponse(new Problem('not-found', `Nothing answers ${req.method} ${req.path}.`))
    })
    .onError((error) => {
      if (error instanceof Problem) return problemResponse(error)
      reportFailure(error)
      return problemResponse(new Problem('internal', 'The failure was recorded. Try again later.'))
    })
  return api
}
