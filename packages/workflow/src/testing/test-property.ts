import * as fc from 'fast-check'
import { vi } from 'vitest'

// Hundreds of random cases take seconds where other work shares the machine.
vi.setConfig({ testTimeout: 120_000 })

/** Where the random cases start: the variable SEED, else drawn once when a file of tests begins. */
export const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** Tries one property on random cases, and prints the seed so that a failure can be repeated. */
export async function tryCases<Value>(
  property: string,
  values: fc.Arbitrary<Value>,
  check: (value: Value) => void | Promise<void>,
  numRuns = 1000,
): Promise<void> {
  console.log(`${property} seed ${seed}`)
  await fc.assert(
    fc.asyncProperty(values, async (value) => check(value)),
    { seed, numRuns },
  )
}
