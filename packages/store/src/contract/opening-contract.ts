import { describe, expect, it } from 'vitest'
import type { Kysely } from 'kysely'
import { openDatabase } from '../connection/open-database.ts'
import { migrate } from '../migrations/migrate.ts'
import { openStore } from '../open-store.ts'
import { aldmere, createAssessment, type Harness, now, withStore } from './harness.ts'

export function openingContract(harness: Harness): void {
  describe('opening', () => {
    it('makes the tables in an empty database, once', async () => {
      const database = await harness.createDatabase()
      for (let time = 0; time < 2; time += 1) {
        const store = await openStore({ database, now })
        expect(await store.listDelegations()).toEqual([])
        await store.close()
      }
    })

    it('takes each step of a migration whole or not at all, and goes on from there', async () => {
      const database = await openDatabase(await harness.createDatabase())
      const create = (name: string) => (db: Kysely<unknown>) => db.schema.createTable(name).addColumn('id', 'text').execute()
      const fail = async (db: Kysely<unknown>) => {
        await create('second')(db)
        throw new Error('The disk is full.')
      }
      const names = async () => (await database.db.introspection.getTables()).map(({ name }) => name)
      const migrating = migrate(database, { '1': create('first'), '2': fail, '3': create('third') })
      await expect(migrating).rejects.toMatchObject({ code: 'migration-failed' })
      expect(await names()).toEqual(['first'])
      await migrate(database, { '1': create('first'), '2': create('second'), '3': create('third') })
      expect(await names()).toEqual(['first', 'second', 'third'])
      await database.db.destroy()
    })

    it('keeps all when it is closed and opened again', async () => {
      await withStore(harness, async (store, database) => {
        const key = await createAssessment(store, aldmere)
        await store.close()
        const again = await openStore({ database, now })
        expect(await again.readAssessmentDocument(key)).toEqual(aldmere)
        expect(await again.listPartVersions('response', { ...key, id: '1.1' })).toHaveLength(1)
        await again.close()
      })
    })

    const openAt = (clock: string) =>
      withStore(harness, async (store, database) => {
        await createAssessment(store)
        await store.close()
        return (await openStore({ database, now: () => new Date(clock) })).close()
      })

    it.each(['2026-10-13T09:00:00Z', '2036-10-14T09:00:00Z'])(
      'takes a clock at %s when something was saved at 2026-10-14T09:00:00Z',
      async (clock) => {
        await expect(openAt(clock)).resolves.toBeUndefined()
      },
    )

    it.each(['2026-10-13T08:59:59Z', '1970-01-01T00:00:00Z'])(
      'refuses a clock at %s when something was saved at 2026-10-14T09:00:00Z',
      async (clock) => {
        await expect(openAt(clock)).rejects.toMatchObject({ code: 'clock-behind' })
      },
    )
  })
}
