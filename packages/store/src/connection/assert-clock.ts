import type { Database } from '../database.ts'
import { StoreError } from '../store-error.ts'

const dayMs = 24 * 60 * 60 * 1000
const dated = [
  'delegations',
  'membershipVersions',
  'cycles',
  'assessments',
  'headerVersions',
  'responseVersions',
  'evidenceVersions',
  'narrativeVersions',
  'sectionVersions',
  'heldTexts',
  'transitions',
  'publications',
] as const

/**
 * Refuses to start with a clock that is clearly wrong: more than a day before the newest instant stored.
 *
 * @throws {StoreError} `clock-behind`
 */
export async function assertClock({ db }: Database, now: Date): Promise<void> {
  const instants = await Promise.all(
    dated.map(async (table) => {
      const { newest } = await db
        .selectFrom(table)
        .select(({ fn }) => fn.max<string | null>('at').as('newest'))
        .executeTakeFirstOrThrow()
      return newest
    }),
  )
  const newest = Math.max(...instants.map((instant) => Date.parse(instant ?? '')).filter(Number.isFinite))
  if (now.getTime() >= newest - dayMs) return
  const stored = new Date(newest).toISOString()
  throw new StoreError(
    'clock-behind',
    `The clock says ${now.toISOString()}, but something was saved at ${stored}: set the clock.`,
  )
}
