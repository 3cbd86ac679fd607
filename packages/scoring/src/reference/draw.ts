/** A source of chance that gives the same draws for the same seed. */
export type Draw = {
  /** A whole number from the lowest to the highest, both included. */
  readonly whole: (lowest: number, highest: number) => number
  /** True so many times out of a hundred. */
  readonly chance: (percent: number) => boolean
  /** One of a list. */
  readonly pick: <T>(list: readonly T[]) => T
  /** A list in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

/** Draws from a seed (mulberry32, public domain). */
export function startDraw(seed: number): Draw {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const whole = (lowest: number, highest: number) => lowest + (next() % (highest - lowest + 1))
  const pick = <T>(list: readonly T[]): T => {
    for (const [place, element] of list.entries()) if (whole(0, list.length - 1 - place) === 0) return element
    throw new RangeError('Nothing to pick from an empty list.')
  }
  const shuffle = <T>(list: readonly T[]): T[] => {
    const keyed = list.map((element) => ({ element, key: next() }))
    return keyed.sort((one, other) => one.key - other.key).map(({ element }) => element)
  }
  return { whole, chance: (percent) => whole(1, 100) <= percent, pick, shuffle }
}
