import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { documentName, isDocument, pascalCase, type SchemaFile } from './read-schemas.ts'

/** Compiles each document's validator ahead of time, as no page may use `eval`; one file each, as a page needs few. */
export function generateValidators(files: readonly SchemaFile[]): ReadonlyMap<string, string> {
  const ajv = new Ajv2020({ strict: true, allErrors: true, code: { source: true, esm: true, lines: true } })
  addFormats.default(ajv, ['date', 'date-time', 'uri'])
  for (const { schema } of files) ajv.addSchema(schema)

  const documents = files.filter(isDocument).map((file) => {
    const document = documentName(file)
    const name = `validate${pascalCase(document)}`
    return { document, name, code: standalone.default(ajv, { [name]: file.schema.$id ?? '' }) }
  })
  const imports = documents.map(({ document, name }) => `import { ${name} } from './validators/${document}.ts'\n`)
  const table = documents.map(({ document, name }) => `  ${JSON.stringify(document)}: ${name},\n`)
  const all = `${imports.join('')}import type { Validators } from './validators/validator.ts'

export type * from './validators/validator.ts'
export { ${documents.map(({ name }) => name).join(', ')} }

/** The validator of each document, by its name. */
export const validators: Validators = {\n${table.join('')}}\n`
  const each = documents.map(({ document, code }) => [`validators/${document}.ts`, writeModule(code, document)] as const)
  return new Map([['validators.ts', all], ['validators/validator.ts', validatorType], ...each])
}

/** Ajv's ESM output still calls `require`, and repeats schemas that it never reads. */
function writeModule(compiled: string, document: string): string {
  const used = Map.groupBy(compiled.match(/\bschema\d+\b/g) ?? [], (name) => name)
  const imports = new Map<string, string>()
  const body = compiled
    .replace(/^"use strict";\n?/, '')
    .replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) => (used.get(name)?.length === 1 ? '' : line))
    .replace(/\brequire\("([^"]+)"\)(\.default\b)?/g, (_, path: string, isDefault?: string) => {
      const name = imports.get(path) ?? `required${imports.size}`
      imports.set(path, name)
      // Node gives the whole CommonJS module as default, some bundlers its default.
      return isDefault ? `(${name}.default.default ?? ${name}.default)` : name
    })
    // Joining lists anew for each fault takes time by their square: append instead.
    .replace(
      /vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g,
      (_, errors: string) => `vErrors === null ? [...${errors}] : (${errors}.forEach((error) => vErrors.push(error)), vErrors)`,
    )
    .replace(/^export const (\w+) = /m, `export const $1: Validators[${JSON.stringify(document)}] = `)
  const requires = [...imports].map(([path, name]) => `import * as ${name} from ${JSON.stringify(`${path}.js`)}\n`)
  return `// @ts-nocheck -- Ajv writes JavaScript\n${requires.join('')}import type { Validators } from './validator.ts'\n\n${body}\n`
}

const validatorType = `import type { ErrorObject } from 'ajv'
import type { DocumentTypes } from '../types.ts'

/** Says whether a value is a document of its kind; \`errors\` holds every fault of the last value seen. */
export type Validator<Document> = {
  (value: unknown): value is Document
  errors?: readonly ErrorObject[] | null
}

export type Validators = { readonly [Name in keyof DocumentTypes]: Validator<DocumentTypes[Name]> }
`
