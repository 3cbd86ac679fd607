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

/**
 * The HTTP interface: `/api/v1/...` and `/schema/v1/...`. Handlers translate HTTP; the packages decide. Every failure
 * is a problem (RFC 9457); what a caller cannot act on is a plain 500 that tells nothing of the inside.
 */
export function createApi({ library, reportFailure }: ApiDependencies) {
  return new Hono()
    .route('/api/v1/score', scoreRoutes(library))
    .all('/api/v1/score', () => problemResponse(new Problem('method-not-allowed', 'POST an assessment here.'), { allow: 'POST' }))
    .route('/api/v1', libraryRoutes(library))
    .route('/schema/v1', schemaRoutes())
    .notFound((c) => problemResponse(new Problem('not-found', `Nothing answers ${c.req.method} ${c.req.path}.`)))
    .onError((error) => {
      if (error instanceof Problem) return problemResponse(error)
      reportFailure(error)
      return problemResponse(new Problem('internal', 'The failure was recorded. Try again later.'))
    })
}
