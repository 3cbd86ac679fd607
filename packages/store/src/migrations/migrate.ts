import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from '../database.ts'
import { StoreError } from '../store-error.ts'
import { firstTables } from './first-tables.ts'

/** Steps by name, which puts them in order. */
type Steps = Readonly<Record<string, (db: Kysely<unknown>, kind: Database['kind']) => Promise<void>>>

/** Every step there is. One that was released is never changed. */
const released: Steps = {
  '0001-first-tables': firstTables,
}

/**
 * Brings the tables up to date, each step in a transaction of its own: after a failure or a kill the database is as it was before
 * that step. Steps only go forward. Of several processes one does the work, the others wait.
 *
 * @throws {StoreError} `migration-failed`, also for a database that a newer version has migrated
 */
export async function migrate({ kind, db }: Database, steps: Steps = released): Promise<void> {
  const migrations = Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, toMigration(kind, step)]))
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  for (;;) {
    const { error, results } = await migrator.migrateUp()
    if (error) {
      const why = error instanceof Error ? error.message : JSON.stringify(error)
      throw new StoreError('migration-failed', `The tables could not be brought up to date: ${why}`, { cause: error })
    }
    if (!results?.length) return
  }
}

function toMigration(kind: Database['kind'], step: Steps[string]): Migration {
  return { up: (db) => step(db, kind) }
}
