import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { generateTypes } from './generate-types.ts'
import { generateValidators } from './generate-validators.ts'
import { root, type Schema, type SchemaFile } from './read-schemas.ts'

const schemaFile = (name: string, schema: Schema): SchemaFile => {
  const $id = `https://seamark.example/schema/v1/${name}.schema.json`
  return { name: `${name}.schema.json`, bytes: '', schema: { ...schema, $id } }
}
const identifiers = schemaFile('identifiers', {
  title: 'Identifiers',
  $defs: { day: { description: 'A day.', type: 'string', format: 'date' } },
})
const visit = schemaFile('port-visit', {
  title: 'PortVisit',
  type: 'object',
  required: ['on'],
  properties: {
    on: { description: 'When.', $ref: 'identifiers.schema.json#/$defs/day' },
    ships: { type: 'array', items: { title: 'Ship', type: 'object', properties: { kind: { enum: ['sail', 'steam'] } } } },
  },
  unevaluatedProperties: false,
})
mkdirSync(`${root}reports`, { recursive: true })
const folder = mkdtempSync(`${root}reports/generate-`)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('generateTypes', () => {
  it('writes each document, definition and titled part once, readonly', () => {
    expect(generateTypes([identifiers, visit])).toBe(`/** A day. */
export type Day = string

export type Ship = {
  readonly kind?: ("sail" | "steam")
}

export type PortVisit = {
  /** When. */
  readonly on: Day
  readonly ships?: ReadonlyArray<Ship>
}

/** The type of each document, by its name. */
export type DocumentTypes = {
  readonly "port-visit": PortVisit
}
`)
  })

  it('refuses a reference to nothing', () => {
    expect(() => generateTypes([visit])).toThrow('nothing is at identifiers.schema.json#/$defs/day')
  })
})

describe('generateValidators', () => {
  it('compiles validators that run without require and find every fault', async () => {
    mkdirSync(`${folder}/validators`)
    for (const [name, text] of generateValidators([identifiers, visit])) {
      expect(text).not.toContain('require(')
      writeFileSync(`${folder}/${name}`, text)
    }
    const { validators } = await import(`${folder}/validators.ts`)
    const validate = validators['port-visit']

    expect(validate({ on: '2026-02-28', ships: [{ kind: 'sail' }] })).toBe(true)
    expect(validate({ on: '2026-02-30', cargo: 'tea' })).toBe(false)
    expect(validate.errors.map(({ keyword }: { keyword: string }) => keyword)).toEqual(['format', 'unevaluatedProperties'])
  })

  it('gives the same bytes for the same schemas', () => {
    expect(generateValidators([identifiers, visit])).toEqual(generateValidators([identifiers, visit]))
  })
})
