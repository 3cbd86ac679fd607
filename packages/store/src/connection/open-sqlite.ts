import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import type { Database } from '../database.ts'
import { StoreError } from '../store-error.ts'
import type { Tables } from '../tables.ts'
import { assertSqliteVersion } from './assert-sqlite-version.ts'

const settings = `
  PRAGMA busy_timeout = 5000;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA trusted_schema = OFF;`

/**
 * Opens one SQLite file through one connection, which all reads and writes share in turn; makes the file where there is none.
 * What is committed is on disk (WAL, `synchronous=FULL`). The file belongs on a local disk.
 *
 * @throws {StoreError} `sqlite-too-old`, `journal-not-wal`
 */
export function openSqlite(file: string): Database {
  const database = new DatabaseSync(file)
  try {
    assertSqliteVersion(String(database.prepare('SELECT sqlite_version() AS version').get()?.['version']))
    database.exec(settings)
    const mode = database.prepare('PRAGMA journal_mode = WAL').get()?.['journal_mode']
    if (mode !== 'wal')
      throw new StoreError('journal-not-wal', `${file} cannot keep a write-ahead log; its journal is ${String(mode)}.`)
  } catch (error) {
    database.close()
    throw error
  }
  const dialect = new NodeSqliteDialect({ database: { prepare: (sql) => prepare(database, sql), close: () => database.close() } })
  return { kind: 'sqlite', db: new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] }) }
}

/** A statement of node:sqlite in the form that Kysely's own dialect expects. */
function prepare(database: DatabaseSync, sql: string) {
  const statement = database.prepare(sql)
  return {
    reader: statement.columns().length > 0,
    all: (values: readonly unknown[]) => statement.all(...values.map(toSqlite)),
    run: (values: readonly unknown[]) => statement.run(...values.map(toSqlite)),
    iterate: (values: readonly unknown[]) => statement.iterate(...values.map(toSqlite)),
  }
}

function toSqlite(value: unknown): SQLInputValue {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value instanceof Uint8Array)
    return value
  throw new TypeError(`SQLite keeps no ${typeof value}.`)
}

/** Kysely's dialect; writes take the lock when they begin, and changes of tables are part of their transaction. */
class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig

  constructor(config: SqliteDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config)
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter()
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings = {}): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings.accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
