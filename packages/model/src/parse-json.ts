import { parse, type AnyNode, type ValueNode } from '@humanwhocodes/momoa'
import { escapePointer } from './canonical-json.ts'
import { mostFaults, type Fault } from './fault.ts'
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
  const early = text.trim() === '' ? emptyFault : findScanFault(source, maxDepth)
  if (early) return { faults: [early] }

  const parsed = parseValue(source)
  if ('fault' in parsed) return { faults: [parsed.fault] }
  const [first, ...rest] = findTreeFaults(parsed.body, source)
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

/** Looks for what would stall or mislead the parser: brackets too deep and control characters inside strings. */
function findScanFault(source: SourceText, maxDepth: number): Fault | undefined {
  const { text } = source
  let depth = 0
  let inString = false
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset)
    if (inString) {
      if (character === 0x5c) offset++
      else if (character === 0x22) inString = false
      else if (character < 0x20) {
        return {
          code: 'not-json',
          pointer: '',
          ...source.place(offset),
          detail: `A string holds the control character ${JSON.stringify(text[offset])} as it is.`,
          hint: 'Close the string with a quotation mark on its line; write line breaks as \\n.',
        }
      }
    } else if (character === 0x22) inString = true
    else if (character === 0x5b || character === 0x7b) {
      depth++
      if (depth > maxDepth) {
        return {
          code: 'too-deep',
          pointer: '',
          ...source.place(offset),
          detail: `More than ${maxDepth} brackets are open here; no document of ours needs more.`,
          hint: 'Is this the right file?',
        }
      }
    } else if (character === 0x5d || character === 0x7d) depth--
  }
  return undefined
}

function parseValue({ text, place }: SourceText): { value: unknown; body: ValueNode } | { fault: Fault } {
  const notJson = (offset: number, detail: string): { fault: Fault } => ({
    fault: {
      code: 'not-json',
      pointer: '',
      ...place(offset),
      detail,
      hint: adviseSyntax(text, offset),
    },
  })
  try {
    const { body } = parse(text, { mode: 'json', ranges: true })
    return { body, value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const offset = offsetOfSyntaxError(text) ?? ('offset' in error && typeof error.offset === 'number' ? error.offset : 0)
    const found = text.slice(offset, offset + 20).split('\n')[0]
    if (offset >= text.length) return notJson(text.length, 'The file ends before its last bracket is closed.')
    return notJson(offset, found ? `This is not JSON: ${JSON.stringify(found)} cannot stand here.` : 'This is not JSON.')
  }
}

/** What a person most likely wrote where JSON cannot go on. */
function adviseSyntax(text: string, offset: number): string {
  const here = text.slice(offset, offset + 2)
  const code = text.codePointAt(offset) ?? 0
  if (/^[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019]/.test(here))
    return 'These are curly quotation marks; JSON needs straight ones, ".'
  if (here.startsWith("'")) return 'JSON needs double quotation marks, ".'
  if (here === '//' || here === '/*' || here.startsWith('#')) return 'JSON has no comments: take it out.'
  if (/^[\s\u200b\ufeff]/.test(here) && code > 0x20)
    return `Here stands an invisible character, U+${code.toString(16).toUpperCase().padStart(4, '0')}: replace it by a plain space.`
  if (/[A-Za-z]$/.test(text.slice(0, offset).trimEnd()) || /^[A-Za-z]/.test(here))
    return 'Words stand in double quotation marks; a quotation mark inside a text is written \\".'
  return 'Look just before this place for a missing or superfluous comma, quotation mark or bracket.'
}

/** Where the platform's own parser stopped: its word is the more exact one, where it gives it. */
function offsetOfSyntaxError(text: string): number | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    // A message may quote the text itself, which may say anything: only its own words at either end count.
    if (/^(?:Unexpected end of JSON input|Unterminated string)/.test(message)) return text.length
    const position = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)?.[1]
    return position === undefined ? undefined : Number(position)
  }
}

/** Longer than any key of ours. A pointer repeats every key above a fault, so long ones would outgrow the file many times. */
const longestKey = 100

function findTreeFaults(body: ValueNode, source: SourceText): Fault[] {
  const faults: Fault[] = []
  const checkString = (node: AnyNode, text: string, pointer: string) => {
    if (text.isWellFormed()) return
    faults.push({
      code: 'half-character',
      pointer,
      ...source.place(start(node)),
      detail: 'This text holds half of a character (a lone surrogate).',
      hint: 'Write both halves of the escape, or the character itself.',
    })
  }
  const walk = (node: ValueNode, pointer: string) => {
    if (faults.length >= mostFaults) return
    if (node.type === 'String') checkString(node, node.value, pointer)
    if (node.type === 'Array') node.elements.forEach(({ value }, index) => walk(value, `${pointer}/${index}`))
    if (node.type !== 'Object') return
    const seen = new Map<string, number>()
    for (const { name, value } of node.members) {
      if (faults.length >= mostFaults) return
      const key = name.type === 'String' ? name.value : name.name
      if (key.length > longestKey) {
        faults.push({
          code: 'key-too-long',
          pointer,
          ...source.place(start(name)),
          detail: `A key has ${key.length} characters; no document of ours has one of more than ${longestKey}.`,
          hint: 'Is this the right file?',
        })
        continue
      }
      const at = `${pointer}/${escapePointer(key)}`
      checkString(name, key, at)
      const first = seen.get(key)
      if (first !== undefined) {
        faults.push({
          code: 'duplicate-key',
          pointer: at,
          ...source.place(start(name)),
          detail: `The key "${key}" stands twice in one object; the first is in line ${source.place(first).line}.`,
          hint: 'Keep one of the two.',
        })
      }
      seen.set(key, first ?? start(name))
      walk(value, at)
    }
  }
  walk(body, '')
  return faults
}

function start(node: AnyNode): number {
  return node.range?.[0] ?? 0
}
