import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fetchPostgres } from './fetch-postgres.ts'

const places = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/postgresql*/bin',
  '/usr/local/opt/postgresql*/bin',
]

/** The folder with this machine's PostgreSQL server programs, the newest where there are several. */
export function findPostgres(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter)
  const folders = [...places.flatMap((place) => globSync(place)).sort(byVersion), ...onPath]
  return folders.find(holdsServer)
}

function holdsServer(folder: string): boolean {
  return ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)))
}

/** Finds PostgreSQL, and installs it where that can be done. A missing database never skips a test in silence. */
export function installPostgres(): string {
  const found = findPostgres()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '--quiet=2'])
    run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', 'postgresql'])
  }
  const installed = findPostgres() ?? [fetchPostgres()].find(holdsServer)
  if (installed) return installed
  throw new Error(
    'No PostgreSQL found. Install its server (`postgresql`), or set DATABASE_URL to a server where databases may be made.',
  )
}

/** PostgreSQL refuses to run as root: then it runs as its own user. */
export function findPostgresOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const [uid = NaN, gid = NaN] = ['-u', '-g'].map((flag) =>
    Number.parseInt(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
  )
  return Number.isNaN(uid) || Number.isNaN(gid) ? { uid: 65534, gid: 65534 } : { uid, gid }
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

function byVersion(left: string, right: string): number {
  const version = (folder: string) => Number(/([0-9]+)[^0-9]*$/.exec(dirname(folder))?.[1] ?? 0)
  return version(right) - version(left)
}

if (import.meta.main) console.log(installPostgres())
