import { parse, type AnyNode, type ValueNode } from '@humanwhocodes/momoa'
import { escapePointer } from './canonical-json.ts'
import { mostFaults, type Fault } from './fault.ts'
import { longestKey } from './scan-text.ts'
import type { SourceText } from './source-text.ts'

/** What JSON allows and no document may hold, with its place: keys written twice or far too long, half characters. */
export function findTreeFaults(source: SourceText): Fault[] {
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
  walk(parse(source.text, { mode: 'json', ranges: true }).body, '')
  return faults
}

function start(node: AnyNode): number {
  return node.range?.[0] ?? 0
}
