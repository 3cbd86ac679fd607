/** Orders ids as people count: `1.2` before `1.10`, `p9` before `p10`. The same everywhere, whatever the language. */
export function compareIds(left: string, right: string): number {
  const rights = runs(right)
  for (const [index, run] of runs(left).entries()) {
    const other = rights[index]
    if (other === undefined) return 1
    const order = isNumber(run) && isNumber(other) ? compareNumbers(run, other) : compareTexts(run, other)
    if (order !== 0) return order
  }
  return left.length - right.length || compareTexts(left, right)
}

const runs = (id: string): readonly string[] => id.match(/[0-9]+|[^0-9]+/g) ?? []
const isNumber = (run: string) => /^[0-9]/.test(run)
const compareTexts = (left: string, right: string) => Number(left > right) - Number(left < right)

function compareNumbers(left: string, right: string): number {
  const [a, b] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')]
  return a.length - b.length || compareTexts(a, b)
}
