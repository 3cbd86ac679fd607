import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { DocumentName } from './document-names.ts'
import type { Framework } from './generated/types.ts'
import { readDocument } from './read-document.ts'
import type { Rule } from './rules/rule.ts'
import { rules } from './rules/rules.ts'

type Expected = { readonly code: string; readonly pointer: string; readonly line: number; readonly rule: string }
type Node = Readonly<Record<string, unknown>>

const root = new URL('../../../', import.meta.url)
const bytesOf = (path: string) => readFileSync(new URL(path, root))
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8')
const valueOf = (path: string): unknown => JSON.parse(textOf(path))
const filesIn = (folder: string, ending: string) => readdirSync(new URL(folder, root)).filter((name) => name.endsWith(ending))

const names = Object.keys(rules) as DocumentName[]
const nameOf = (file: string) => file.split('-')[0]?.replace('.json', '') as DocumentName
const frameworks = [
  'fixtures/v1/valid/framework-toy.json',
  'fixtures/v1/valid/framework-checklist.json',
  'packages/principles/content/digital-nations-2019.json',
].map((path) => valueOf(path) as Framework)
const read = (file: string, bytes: Uint8Array) => readDocument(bytes, { expect: [nameOf(file)], frameworks })

const valid = filesIn('fixtures/v1/valid/', '.json')
const expected = valueOf('fixtures/v1/invalid/expected.json') as Readonly<Record<string, Expected>>
const invalid = Object.entries(expected)
const bySchema = invalid.filter(([, { rule }]) => !rule.startsWith('rule:'))
const byRule = invalid.filter(([, { rule }]) => rule.startsWith('rule:'))

const delivered = [
  'packages/principles/content/digital-nations-2019.json',
  ...filesIn('packages/principles/locales/', '').map(
    (language) => `packages/principles/locales/${language}/digital-nations-2019.json`,
  ),
]

const schemaFiles = filesIn('schemas/v1/', '.schema.json')
const schemas = new Map(schemaFiles.map((file) => [file, valueOf(`schemas/v1/${file}`) as Node]))

const identifiers = schemas.get('identifiers.schema.json')?.['$defs'] as Readonly<Record<string, Node>>
/** The shared lists of words, each with the codelist that explains it. */
const codelists = Object.entries(identifiers).flatMap(([key, { enum: words }]) =>
  Array.isArray(words) ? [[`${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}s.csv`, words] as const] : [],
)

const compiled = new Map<string, ReturnType<typeof compile>>()

/** The schema of a document as a validator, with one rule taken out. Compiled once. */
function compileWithout(rule: string | undefined, name: DocumentName) {
  const key = `${name} ${rule}`
  const validate = compiled.get(key) ?? compile(rule, name)
  compiled.set(key, validate)
  return validate
}

function compile(rule: string | undefined, name: DocumentName) {
  const loosened = structuredClone(Object.fromEntries(schemas))
  if (rule !== undefined) {
    const [file = '', pointer = ''] = rule.split('#')
    const keys = pointer.split('/').slice(1)
    const last = keys.pop() ?? ''
    const holder = keys.reduce<Node | undefined>((node, key) => node?.[key] as Node | undefined, loosened[file])
    if (!holder || !Object.hasOwn(holder, last)) throw new Error(`nothing is at ${rule}`)
    Reflect.deleteProperty(holder, last)
  }
  // Not strict: what is left of a rule, such as a minimum without its type, is no mistake here.
  const ajv = new Ajv2020({ strict: false, validateSchema: false })
  addFormats.default(ajv, ['date', 'date-time', 'uri'])
  for (const schema of Object.values(loosened)) ajv.addSchema(schema)
  const validate = ajv.getSchema(`https://seamark.example/schema/v1/${name}.schema.json`)
  if (!validate) throw new Error(`no schema of ${name}`)
  return validate
}

describe('valid fixtures', () => {
  it.each(valid)('%s passes the door', (file) => {
    const bytes = bytesOf(`fixtures/v1/valid/${file}`)
    expect(read(file, bytes)).toMatchObject({ name: nameOf(file), document: JSON.parse(bytes.toString()) })
  })

  it.each(names)('show %s at least twice', (name) => {
    expect(valid.filter((file) => nameOf(file) === name).length).toBeGreaterThanOrEqual(2)
  })

  it.each(delivered)('as delivered, %s passes the door', (path) => {
    expect(readDocument(bytesOf(path), { frameworks }).faults).toBeUndefined()
  })
})

