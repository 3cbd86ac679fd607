import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome.exe']
const root = process.getuid?.() === 0

/** How tests start Chromium: it must not call anybody, and refuses its sandbox to root. */
export const chromiumArguments: string[] =
  '--disable-gpu --no-first-run --disable-background-networking --disable-dev-shm-usage'.split(' ')
if (root) chromiumArguments.push('--no-sandbox')

/** A Chromium on this machine: the one named by CHROMIUM_PATH, one on PATH, or the test tool's own. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named && !isExecutable(named)) throw new Error(`CHROMIUM_PATH is ${named}, and that is not a program.`)
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return named ?? [...onPath, chromium.executablePath()].find(isExecutable)
}

/** Finds Chromium, and installs it where it is missing. A missing browser never skips a test in silence. */
export function installChromium(): string {
  const found = findChromium()
  if (found) return found
  if (root && existsSync('/etc/debian_version')) {
    run('apt-get', ['update', '--quiet=2'])
    run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', 'chromium'])
  } else {
    const tool = fileURLToPath(new URL('cli.js', import.meta.resolve('playwright-core/package.json')))
    run(process.execPath, [tool, 'install', 'chromium'])
  }
  const installed = findChromium()
  if (!installed) throw new Error('No Chromium found. Install `chromium` or `google-chrome`, or set CHROMIUM_PATH to one.')
  return installed
}

/** Vitest runs this before the browser tests, which read CHROMIUM_PATH. */
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
