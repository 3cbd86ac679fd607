import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const suffix = process.platform === 'win32' ? '.exe' : ''

/** How tests start Chromium: it refuses its sandbox to root, and must not call anybody. */
export const chromiumArguments = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** A Chromium on this machine: the one named by CHROMIUM_PATH, one on PATH, or the test tool's own. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named && !isExecutable(named)) throw new Error(`CHROMIUM_PATH is ${named}, and that is not a program`)
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)))
  return [...(named ? [named] : []), ...onPath, chromium.executablePath()].find(isExecutable)
}

/** Finds Chromium, and installs it where it is missing. A missing browser never skips a test in silence. */
export function installChromium(): string {
  const found = findChromium()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '--quiet=2'])
    run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', 'chromium'])
  } else {
    run(process.execPath, [
      join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js'),
      'install',
      'chromium',
    ])
  }
  const installed = findChromium()
  if (!installed) throw new Error('No Chromium found. Install `chromium` or `google-chrome`, or set CHROMIUM_PATH to one.')
  return installed
}

/** Vitest runs this before the browser tests; they read CHROMIUM_PATH. */
export default function setup(): void {
  process.env['CHROMIUM_PATH'] = installChromium()
}

function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (import.meta.main) console.log(installChromium())
