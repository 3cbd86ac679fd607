import type { Fault } from '@seamark/model'

/** Faults as lines: `file:line:column pointer message`, the rule's code, and the hint on a line of its own. */
export function printFaults(file: string, faults: readonly Fault[]): string {
  return faults
    .map(({ line, column, pointer, detail, code, hint }) => {
      const head = showControls(`${file}:${line}:${column} ${pointer === '' ? '(document)' : pointer} ${detail} [${code}]`)
      return hint ? `${head}\n    hint: ${showControls(hint)}\n` : `${head}\n`
    })
    .join('')
}

/** Text of a file as one line that commands no terminal: control characters and half characters become visible. */
function showControls(text: string): string {
  const visible = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.toWellFormed().replace(/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu, visible)
}

/** "1 fault" or "n faults". */
export function countFaults(count: number): string {
  return count === 1 ? '1 fault' : `${count} faults`
}
