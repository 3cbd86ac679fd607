import type { DocumentTypes } from './generated/types.ts'

/** The documents of version 1, by name. */
export type DocumentName = keyof DocumentTypes

const base = 'https://seamark.example/schema/v1/'

/** The `$id` of a document's schema, which every document carries as its `$schema`. */
export function schemaIdOf<Name extends DocumentName>(name: Name) {
  return `${base}${name}.schema.json` as const
}

/** The document that a `$schema` names; undefined when it names none of ours. */
export function documentNameOf(schemaId: unknown, names: readonly DocumentName[]): DocumentName | undefined {
  return names.find((name) => schemaIdOf(name) === schemaId)
}
