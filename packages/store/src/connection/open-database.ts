import type { Database } from '../database.ts'
import { openPostgres } from './open-postgres.ts'
import { openSqlite } from './open-sqlite.ts'

/** Where things are kept: a file on a local disk, or an address that `pg` understands. */
export type Place = { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'postgres'; readonly url: string }

/** Opens a database as it is, without looking at its tables. */
export async function openDatabase(place: Place): Promise<Database> {
  return place.kind === 'sqlite' ? openSqlite(place.file) : openPostgres(place.url)
}
