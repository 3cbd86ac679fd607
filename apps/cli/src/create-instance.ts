import { createApi, type Library } from '@seamark/api'
import { createSite } from '@seamark/web'

/** API and pages as one `fetch`: what one port answers. The pages ask the API without a socket. */
export function createInstance(
  library: Library,
  reportFailure: (error: unknown) => void,
): (request: Request) => Response | Promise<Response> {
  const api = createApi({ library, reportFailure })
  const site = createSite({ api: async (request) => api.fetch(request), reportFailure })
  return (request) => (/^\/(?:api\/|schema\/v1\/.)/.test(new URL(request.url).pathname) ? api : site).fetch(request)
}
