import { StoreError } from '../store-error.ts'

const floor = [3, 51, 3]

/**
 * Refuses a SQLite library that can lose acknowledged writes in WAL mode.
 *
 * @throws {StoreError} `sqlite-too-old` below 3.51.3
 * @see https://sqlite.org/wal.html#walresetbug
 */
export function assertSqliteVersion(version: string): void {
  const numbers = version.split('.').map(Number)
  const index = floor.findIndex((part, i) => numbers[i] !== part)
  if (index === -1 || (numbers[index] ?? 0) > (floor[index] ?? 0)) return
  throw new StoreError(
    'sqlite-too-old',
    `SQLite ${version} can lose saved work: 3.51.3 or newer is needed. Use the Node that this project installs.`,
  )
}
