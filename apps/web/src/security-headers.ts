import type { MiddlewareHandler } from 'hono'

const encoder = new TextEncoder()

/**
 * Headers of every page. The style sheet inside a page is allowed by its digest and nothing else is: no script, no
 * frame, no other host (OWASP Secure Headers; ASVS 3.4).
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const headers = new Headers(c.res.headers)
  const html = headers.get('content-type')?.startsWith('text/html') === true
  const body = html ? await c.res.text() : c.res.body
  const styles =
    typeof body === 'string'
      ? await Promise.all(Array.from(body.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, css = '']) => digest(css)))
      : []
  // A browser takes the headers of a 304 for those of the page that it kept: that page's digests must stay.
  if (c.res.status !== 304)
    headers.set(
      'content-security-policy',
      `default-src 'none'; style-src ${styles.length ? styles.join(' ') : "'none'"}; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    )
  headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'same-origin')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  c.res = new Response(body, { status: c.res.status, headers })
}

async function digest(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)))
  return `'sha256-${btoa(String.fromCharCode(...hash))}'`
}
