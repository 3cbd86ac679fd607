export { createApi, type ApiDependencies } from './create-api.ts'
export type { Demonstration, Library } from './library.ts'
