import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import { type CustomTypesConfig, Pool, types as pgTypes } from 'pg'
import type { Database } from '../database.ts'
import { StoreError } from '../store-error.ts'
import type { Tables } from '../tables.ts'

/** Counts and sequences are bigint there; all of ours are far below what a number holds exactly. */
const types: CustomTypesConfig = {
  getTypeParser: (id, format) => (id === pgTypes.builtins.INT8 ? Number : pgTypes.getTypeParser(id, format)),
}

/**
 * Opens a PostgreSQL database. Several processes may have it open at once.
 *
 * @throws {StoreError} `encoding-not-utf8`; errors of the connection as `pg` gives them
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: 5000, application_name: 'seamark', types })
  // A connection that breaks while idle is dropped; the next query opens another or fails where somebody sees it.
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] })
  try {
    const { rows } = await sql<{ encoding: string }>`select current_setting('server_encoding') as encoding`.execute(db)
    const encoding = rows[0]?.encoding
    if (encoding !== 'UTF8')
      throw new StoreError('encoding-not-utf8', `The database is encoded in ${encoding}: create one with ENCODING 'UTF8'.`)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return { kind: 'postgres', db }
}
