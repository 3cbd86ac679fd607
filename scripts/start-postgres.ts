import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgresOwner, installPostgres } from './find-postgres.ts'

/** A server for tests: where databases are made, the address of any of them, and how to stop it. */
export type TestPostgres = {
  readonly adminUrl: string
  readonly urlOf: (database: string) => string
  readonly stop: () => Promise<void>
}

/**
 * The server that DATABASE_URL names, or one of our own: a new cluster in a temporary folder, reached through a socket there, so that
 * no port is taken. `stop` ends it and removes the folder.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const named = process.env['DATABASE_URL']
  if (named) {
    const urlOf = (database: string) =>
      named.replace(/^([a-z]+:\/\/[^/?]*)(\/[^?]*)?/, (_, server: string) => `${server}/${database}`)
    return { adminUrl: named, urlOf, stop: async () => {} }
  }

  const programs = installPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'seamark-postgres-'))
  const owner = findPostgresOwner()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const cluster = join(folder, 'cluster')
  const options = { ...owner, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' } }

  const initdb = ['-D', cluster, '-U', 'seamark', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']
  const made = spawnSync(join(programs, 'initdb'), initdb, { ...options, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)

  // -F: what a test keeps need not outlive the machine.
  const server = spawn(join(programs, 'postgres'), ['-D', cluster, '-k', folder, '-c', 'listen_addresses=', '-F'], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const kill = () => server.kill('SIGQUIT')
  process.once('exit', kill)
  let said = ''
  for await (const chunk of server.stderr) {
    said += String(chunk)
    if (said.includes('ready to accept connections')) break
  }
  if (!said.includes('ready to accept connections')) throw new Error(`postgres did not start: ${said}`)

  const urlOf = (database: string) => `postgres://seamark@/${database}?host=${encodeURIComponent(folder)}`
  const stop = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGINT')
    await ended
    process.off('exit', kill)
    rmSync(folder, { recursive: true })
  }
  return { adminUrl: urlOf('postgres'), urlOf, stop }
}
