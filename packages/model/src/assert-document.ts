import type { DocumentName } from './document-names.ts'
import type { DocumentTypes } from './generated/types.ts'
import { validators } from './generated/validators.ts'

/**
 * Takes a value that we ship ourselves as the document it is. Only the schema is looked at: the rules beyond it are
 * the tests' part. Untrusted data comes in through `readDocument` alone.
 *
 * @throws {TypeError} naming the first fault of the schema
 */
export function assertDocument<Name extends DocumentName>(name: Name, value: unknown): asserts value is DocumentTypes[Name] {
  const validate = validators[name]
  if (validate(value)) return
  const [first] = validate.errors ?? []
  throw new TypeError(`not a valid ${name}: ${first?.instancePath ?? ''} ${first?.message ?? ''}`)
}
