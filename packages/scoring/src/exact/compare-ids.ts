/**
 * Compares two ids as a reader would: `1.2` before `1.10`, `audit-2` before `audit-10`.
 *
 * Segments divided by `.` and `-` are compared one by one, two numeric ones by their number, all others by
 * code unit; of two ids that begin alike the shorter stands first. Different ids never compare as equal.
 */
export function compareIds(left: string, right: string): number {
  const rightSegments = right.split(/[.-]/)
  const leftSegments = left.split(/[.-]/)
  for (const [index, segment] of leftSegments.entries()) {
    const other = rightSegments[index]
    if (other === undefined) return 1
    const difference = compareSegments(segment, other)
    if (difference !== 0) return difference
  }
  return leftSegments.length - rightSegments.length || compareText(left, right)
}

function compareSegments(left: string, right: string): number {
  if (!isNumeric(left) || !isNumeric(right)) return compareText(left, right)
  const leftDigits = left.replace(/^0+/, '')
  const rightDigits = right.replace(/^0+/, '')
  return leftDigits.length - rightDigits.length || compareText(leftDigits, rightDigits) || compareText(left, right)
}

function isNumeric(segment: string): boolean {
  return /^[0-9]+$/.test(segment)
}

function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
