import { documentName, isDocument, pascalCase, type Schema, type SchemaFile } from './read-schemas.ts'

/** Writes schemas as readonly types: one for each document, definition and titled part. Conditions stay with the validators. */
export function generateTypes(files: readonly SchemaFile[]): string {
  const declared = new Map<string, string>()
  const names = nameDefinitions(files)

  const declare = (name: string, schema: Schema, file: string) => {
    const text = `${comment(schema, '')}export type ${name} = ${body(schema, file, '')}\n`
    if ((declared.get(name) ?? text) !== text) throw new Error(`${file}: two different types are titled ${name}`)
    declared.set(name, text)
    return name
  }

  const write = (schema: Schema | boolean, file: string, indent: string): string => {
    if (typeof schema === 'boolean') return schema ? 'unknown' : 'never'
    if (schema.title && !schema.$ref) return declare(schema.title, schema, file)
    return body(schema, file, indent)
  }

  const body = (schema: Schema, file: string, indent: string): string => {
    const joined = (schema.allOf ?? []).filter((part) => !part.if).map((part) => write(part, file, indent))
    const parts = [...own(schema, file, indent), ...joined]
    return [...new Set(parts.filter((part) => part !== 'unknown'))].join(' & ') || 'unknown'
  }

  const own = (schema: Schema, file: string, indent: string): string[] => {
    const choices = (schema.oneOf ?? schema.anyOf ?? []).map((part) => write(part, file, indent))
    const choice = choices.includes('unknown') || !choices.length ? [] : [`(${[...new Set(choices)].join(' | ')})`]
    if (schema.$ref) return [names.get(new URL(schema.$ref, `x:/${file}`).href) ?? unknownReference(schema, file), ...choice]
    if ('const' in schema) return [JSON.stringify(schema.const), ...choice]
    if (schema.enum) return [union(schema.enum.map((value) => JSON.stringify(value))), ...choice]
    const types: string[] = [schema.type ?? (schema.properties ? 'object' : [])].flat()
    return [
      union(types.map((type) => (type === 'object' ? members(schema, file, indent) : simple(type, schema, file, indent)))),
      ...choice,
    ]
  }

  const members = (schema: Schema, file: string, indent: string): string => {
    const required = new Set<string>(schema.required)
    const lines = Object.entries(schema.properties ?? {}).map(([key, value]) => {
      const name = /^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)
      const type = write(value, file, `${indent}  `)
      return `${comment(value, `${indent}  `)}${indent}  readonly ${name}${required.has(key) ? '' : '?'}: ${type}\n`
    })
    const rest = schema.additionalProperties
    if (typeof rest === 'object') lines.push(`${indent}  readonly [key: string]: ${write(rest, file, `${indent}  `)}\n`)
    return lines.length ? `{\n${lines.join('')}${indent}}` : 'Readonly<Record<string, unknown>>'
  }

  const simple = (type: string, schema: Schema, file: string, indent: string) =>
    type === 'array' ? `ReadonlyArray<${write(schema.items ?? true, file, indent)}>` : type === 'integer' ? 'number' : type

  for (const { name: file, schema } of files) {
    for (const [key, part] of Object.entries(schema.$defs ?? {}))
      declare(names.get(`x:/${file}#/$defs/${key}`) ?? key, part, file)
    if (isDocument({ name: file, schema, bytes: '' })) declare(names.get(`x:/${file}`) ?? file, schema, file)
  }
  const documents = files
    .filter(isDocument)
    .map((file) => `  readonly ${JSON.stringify(documentName(file))}: ${names.get(`x:/${file.name}`)}\n`)
  return `${[...declared.values()].join('\n')}\n/** The type of each document, by its name. */\nexport type DocumentTypes = {\n${documents.join('')}}\n`
}

/** An address for each document and definition, and the name its type gets: its title, else its key, else both. */
function nameDefinitions(files: readonly SchemaFile[]): ReadonlyMap<string, string> {
  const untitled = files.flatMap(({ schema }) => Object.keys(schema.$defs ?? {}).map(pascalCase))
  return new Map(
    files.flatMap(({ name, schema }) => {
      const title: string = schema.title ?? pascalCase(name.replace('.schema.json', ''))
      const definitions = Object.entries(schema.$defs ?? {}).map(([key, part]) => {
        const plain = pascalCase(key)
        const shared = plain === title || untitled.filter((other) => other === plain).length > 1
        return [`x:/${name}#/$defs/${key}`, part.title ?? (shared ? title + plain : plain)] as const
      })
      return [[`x:/${name}`, title] as const, ...definitions]
    }),
  )
}

const union = (types: readonly string[]): string => (types.length > 1 ? `(${types.join(' | ')})` : (types[0] ?? 'unknown'))

const comment = ({ description }: Schema, indent: string): string =>
  description ? `${indent}/** ${description.replaceAll('*/', '* /')} */\n` : ''

function unknownReference(schema: Schema, file: string): never {
  throw new Error(`${file}: nothing is at ${schema.$ref}`)
}
