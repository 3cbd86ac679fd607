export type * from './generated/types.ts'
export { schemas } from './generated/schemas.ts'
