export { FactsError, type FactsFault, type FactsFaultCode } from './facts-error.ts'
export { type FactsTable, factsTables } from './facts-tables.ts'
export { importFacts } from './import-facts.ts'
export { memberFacts } from './member-facts.ts'
