// Generated from schemas/v1 by `pnpm generate`. Do not edit.
import type { ErrorObject } from 'ajv'
import type { DocumentTypes } from '../types.ts'

/** Says whether a value is a document of its kind; `errors` holds every fault of the last value seen. */
export type Validator<Document> = {
  (value: unknown): value is Document
  errors?: readonly ErrorObject[] | null
}

export type Validators = { readonly [Name in keyof DocumentTypes]: Validator<DocumentTypes[Name]> }