describe('invalid fixtures', () => {
  it.each(invalid)('%s is refused for its one fault, at its place', (file, { code, pointer, line }) => {
    const { faults } = read(file, bytesOf(`fixtures/v1/invalid/${file}`))
    expect(faults?.map((fault) => ({ code: fault.code, pointer: fault.pointer, line: fault.line }))).toEqual([
      { code, pointer, line },
    ])
  })

  it.each(invalid)('%s has the key of its pointer in the line that is named', (file, { pointer, line }) => {
    const found = textOf(`fixtures/v1/invalid/${file}`).split('\n')[line - 1]?.trim()
    const key = pointer.slice(pointer.lastIndexOf('/') + 1)
    // The whole document and the entries of a list have no key.
    const keyless = pointer === '' || /^\d+$/.test(key)
    expect(found).toMatch(keyless ? /^[{"]/ : new RegExp(`^"${key}": `))
    expect(pointer !== '' || line === 1).toBe(true)
  })

  it('are all named in expected.json, and many', () => {
    const files = filesIn('fixtures/v1/invalid/', '.json').filter((file) => file !== 'expected.json')
    expect(invalid.map(([file]) => file)).toEqual(files.sort())
    expect(files.length).toBeGreaterThanOrEqual(200)
  })

  it.each(bySchema)('%s passes its schema once its rule is taken out', (file, { rule }) => {
    const name = nameOf(file)
    const document = valueOf(`fixtures/v1/invalid/${file}`)
    expect(compileWithout(undefined, name)(document), 'with every rule').toBe(false)
    expect(compileWithout(rule, name)(document), 'without its rule').toBe(true)
  })

  it.each(byRule)('%s breaks no rule but its own', (file, { code, rule }) => {
    const name = nameOf(file)
    const document = valueOf(`fixtures/v1/invalid/${file}`) as never
    expect(rule).toBe(`rule:${code}`)
    expect(compileWithout(undefined, name)(document)).toBe(true)
    const others = (rules[name] as readonly Rule<never>[]).filter((other) => other.code !== code)
    expect(others.flatMap(({ check }) => [...check(document, { frameworks })])).toEqual([])
  })

  it('break every rule of every document', () => {
    const broken = new Set(byRule.map(([file, { code }]) => `${nameOf(file)} ${code}`))
    const all = names.flatMap((name) => (rules[name] as readonly Rule<never>[]).map(({ code }) => `${name} ${code}`))
    expect([...broken].sort()).toEqual([...new Set(all)].sort())
  })

  it('break every kind of schema rule, and a schema rule of every document', () => {
    const kinds = new Set<string>()
    for (const [, node] of walkAll()) for (const key of Object.keys(node)) if (keywords.has(key)) kinds.add(key)
    const broken = new Set(bySchema.map(([, { rule }]) => rule.slice(rule.lastIndexOf('/') + 1)))
    expect([...kinds].filter((kind) => !broken.has(kind))).toEqual([])
    expect(new Set(bySchema.map(([file]) => nameOf(file))).size).toBe(names.length)
  })
})

describe('schemas', () => {
  it('describe every property, or refer to something described', () => {
    const bare = walkAll().flatMap(([place, node]) => {
      if (/\/(if|then|else)(\/|$)/.test(place)) return []
      return Object.entries((node['properties'] ?? {}) as Record<string, Node>)
        .filter(([, property]) => !describes(place, property))
        .map(([key]) => `${place}/properties/${key}`)
    })
    expect(bare).toEqual([])
  })

  it('give examples wherever a value has a format', () => {
    const without = walkAll().filter(([, node]) => typeof node['format'] === 'string' && !Array.isArray(node['examples']))
    expect(without.map(([place]) => place)).toEqual([])
  })

  it('give only examples that hold', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv, ['date', 'date-time', 'uri'])
    for (const schema of schemas.values()) ajv.addSchema(schema)
    for (const [place, node] of walkAll())
      for (const example of (node['examples'] ?? []) as unknown[])
        expect(
          ajv.validate({ $ref: `https://seamark.example/schema/v1/${place}` }, example),
          `${place}: ${String(example)}`,
        ).toBe(true)
  })

  it('have a codelist for each shared list of words', () => {
    expect(codelists.map(([file]) => file).sort()).toEqual(filesIn('schemas/v1/codelists/', '.csv').sort())
  })

  it.each(codelists)('list in %s the same ids in the same order', (file, words) => {
    const [head, ...lines] = textOf(`schemas/v1/codelists/${file}`).trimEnd().split('\n')
    expect([head, ...lines.map((line) => line.split(',')[0])]).toEqual(['id,title,description', ...words])
  })
})

const keywords = new Set(
  [
    'additionalProperties unevaluatedProperties required type enum const pattern format minimum maximum',
    'minLength maxLength minItems maxItems uniqueItems oneOf anyOf',
  ].flatMap((words) => words.split(' ')),
)

/** Every schema inside the schemas with its place, such as `facts.schema.json#/$defs/fact`. */
function walkAll(): readonly (readonly [place: string, node: Node])[] {
  const walk = (place: string, node: unknown): readonly (readonly [string, Node])[] => {
    if (typeof node !== 'object' || node === null) return []
    const inMap = /\/(properties|\$defs)$/.test(place)
    const below = Object.entries(node)
      .filter(([key]) => inMap || !['enum', 'examples', 'required', 'const'].includes(key))
      .flatMap(([key, part]) => walk(`${place}/${key}`, part))
    return Array.isArray(node) || inMap ? below : [[place, node as Node], ...below]
  }
  return [...schemas].flatMap(([file, schema]) => walk(`${file}#`, schema))
}

/** Whether a property says what it is, itself or where it refers to. */
function describes(place: string, { description, $ref }: Node): boolean {
  if (typeof description === 'string') return description.trim() !== ''
  if (typeof $ref !== 'string') return false
  const [target = '', pointer = ''] = $ref.split('#')
  const file = target || (place.split('#')[0] ?? '')
  const node = pointer
    .split('/')
    .slice(1)
    .reduce<Node | undefined>((part, key) => part?.[key] as Node | undefined, schemas.get(file))
  return node !== undefined && describes(`${file}#`, node)
}
