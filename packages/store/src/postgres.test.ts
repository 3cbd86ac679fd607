import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../../../scripts/start-postgres.ts'
import { storeContract } from './contract/contract.ts'
import { now } from './contract/harness.ts'
import { openStore } from './open-store.ts'

let server: TestPostgres
const made: string[] = []

/** Runs statements that make and drop databases. */
async function administer(...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: server.adminUrl })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

async function createDatabase(encoding = 'UTF8') {
  const name = `seamark_test_${process.pid}_${Date.now()}_${made.length}`
  made.push(name)
  await administer(`create database ${name} template template0 encoding '${encoding}' locale 'C'`)
  return { kind: 'postgres', url: server.urlOf(name) } as const
}

// Installing a server on a machine that has none takes its time.
beforeAll(async () => {
  server = await startPostgres()
}, 300_000)

afterAll(async () => {
  await administer(...made.map((name) => `drop database ${name} with (force)`))
  await server.stop()
}, 60_000)

storeContract('PostgreSQL', {
  createDatabase: () => createDatabase(),
  openBeside: (database) => openStore({ database, now }),
})

describe('PostgreSQL', () => {
  it('in another encoding than UTF-8 is refused', async () => {
    const database = await createDatabase('LATIN1')
    await expect(openStore({ database, now })).rejects.toMatchObject({ code: 'encoding-not-utf8' })
  })

  it('is migrated by one of several processes that open it at once', async () => {
    const database = await createDatabase()
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ database, now })))
    expect(await Promise.all(stores.map((store) => store.listCycles()))).toEqual([[], [], [], []])
    await Promise.all(stores.map((store) => store.close()))
  })

  it('that is away is an error when the store is opened', async () => {
    const database = { kind: 'postgres', url: server.urlOf('nowhere') } as const
    await expect(openStore({ database, now })).rejects.toThrow('nowhere')
  })
})
