import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Schema = {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly unevaluatedProperties?: boolean
  readonly items?: Schema | boolean
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly if?: Schema
}
export type SchemaFile = { readonly name: string; readonly bytes: string; readonly schema: Schema }

export const root = fileURLToPath(new URL('..', import.meta.url))
const shared = 'identifiers.schema.json'

/** Reads every schema of a folder, in the order of their names. */
export function readSchemas(folder = `${root}/schemas/v1`): readonly SchemaFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'))
  return names.sort().map((name) => {
    const bytes = readFileSync(`${folder}/${name}`, 'utf8')
    return { name, bytes, schema: JSON.parse(bytes) }
  })
}

/** Schemas that are documents of their own; the shared definitions are not. */
export const isDocument = ({ name }: SchemaFile): boolean => name !== shared

/** `track-record.schema.json` is the document `track-record`. */
export const documentName = ({ name }: SchemaFile): string => name.replace('.schema.json', '')

export const pascalCase = (words: string): string =>
  words.replace(/(?:^|[^A-Za-z0-9]+)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
