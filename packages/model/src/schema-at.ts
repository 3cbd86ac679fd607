import { unescapePointer } from './canonical-json.ts'
import { schemas } from './generated/schemas.ts'
import type { DocumentName } from './document-names.ts'

/** As much of a JSON Schema as is read to explain a fault. */
export type SchemaPart = {
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, SchemaPart | boolean>>
  readonly items?: SchemaPart
  readonly anyOf?: readonly SchemaPart[]
  readonly oneOf?: readonly SchemaPart[]
}

type Located = { readonly file: string; readonly part: SchemaPart }

/**
 * The schema that describes the value at a pointer of a document: what its key says of itself, and what it refers to.
 * Undefined where the schema describes no such place.
 */
export function schemaAt(name: DocumentName, pointer: string): SchemaPart | undefined {
  const file = `${name}.schema.json`
  let located: Located | undefined = { file, part: readSchema(file) }
  for (const key of pointer.split('/').slice(1)) {
    located = located && step(resolve(located), unescapePointer(key))
    if (!located) return undefined
  }
  return { ...resolve(located).part, ...located.part }
}

function step({ file, part }: Located, key: string): Located | undefined {
  const property = part.properties && Object.hasOwn(part.properties, key) ? part.properties[key] : undefined
  if (typeof property === 'object') return { file, part: property }
  if (part.items && /^\d+$/.test(key)) return { file, part: part.items }
  for (const choice of [...(part.anyOf ?? []), ...(part.oneOf ?? [])]) {
    const found = step(resolve({ file, part: choice }), key)
    if (found) return found
  }
  return undefined
}

function resolve({ file, part }: Located): Located {
  if (!part.$ref) return { file, part }
  const [target = '', fragment = ''] = part.$ref.split('#')
  const targetFile = target || file
  let node: unknown = readSchema(targetFile)
  for (const key of fragment.split('/').slice(1)) node = (node as Record<string, unknown>)[key]
  return resolve({ file: targetFile, part: node as SchemaPart })
}

const read = new Map<string, SchemaPart>()

function readSchema(file: string): SchemaPart {
  const known = read.get(file)
  if (known) return known
  const schema = JSON.parse(schemas[file] ?? '{}') as SchemaPart
  read.set(file, schema)
  return schema
}
