import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { assertSqliteVersion } from './connection/assert-sqlite-version.ts'
import { openSqlite } from './connection/open-sqlite.ts'
import { storeContract } from './contract/contract.ts'
import { createAssessment, noor, now, response } from './contract/harness.ts'
import { openStore } from './open-store.ts'
import { CompiledQuery } from 'kysely'

const folder = mkdtempSync(join(tmpdir(), 'seamark-store-'))
let count = 0
const newFile = () => join(folder, `${(count += 1)}.sqlite`)

afterAll(() => rmSync(folder, { recursive: true }))

storeContract('SQLite', {
  createDatabase: () => Promise.resolve({ kind: 'sqlite', file: newFile() }),
  openBeside: (_, store) => Promise.resolve(store),
})

describe('SQLite', () => {
  it.each(['3.51.2', '3.40.1', '3.9.9', '2.99.99', ''])('of version "%s" is refused', (version) => {
    expect(() => assertSqliteVersion(version)).toThrow(expect.objectContaining({ code: 'sqlite-too-old' }))
  })

  it.each(['3.51.3', '3.51.10', '3.53.0', '4.0.0'])('of version "%s" is taken', (version) => {
    expect(() => assertSqliteVersion(version)).not.toThrow()
  })

  it('is opened so that what is committed stays', async () => {
    const { db } = openSqlite(newFile())
    const pragma = async (name: string) => {
      const { rows } = await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(`pragma ${name}`))
      return Object.values(rows[0] ?? {})[0]
    }
    const names = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'trusted_schema']
    expect(await Promise.all(names.map(pragma))).toEqual(['wal', 2, 1, 5000, 0])
    await db.destroy()
  })

  it('takes a database in memory for what it is: nothing that lasts', async () => {
    const opening = openStore({ database: { kind: 'sqlite', file: ':memory:' }, now })
    await expect(opening).rejects.toMatchObject({ code: 'journal-not-wal' })
  })

  it('holds strict tables only, none broken', async () => {
    const file = newFile()
    const store = await openStore({ database: { kind: 'sqlite', file }, now })
    const key = await createAssessment(store)
    await store.saveResponse({ ...key, criterionId: '1.1', expectedVersion: null, document: response('1.1', 'Why.'), ...noor })
    await store.close()
    const database = new DatabaseSync(file)
    const tables = database.prepare("select name, strict from pragma_table_list where schema = 'main'").all()
    const own = tables.filter(({ name }) => !/^(kysely|sqlite)_/.test(String(name)))
    expect(own).toHaveLength(18)
    expect(own.every(({ strict }) => strict === 1)).toBe(true)
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
    database.close()
  })

  it('refuses a database that a newer version has migrated', async () => {
    const file = newFile()
    await (await openStore({ database: { kind: 'sqlite', file }, now })).close()
    const database = new DatabaseSync(file)
    database.exec("insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')")
    database.close()
    await expect(openStore({ database: { kind: 'sqlite', file }, now })).rejects.toMatchObject({ code: 'migration-failed' })
  })
})
