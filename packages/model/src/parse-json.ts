import { parse } from '@humanwhocodes/momoa'
import { adviseSyntax } from './advise-syntax.ts'
import { findTreeFaults } from './find-tree-faults.ts'
import { scanText, type Scan } from './scan-text.ts'
import type { Fault } from './fault.ts'
import { type SourceText, sourceText } from './source-text.ts'

/** How large and how deep a document may be before it is read at all. */
export type ParseLimits = { readonly maxBytes: number; readonly maxDepth: number }

/** What a file may hold: far more than a whole assessment, far less than what stalls a server. */
export const defaultLimits: ParseLimits = { maxBytes: 5 * 1024 * 1024, maxDepth: 32 }

/** A JSON value with the text it came from, or the faults that kept it from being read. */
export type ParsedJson =
  | { readonly value: unknown; readonly source: SourceText; readonly faults?: undefined }
  | { readonly faults: readonly [Fault, ...Fault[]] }

/**
 * Reads bytes as strict JSON (RFC 8259). Refused, with their place: too many bytes, invalid UTF-8, too many open
 * brackets, anything that is not JSON, a key written twice or endless, half a character. A byte order mark is passed over.
 * Nothing is repaired.
 */
export function parseJson(bytes: Uint8Array, { maxBytes, maxDepth } = defaultLimits): ParsedJson {
  if (bytes.length > maxBytes) return { faults: [tooLarge(bytes.length, maxBytes)] }

  const text = decode(bytes)
  if (typeof text !== 'string') return { faults: [text] }

  const source = sourceText(text)
  const { stop, keysSuspect } = scanText(text, maxDepth)
  if (text.trim() === '') return { faults: [emptyFault] }
  if (stop) return { faults: [describeStop(stop, source, maxDepth)] }

  const parsed = parseValue(source)
  if ('fault' in parsed) return { faults: [parsed.fault] }
  const [first, ...rest] = keysSuspect || holdsHalfCharacter(parsed.value) ? findTreeFaults(source) : []
  return first ? { faults: [first, ...rest] } : { value: parsed.value, source }
}

const emptyFault: Fault = {
  code: 'empty-file',
  pointer: '',
  line: 1,
  column: 1,
  detail: 'The file is empty.',
  hint: 'seamark init writes a blank assessment to start from.',
}

/** The fault of a file that is too large, whether or not it was read. */
export function tooLarge(size: number, maxBytes: number): Fault {
  const mebibytes = (count: number) => `${Math.ceil((count / 1024 / 1024) * 10) / 10} MiB`
  return {
    code: 'too-large',
    pointer: '',
    line: 1,
    column: 1,
    detail: `The file has ${mebibytes(size)}; at most ${mebibytes(maxBytes)} are read.`,
    hint: 'A whole assessment takes less than 1 MiB: evidence is linked, never put into the file. Is this the right file?',
  }
}

function decode(bytes: Uint8Array): string | Fault {
  const decodes = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
      return true
    } catch {
      return false
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The shortest prefix that cannot be decoded ends at the first wrong byte.
    let [good, bad] = [0, bytes.length]
    while (bad - good > 1) {
      const middle = (good + bad) >> 1
      if (decodes(middle)) good = middle
      else bad = middle
    }
    // A character that was begun and not ended is left out, so that its first byte is named.
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, good), { stream: true })
    const wrong = new TextEncoder().encode(before).length
    const text = before.replace(/^\ufeff/, '')
    const { line, column } = sourceText(text).place(text.length)
    const found = bytes[wrong]?.toString(16).padStart(2, '0')
    return {
      code: 'not-utf-8',
      pointer: '',
      line,
      column,
      detail: `Byte ${wrong + 1} (hexadecimal ${found}) is not UTF-8.`,
      hint: /^ff fe|^fe ff/.test(Array.from(bytes.subarray(0, 2), (byte) => byte.toString(16)).join(' '))
        ? 'This looks like UTF-16, which some editors call Unicode: save the file again with the encoding UTF-8.'
        : 'Save the file again with the encoding UTF-8.',
    }
  }
}

function describeStop({ reason, offset }: NonNullable<Scan['stop']>, { text, place }: SourceText, maxDepth: number): Fault {
  const deep = reason === 'too-deep'
  return {
    code: deep ? 'too-deep' : 'not-json',
    pointer: '',
    ...place(offset),
    detail: deep
      ? `More than ${maxDepth} brackets are open here; no document of ours needs more.`
      : `A string holds the control character ${JSON.stringify(text[offset])} as it is.`,
    hint: deep ? 'Is this the right file?' : 'Close the string with a quotation mark on its line; write line breaks as \\n.',
  }
}

function parseValue({ text, place }: SourceText): { value: unknown } | { fault: Fault } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const offset = offsetOf(error, text)
    const found = text.slice(offset, offset + 20).split('\n')[0]
    const detail =
      offset >= text.length
        ? 'The file ends before its last bracket is closed.'
        : `This is not JSON${found ? `: ${JSON.stringify(found)} cannot stand here` : ''}.`
    return { fault: { code: 'not-json', pointer: '', ...place(offset), detail, hint: adviseSyntax(text, offset) } }
  }
}

/** Where the platform's parser stopped, by its own word; where it gives none, by that of another parser. */
function offsetOf({ message }: SyntaxError, text: string): number {
  // A message may quote the text itself, which may say anything: only its own words at either end count.
  if (/^(?:Unexpected end of JSON input|Unterminated string)/.test(message)) return text.length
  const position = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  try {
    parse(text, { mode: 'json' })
  } catch (error) {
    if (error instanceof Error && 'offset' in error && typeof error.offset === 'number') return error.offset
  }
  return 0
}

function holdsHalfCharacter(value: unknown): boolean {
  if (typeof value === 'string') return !value.isWellFormed()
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, part]) => !key.isWellFormed() || holdsHalfCharacter(part))
}
