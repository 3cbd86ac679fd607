import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { generateTypes } from './generate-types.ts'
import { generateValidators } from './generate-validators.ts'
import { readSchemas, root, type SchemaFile } from './read-schemas.ts'

export const generatedFolder = `${root}packages/model/src/generated`
const notice = '// Generated from schemas/v1 by `pnpm generate`. Do not edit.\n'

/** Everything that is made from the schemas, by file name. The same schemas give the same bytes. */
export function generateFiles(files = readSchemas()): ReadonlyMap<string, string> {
  return new Map([
    ['schemas.ts', notice + generateSchemas(files)],
    ['types.ts', notice + generateTypes(files)],
    ...[...generateValidators(files)].map(([name, text]) => [name, notice + text] as const),
  ])
}

/** The schemas and codelists as text, so that every instance serves the same bytes and `model` reads no file. */
function generateSchemas(files: readonly SchemaFile[], codelists = `${root}schemas/v1/codelists`): string {
  const texts = files.map(({ name, bytes }) => [name, bytes] as const)
  for (const name of readdirSync(codelists).sort())
    texts.push([`codelists/${name}`, readFileSync(`${codelists}/${name}`, 'utf8')])
  const lines = texts.map(([name, bytes]) => `  ${JSON.stringify(name)}: ${JSON.stringify(bytes)},\n`)
  return `\n/** Schemas and codelists of version 1, exactly as published, by their path under \`/schema/v1/\`. */
export const schemas: Readonly<Record<string, string>> = {\n${lines.join('')}}\n`
}

if (import.meta.main) {
  rmSync(generatedFolder, { recursive: true, force: true })
  mkdirSync(`${generatedFolder}/validators`, { recursive: true })
  for (const [name, text] of generateFiles()) writeFileSync(`${generatedFolder}/${name}`, text)
}
