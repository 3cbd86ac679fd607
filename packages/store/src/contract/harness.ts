import { readFileSync } from 'node:fs'
import type { Assessment, CriterionResponse, Evidence } from '@seamark/model'
import { openStore, type Store, type StoreConfiguration } from '../open-store.ts'

/** What a database must be able to do for the contract to be tried on it. */
export type Harness = {
  /** The place of a new and empty database. */
  readonly createDatabase: () => Promise<StoreConfiguration['database']>
  /** Another store on a database that is open: of another process where there may be several, else the same. */
  readonly openBeside: (database: StoreConfiguration['database'], store: Store) => Promise<Store>
}

/** The store under test, and another on the same database that is used at the same time. */
export type Stores = { readonly store: () => Store; readonly beside: () => Store }

export const at = '2026-10-14T09:00:00Z'
export const now = () => new Date('2026-10-14T12:00:00Z')
export const noor = { author: 'person-noor', at }
export const ana = { author: 'person-ana', at: '2026-10-14T09:05:00Z' }

export function readFixture(path: string): Assessment {
  const document: Assessment = JSON.parse(readFileSync(new URL(`../../../../fixtures/${path}`, import.meta.url), 'utf8'))
  return document
}

export const aldmere = readFixture('assessments/aldmere-2026.seamark.json')

/** An empty draft of Aldmere with one piece of evidence, `register`. */
export const draft: Assessment = {
  ...aldmere,
  responses: [],
  narratives: [],
  evidence: [evidence('register')],
}

export function evidence(id: string, title = 'Register'): Evidence {
  const publisher = { name: 'Office', relation: 'government' } as const
  return { id, title, type: 'dataset', publisher, public: false, language: 'en', seenOn: '2026-09-30' }
}

export function response(criterionId: string, rationale: string, ...evidenceIds: readonly string[]): CriterionResponse {
  const said = { criterionId, kind: 'level', state: 'answered', level: 2, rationale } as const
  return evidenceIds.length ? { ...said, evidenceLinks: evidenceIds.map((evidenceId) => ({ evidenceId })) } : said
}

let count = 0

/** A delegation of its own with an assessment of its own, so that tests on one database do not meet. */
export async function createAssessment(store: Store, document: Assessment = draft) {
  count += 1
  const key = { delegationId: `delegation-${count}`, assessmentId: 'review' }
  await store.createDelegation({ id: key.delegationId, subjectId: document.subject.id, name: 'Delegation', ...noor })
  await store.openCycle({ id: document.cycleId, opensOn: '2026-01-01', dueOn: null, ...noor })
  await store.importAssessmentDocument({ ...key, document, ...noor })
  return key
}

/** A store on a new database; it is closed when `use` is done. */
export async function withStore<T>(
  harness: Harness,
  use: (store: Store, database: StoreConfiguration['database']) => Promise<T>,
) {
  const database = await harness.createDatabase()
  const store = await openStore({ database, now })
  try {
    return await use(store, database)
  } finally {
    await store.close()
  }
}
