import { afterAll, beforeAll, describe } from 'vitest'
import { openStore, type Store, type StoreConfiguration } from '../open-store.ts'
import { documentContract } from './document-contract.ts'
import { type Harness, now } from './harness.ts'
import { isolationContract } from './isolation-contract.ts'
import { openingContract } from './opening-contract.ts'
import { peopleContract } from './people-contract.ts'
import { publicationContract } from './publication-contract.ts'
import { savingContract } from './saving-contract.ts'

/** Everything the store promises, tried on a real database. Every database runs all of it. */
export function storeContract(name: string, harness: Harness): void {
  describe(`a store on ${name}`, () => {
    let database: StoreConfiguration['database']
    let store: Store
    let beside: Store
    const stores = { store: () => store, beside: () => beside }

    beforeAll(async () => {
      database = await harness.createDatabase()
      store = await openStore({ database, now })
      beside = await harness.openBeside(database, store)
    }, 60_000)
    afterAll(async () => {
      await store?.close()
      if (beside !== store) await beside?.close()
    })

    openingContract(harness)
    peopleContract(stores)
    documentContract(stores)
    savingContract(stores)
    isolationContract(stores)
    publicationContract(stores)
  })
}
