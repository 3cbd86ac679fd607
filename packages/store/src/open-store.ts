import { assertClock } from './connection/assert-clock.ts'
import { openDatabase, type Place } from './connection/open-database.ts'
import type { Database } from './database.ts'
import { migrate } from './migrations/migrate.ts'
import { assessmentOperations } from './operations/assessment-operations.ts'
import { delegationOperations } from './operations/delegation-operations.ts'
import { partOperations } from './operations/part-operations.ts'
import { publicationOperations } from './operations/publication-operations.ts'

/** Where things are kept, and the clock; it is read once, on opening. */
export type StoreConfiguration = {
  readonly database: Place
  readonly now: () => Date
}

/**
 * What is kept. An answer means that it is committed. Operations inside a delegation say which; what belongs to another is answered
 * as what does not exist: undefined, or an empty list of a delegation that does not exist.
 */
export type Store = ReturnType<typeof delegationOperations> &
  ReturnType<typeof assessmentOperations> &
  ReturnType<typeof partOperations> &
  ReturnType<typeof publicationOperations> & {
    /** Closes every connection. Nothing may be asked afterwards. */
    close(): Promise<void>
  }

/**
 * Opens the database, brings its tables up to date and makes sure that it can be relied on. Each instant handed in later is kept as it
 * is, RFC 3339 in UTC. Numbers are safe integers and ids hold no U+0000; callers see to it, as PostgreSQL has neither.
 *
 * @throws {StoreError} `sqlite-too-old`, `journal-not-wal`, `encoding-not-utf8`, `migration-failed`, `clock-behind`; a database that
 * cannot be opened or reached throws the error of `node:sqlite` or `pg`
 */
export async function openStore({ database: place, now }: StoreConfiguration): Promise<Store> {
  const database = await openDatabase(place)
  try {
    await prepareDatabase(database, now())
  } catch (error) {
    await database.db.destroy()
    throw error
  }
  return Object.freeze({
    ...delegationOperations(database),
    ...assessmentOperations(database),
    ...partOperations(database),
    ...publicationOperations(database),
    close: () => database.db.destroy(),
  })
}

async function prepareDatabase(database: Database, now: Date): Promise<void> {
  await migrate(database)
  await assertClock(database, now)
}
