import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from './read-schemas.ts'

// A machine with Node 20 and npm alone: an empty home, so that no cache and no store helps, and no bin of this clone on the path.
const home = mkdtempSync(join(tmpdir(), 'seamark-fresh-'))
const clone = join(home, 'seamark')
const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
const env = { PATH: path.join(delimiter), HOME: home, PORT: '8791', CI: 'true' }
const page = 'http://127.0.0.1:8791/demonstration/aldmere-2026/'

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

try {
  execFileSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' })
  console.log(
    `node ${execFileSync('node', ['--version'], { env }).toString().trim()}, npm ${execFileSync('npm', ['--version'], { env }).toString().trim()}`,
  )

  const started = performance.now()
  const server = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true })
  const ended = new Promise<number>((resolve) => server.on('exit', (code) => resolve(code ?? 1)))
  const answers = async (): Promise<boolean> => (await fetch(page).catch(() => undefined))?.ok === true
  while (server.exitCode === null && !(await answers())) await new Promise((resolve) => setTimeout(resolve, 250))
  if (server.exitCode !== null) throw new Error('npm start ended before the first report page answered')
  console.log(`npm start to the first report page: ${seconds(started)} (limit 120 s)`)
  if (server.pid) process.kill(-server.pid, 'SIGTERM')
  await ended

  const tested = performance.now()
  execFileSync('npm', ['test'], { cwd: clone, env, stdio: ['ignore', 'ignore', 'inherit'] })
  console.log(`npm test: passed in ${seconds(tested)} (limit 300 s)`)
} finally {
  rmSync(home, { recursive: true, force: true })
}
