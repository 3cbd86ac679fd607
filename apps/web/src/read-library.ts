import {
  parseJson,
  readDocument,
  type Assessment,
  type Assessor,
  type Facts,
  type Framework,
  type FrameworkReference,
  type Locale,
  type Scorecard,
  type Subject,
} from '@seamark/model'

/** Asks the API. In one process this is the API's own `fetch`, in two it is the network. */
export type ApiFetch = (request: Request) => Promise<Response>

/** A demonstration as the list of them tells it. */
export type DemonstrationEntry = {
  readonly id: string
  readonly subject: Subject
  readonly cycleId: string
  readonly assessor: Assessor
  readonly framework: FrameworkReference
}

/** What a page needs of the API, each as a document that was read through the model's door. Undefined: there is none. */
export function readLibrary(api: ApiFetch) {
  const get = async (path: string): Promise<Uint8Array | undefined> => {
    const response = await api(new Request(`http://api.invalid${path}`))
    if (response.status === 404) return undefined
    if (!response.ok) throw new Error(`GET ${path} answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
  const listed = async (path: string, key: string): Promise<readonly unknown[]> => {
    const parsed = parseJson((await get(path)) ?? new Uint8Array())
    const value: unknown = parsed.faults ? undefined : parsed.value
    const list: unknown = typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined
    if (!Array.isArray(list)) throw new Error(`GET ${path} answered no list of ${key}`)
    return list
  }

  const framework = async ({ id, version }: FrameworkReference): Promise<Framework | undefined> => {
    const bytes = await get(`/api/v1/frameworks/${id}/${version}`)
    return bytes && accept(readDocument(bytes, { expect: ['framework'] }))
  }
  return {
    framework,
    /** The framework that stands first. */
    async standardFramework(): Promise<Framework> {
      const [first] = (await listed('/api/v1/frameworks', 'frameworks')).filter(isReference)
      const found = first && (await framework(first))
      if (!found) throw new Error('the API lists no framework')
      return found
    },
    async locale(own: Framework, language = own.sourceLanguage): Promise<Locale> {
      const bytes = await get(`/api/v1/frameworks/${own.id}/${own.version}/locales/${language}`)
      if (!bytes) throw new Error(`the API has no wording of ${own.id}@${own.version} in ${language}`)
      return accept(readDocument(bytes, { expect: ['locale'], frameworks: [own] }))
    },
    async facts(): Promise<Facts | undefined> {
      const bytes = await get('/api/v1/facts')
      return bytes && accept(readDocument(bytes, { expect: ['facts'] }))
    },
    async methodology(): Promise<string> {
      return new TextDecoder().decode(await get('/api/v1/methodology'))
    },
    async demonstrations(): Promise<readonly DemonstrationEntry[]> {
      return (await listed('/api/v1/demonstrations', 'demonstrations')).filter(isDemonstration)
    },
    async assessment(id: string, own: Framework): Promise<Assessment | undefined> {
      const bytes = await get(`/api/v1/demonstrations/${id}/assessment`)
      return bytes && accept(readDocument(bytes, { expect: ['assessment'], frameworks: [own] }))
    },
    async scorecard(id: string, own: Framework): Promise<Scorecard | undefined> {
      const bytes = await get(`/api/v1/demonstrations/${id}/scorecard`)
      return bytes && accept(readDocument(bytes, { expect: ['scorecard'], frameworks: [own] }))
    },
  }
}

/** The answers of the API as documents. */
export type LibraryReader = ReturnType<typeof readLibrary>

function accept<Document>(
  read:
    | { readonly document: Document; readonly faults?: undefined }
    | { readonly faults: readonly { readonly detail: string }[] },
): Document {
  if (read.faults) throw new Error(`the API answered an invalid document: ${read.faults[0]?.detail ?? ''}`)
  return read.document
}

function isReference(entry: unknown): entry is FrameworkReference {
  return hasTexts(entry, ['id', 'version'])
}

function isDemonstration(entry: unknown): entry is DemonstrationEntry {
  return hasTexts(entry, ['id', 'cycleId'])
}

function hasTexts(entry: unknown, keys: readonly string[]): boolean {
  return typeof entry === 'object' && entry !== null && keys.every((key) => typeof Reflect.get(entry, key) === 'string')
}
