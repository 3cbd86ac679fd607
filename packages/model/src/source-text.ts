import { parse, type AnyNode, type ValueNode } from '@humanwhocodes/momoa'
import { escapePointer } from './canonical-json.ts'

/** A place in a text: line and column, both from 1; columns count characters as a reader sees them. */
export type Place = { readonly line: number; readonly column: number }

/** The text of a document, able to say where an offset or a JSON Pointer stands. */
export type SourceText = {
  readonly text: string
  /** Place of an offset in UTF-16 code units. */
  readonly place: (offset: number) => Place
  /** Place of the value at a JSON Pointer (RFC 6901), or of its key; of the nearest part that exists when there is none. */
  readonly locate: (pointer: string, at?: 'value' | 'key') => Place
}

/** Wraps a text. Positions are worked out when they are first asked for: a document without faults never pays for them. */
export function sourceText(text: string): SourceText {
  let offsets: ReadonlyMap<string, { readonly key: number; readonly value: number }> | undefined

  let lineStarts: readonly number[] | undefined
  let pairs: readonly number[] | undefined

  const place = (offset: number): Place => {
    lineStarts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
    // Where a character of two code units ends: it counts as one column.
    pairs ??= Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 2)
    const line = countUpTo(lineStarts, offset)
    const start = lineStarts[line - 1] ?? 0
    return { line, column: offset - start - (countUpTo(pairs, offset) - countUpTo(pairs, start)) + 1 }
  }
  const locate = (pointer: string, at: 'value' | 'key' = 'value'): Place => {
    // The whole document needs no tree to be found.
    if (pointer === '') return place(Math.max(0, text.search(/\S/)))
    offsets ??= indexOffsets(parse(text, { mode: 'json', ranges: true }).body)
    for (let rest = pointer; ; rest = rest.slice(0, rest.lastIndexOf('/'))) {
      const found = offsets.get(rest)
      if (found) return place(rest === pointer ? found[at] : found.value)
      if (rest === '') return { line: 1, column: 1 }
    }
  }
  return { text, place, locate }
}

/** How many of the rising numbers are no greater than the limit. */
function countUpTo(rising: readonly number[], limit: number): number {
  let [from, to] = [0, rising.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rising[middle] ?? 0) <= limit) from = middle + 1
    else to = middle
  }
  return from
}

function indexOffsets(body: ValueNode): Map<string, { key: number; value: number }> {
  const offsets = new Map<string, { key: number; value: number }>()
  const start = (node: AnyNode) => node.range?.[0] ?? 0
  const walk = (node: ValueNode, pointer: string, key: number) => {
    offsets.set(pointer, { key, value: start(node) })
    if (node.type === 'Array') node.elements.forEach(({ value }, index) => walk(value, `${pointer}/${index}`, start(value)))
    if (node.type !== 'Object') return
    for (const { name, value } of node.members)
      walk(value, `${pointer}/${escapePointer(name.type === 'String' ? name.value : name.name)}`, start(name))
  }
  walk(body, '', start(body))
  return offsets
}
