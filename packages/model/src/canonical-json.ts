/** Why a value has no canonical form; `pointer` says where. */
export class CanonicalJsonError extends Error {
  override readonly name = 'CanonicalJsonError'
  readonly pointer: string

  constructor(pointer: string, what: string) {
    super(`${pointer === '' ? 'The document' : pointer} ${what}`)
    this.pointer = pointer
  }
}

/**
 * Writes a JSON value, such as JSON.parse gives, in its canonical form: no white space, keys by UTF-16 code unit, numbers and strings as
 * ECMAScript writes them. Equal values give equal bytes on every platform.
 *
 * Nothing is dropped and nothing is converted: what JSON cannot say is refused.
 *
 * @throws {CanonicalJsonError} for undefined, functions, symbols, bigints, numbers that are not finite, strings
 * with lone surrogates, and objects that are neither plain nor arrays
 * @see RFC 8785
 */
export function canonicalJson(value: unknown): string {
  return write(value, '')
}

function write(value: unknown, pointer: string): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeString(value, pointer)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new CanonicalJsonError(pointer, `is ${value}, which JSON cannot say.`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${Array.from(value, (part, index) => write(part, `${pointer}/${index}`)).join(',')}]`
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${writeString(key, pointer)}:${write(value[key], `${pointer}/${escapePointer(key)}`)}`)
    return `{${members.join(',')}}`
  }
  throw new CanonicalJsonError(pointer, `is of type ${typeof value}, which JSON cannot say.`)
}

function writeString(text: string, pointer: string): string {
  if (!text.isWellFormed()) throw new CanonicalJsonError(pointer, 'holds half of a character (a lone surrogate).')
  return JSON.stringify(text)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Escapes one key for a JSON Pointer (RFC 6901). */
export function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** The key that was escaped for a JSON Pointer. */
export function unescapePointer(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
