#!/usr/bin/env node
// Starts the command line, under the clone's own runtime when the machine's Node is too old for it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const main = new URL('../dist/main.js', import.meta.url)
const oldest = 26

if (!existsSync(main)) {
  console.error('seamark is not built yet: run `npm start` or `npm run pnpm -- build` in the repository first.')
  process.exitCode = 2
} else if (Number.parseInt(process.versions.node, 10) >= oldest) {
  await import(main.href)
} else {
  const windows = process.platform === 'win32'
  const runtime = fileURLToPath(new URL(`../../../node_modules/.bin/node${windows ? '.cmd' : ''}`, import.meta.url))
  if (!existsSync(runtime)) {
    console.error(`seamark needs Node ${oldest} or newer; this is ${process.versions.node}.`)
    process.exitCode = 2
  } else {
    const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)]
    const quoted = windows ? args.map((arg) => `"${arg}"`) : args
    const child = spawn(windows ? `"${runtime}"` : runtime, quoted, { stdio: 'inherit', shell: windows })
    // A terminal sends an interrupt to both; other signals come here alone.
    process.on('SIGINT', () => {})
    for (const name of ['SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name))
    child.on('exit', (code, signal) => {
      process.exitCode = signal ? 1 : (code ?? 1)
    })
  }
}
