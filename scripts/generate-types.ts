import { documentName, isDocument, pascalCase, type Schema, type SchemaFile } from './read-schemas.ts'
import { comment, writeBody, type Naming } from './write-type.ts'

/** Writes schemas as types: one for each document, definition and titled part, each once. */
export function generateTypes(files: readonly SchemaFile[]): string {
  const names = nameTypes(files)
  const declared = new Map<string, string>()

  const namingIn = (file: string): Naming => ({
    refer(reference) {
      const name = names.get(new URL(reference, `x:/${file}`).href)
      if (!name) throw new Error(`${file}: nothing is at ${reference}`)
      return name
    },
    declare(name, schema) {
      const text = `${comment(schema)}export type ${name} = ${writeBody(schema, namingIn(file))}\n`
      if ((declared.get(name) ?? text) !== text) throw new Error(`${file}: two different types are named ${name}`)
      declared.set(name, text)
      return name
    },
  })

  for (const file of files)
    for (const [address, schema] of addresses(file)) {
      const name = names.get(address)
      if (name && (isDocument(file) || schema !== file.schema)) namingIn(file.name).declare(name, schema)
    }
  const documents = files
    .filter(isDocument)
    .map((file) => `  readonly ${JSON.stringify(documentName(file))}: ${names.get(`x:/${file.name}`)}\n`)
  return `${[...declared.values()].join('\n')}
/** The type of each document, by its name. */
export type DocumentTypes = {\n${documents.join('')}}\n`
}

/** What a reference can point to: the definitions of a file, then the file itself. */
function addresses({ name, schema }: SchemaFile): readonly (readonly [address: string, schema: Schema])[] {
  const definitions = Object.entries(schema.$defs ?? {})
  return [...definitions.map(([key, part]) => [`x:/${name}#/$defs/${key}`, part] as const), [`x:/${name}`, schema]]
}

/** A definition's type is named by its title; without one by its key, after the document's title where keys repeat. */
function nameTypes(files: readonly SchemaFile[]): ReadonlyMap<string, string> {
  const all = files.flatMap((file) => addresses(file).map(([address, schema]) => ({ file, address, schema })))
  const plain = ({ address, schema }: (typeof all)[number]) => schema.title ?? pascalCase(address.replace(/^.*\//, ''))
  return new Map(
    all.map((part) => {
      const repeats = !part.schema.title && all.filter((other) => plain(other) === plain(part)).length > 1
      return [part.address, repeats ? `${part.file.schema.title}${plain(part)}` : plain(part)]
    }),
  )
}
