import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** An open database and which of the two it is. */
export type Database = { readonly kind: 'sqlite' | 'postgres'; readonly db: Kysely<Tables> }

/** One transaction in which work is done, and which database it is in. */
export type Work = { readonly kind: Database['kind']; readonly tx: Transaction<Tables> }

/** Does work that writes: all of it is kept, or none. On SQLite it holds the one write lock from its beginning. */
export function write<T>({ kind, db }: Database, work: (work: Work) => Promise<T>): Promise<T> {
  return db.transaction().execute((tx) => work({ kind, tx }))
}

/** Does work that only reads, all of it from one state of the database. */
export function read<T>({ kind, db }: Database, work: (work: Work) => Promise<T>): Promise<T> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return snapshot.execute((tx) => work({ kind, tx }))
}
