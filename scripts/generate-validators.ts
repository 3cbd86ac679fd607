import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { documentName, isDocument, pascalCase, type SchemaFile } from './read-schemas.ts'

/**
 * Compiles one validator for each document ahead of time, so that no page and no server needs `eval`.
 * Ajv's ESM output still calls `require`; each call becomes an import, read so that Node and bundlers agree on it.
 * Schemas that it repeats and never reads are left out.
 */
export function generateValidators(files: readonly SchemaFile[]): string {
  const ajv = new Ajv2020({ strict: true, allErrors: true, code: { source: true, esm: true, lines: true } })
  addFormats.default(ajv, ['date', 'date-time', 'uri'])
  for (const { schema } of files) ajv.addSchema(schema)

  const documents = files.filter(isDocument)
  const exported = documents.map((file) => [`validate${pascalCase(documentName(file))}`, file.schema.$id])
  const compiled = standalone.default(ajv, Object.fromEntries(exported))

  const used = Map.groupBy(compiled.match(/\bschema\d+\b/g) ?? [], (name) => name)
  const imports = new Map<string, string>()
  const body = compiled
    .replace(/^"use strict";\n?/, '')
    .replace(/^const (schema\d+) = .*;\n/gm, (line, name: string) => (used.get(name)?.length === 1 ? '' : line))
    .replace(/\brequire\("([^"]+)"\)(\.default\b)?/g, (_, path: string, isDefault?: string) => {
      const name = imports.get(path) ?? `required${imports.size}`
      imports.set(path, name)
      return isDefault ? `(${name}.default.default ?? ${name}.default)` : name
    })
    .replace(/^export const (validate(\w+)) = (\w+);/gm, (_, name: string, _type: string, from: string) => {
      const document = documents.find((file) => `validate${pascalCase(documentName(file))}` === name)
      return `export const ${name}: Validator<DocumentTypes[${JSON.stringify(document && documentName(document))}]> = ${from};`
    })
  const requires = [...imports].map(([path, name]) => `import * as ${name} from ${JSON.stringify(`${path}.js`)}\n`)
  const table = documents.map((file) => `  ${JSON.stringify(documentName(file))}: validate${pascalCase(documentName(file))},\n`)
  return `// @ts-nocheck
${requires.join('')}import type { ErrorObject } from 'ajv'
import type { DocumentTypes } from './types.ts'

/** Says whether a value is a document of its kind; \`errors\` holds every fault of the last value seen. */
export type Validator<Document> = {
  (value: unknown): value is Document
  errors?: readonly ErrorObject[] | null
}

${body}

/** The validator of each document, by its name. */
export const validators: { readonly [Name in keyof DocumentTypes]: Validator<DocumentTypes[Name]> } = {
${table.join('')}}
`
}
