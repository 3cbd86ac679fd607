import { canonicalJson, showControls, type Fault, type Problem as ProblemDocument } from '@seamark/model'

/** Every problem this API reports. Slugs are public; docs/api/problems.md explains each. */
const problems = {
  'document-invalid': { status: 422, title: 'Document does not hold its rules' },
  'document-too-large': { status: 413, title: 'Document is too large' },
  'framework-unknown': { status: 422, title: 'Framework is not known here' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  'media-type-unsupported': { status: 415, title: 'Content type is not application/json' },
  'method-not-allowed': { status: 405, title: 'Method is not allowed here' },
  'not-found': { status: 404, title: 'Nothing stands at this address' },
} as const

/** The closed list of problem slugs. */
export type ProblemSlug = keyof typeof problems

/** A failure the caller can act on. `errors` are the faults of the document that was sent, if it is one. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly slug: ProblemSlug
  readonly errors: readonly Fault[]

  constructor(slug: ProblemSlug, detail: string, errors: readonly Fault[] = []) {
    super(detail)
    this.slug = slug
    this.errors = errors
  }
}

/**
 * Answers a problem as problem details (RFC 9457). `type` is fixed, never built from the request's host. Texts may hold
 * parts of what was sent: they are cut, and half a character becomes a replacement character.
 */
export function problemResponse(
  { slug, message: detail, errors }: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { status, title } = problems[slug]
  const body: ProblemDocument = {
    type: `https://seamark.example/problems/${slug}`,
    title,
    status,
    detail: showControls(detail.slice(0, 2000)),
    ...(errors.length ? { errors: errors.slice(0, 1000).map(makeWellFormed) } : {}),
  }
  return new Response(canonicalJson(body), { status, headers: { 'content-type': 'application/problem+json', ...headers } })
}

function makeWellFormed({ pointer, detail, hint, ...place }: Fault): Fault {
  return {
    ...place,
    pointer: pointer.toWellFormed(),
    detail: detail.toWellFormed(),
    ...(hint === undefined ? {} : { hint: hint.toWellFormed() }),
  }
}
