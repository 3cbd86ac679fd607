import type { Schema } from './read-schemas.ts'

/** Finds the name of what a reference points to, and gives a titled part a type of its own. */
export type Naming = {
  readonly refer: (reference: string) => string
  readonly declare: (name: string, schema: Schema) => string
}

/** Writes one schema as a readonly type. Conditions (`if`, `not`, bounds, patterns) stay with the validators. */
export function writeType(schema: Schema | boolean, naming: Naming, indent = ''): string {
  if (typeof schema === 'boolean') return schema ? 'unknown' : 'never'
  return schema.title && !schema.$ref ? naming.declare(schema.title, schema) : writeBody(schema, naming, indent)
}

/** Writes what a schema is, without the name that its title gives it. */
export function writeBody(schema: Schema, naming: Naming, indent = ''): string {
  const choices = (schema.oneOf ?? schema.anyOf ?? []).map((part) => writeType(part, naming, indent))
  const joined = (schema.allOf ?? []).filter((part) => !part.if).map((part) => writeType(part, naming, indent))
  const parts = [writeOwn(schema, naming, indent), choices.includes('unknown') ? 'unknown' : union(choices), ...joined]
  return [...new Set(parts.filter((part) => part !== 'unknown'))].join(' & ') || 'unknown'
}

function writeOwn(schema: Schema, naming: Naming, indent: string): string {
  if (schema.$ref) return naming.refer(schema.$ref)
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)))
  const types: readonly string[] = [schema.type ?? (schema.properties ? 'object' : [])].flat()
  return union(
    types.map((type) => {
      if (type === 'object') return writeMembers(schema, naming, indent)
      if (type === 'array') return `ReadonlyArray<${writeType(schema.items ?? true, naming, indent)}>`
      return type === 'integer' ? 'number' : type
    }),
  )
}

function writeMembers(schema: Schema, naming: Naming, indent: string): string {
  const inner = `${indent}  `
  const lines = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const name = /^[a-z]\w*$/i.test(key) ? key : JSON.stringify(key)
    const type = writeType(value, naming, inner)
    return `${comment(value, inner)}${inner}readonly ${name}${schema.required?.includes(key) ? '' : '?'}: ${type}\n`
  })
  const rest = schema.additionalProperties
  if (typeof rest === 'object') lines.push(`${inner}readonly [key: string]: ${writeType(rest, naming, inner)}\n`)
  return lines.length ? `{\n${lines.join('')}${indent}}` : 'Readonly<Record<string, unknown>>'
}

export function comment(schema: Schema | boolean, indent = ''): string {
  const { description } = typeof schema === 'boolean' ? {} : schema
  return description ? `${indent}/** ${description.replaceAll('*/', '* /')} */\n` : ''
}

const union = (types: readonly string[]): string =>
  types.length > 1 ? `(${[...new Set(types)].join(' | ')})` : (types[0] ?? 'unknown')
