/**
 * Compares two ids as a reader would: `1.2` before `1.10`, `p2` before `p10`.
 *
 * Runs of digits are compared by their number, all else by code unit; of two ids that begin
 * alike the shorter stands first. Different ids never compare as equal.
 */
export function compareIds(left: string, right: string): number {
  const rightParts = split(right)
  const leftParts = split(left)
  for (const [index, part] of leftParts.entries()) {
    const other = rightParts[index]
    if (other === undefined) return 1
    const difference = isNumeric(part) && isNumeric(other) ? compareNumbers(part, other) : compareText(part, other)
    if (difference !== 0) return difference
  }
  return leftParts.length - rightParts.length || compareText(left, right)
}

function split(id: string): readonly string[] {
  return id.match(/[0-9]+|[^0-9]/g) ?? []
}

function isNumeric(part: string): boolean {
  return /^[0-9]/.test(part)
}

function compareNumbers(left: string, right: string): number {
  const leftDigits = left.replace(/^0+/, '')
  const rightDigits = right.replace(/^0+/, '')
  return leftDigits.length - rightDigits.length || compareText(leftDigits, rightDigits)
}

function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
