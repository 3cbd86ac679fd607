import type { Fault } from '@seamark/model'

/** Faults as lines: `file:line:column pointer message`, the rule's code, and the hint on a line of its own. */
export function printFaults(file: string, faults: readonly Fault[]): string {
  return faults
    .map(({ line, column, pointer, detail, code, hint }) => {
      const head = `${file}:${line}:${column} ${pointer === '' ? '(document)' : pointer} ${detail} [${code}]\n`
      return hint ? `${head}    hint: ${hint}\n` : head
    })
    .join('')
}

/** "1 fault" or "n faults". */
export function countFaults(count: number): string {
  return count === 1 ? '1 fault' : `${count} faults`
}
