/** The lists whose elements are found by their id, with the key that holds it. */
const keys: Readonly<Record<string, string>> = {
  principles: 'principleId',
  criteria: 'criterionId',
  links: 'evidenceId',
  principlesByStage: 'stageId',
  heldBackBy: 'criterionId',
  prove: 'criterionId',
  doMore: 'criterionId',
}

/** Every place where a vector's expectation is not met by what was found; empty when it is a subset. */
export function matchExpected(expected: unknown, found: unknown, path = '', name = ''): readonly string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return [`${path}: not a list`]
    const key = keys[name]
    if (key === undefined || expected.length === 0) {
      if (expected.length !== found.length) return [`${path}: ${found.length} elements instead of ${expected.length}`]
      return expected.flatMap((element, place) => matchExpected(element, found[place], `${path}/${place}`))
    }
    return expected.flatMap((element) => {
      const id: unknown = readKey(element, key)
      const match: unknown = found.find((other) => readKey(other, key) === id)
      return matchExpected(element, match, `${path}/${String(id)}`)
    })
  }
  if (isRecord(expected)) {
    if (!isRecord(found)) return [`${path}: not an object`]
    return Object.entries(expected).flatMap(([key, value]) => matchExpected(value, found[key], `${path}/${key}`, key))
  }
  return expected === found ? [] : [`${path}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readKey(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}
