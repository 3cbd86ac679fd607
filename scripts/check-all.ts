import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { root } from './read-schemas.ts'

/** Every check in the order in which a fault is cheapest to read. All run, so that one run shows all that is wrong. */
const checks = {
  format: 'oxfmt --check',
  types: 'tsc --build',
  lint: 'oxlint',
  rooms: 'node scripts/check-rooms.ts',
  generated: 'node scripts/check-generated.ts',
  tests: 'vitest run --reporter=default --reporter=json --outputFile.json=reports/tests.json',
}

mkdirSync(`${root}reports`, { recursive: true })
for (const name of ['checks.json', 'tests.json']) rmSync(`${root}reports/${name}`, { force: true })
const results = Object.entries(checks).map(([name, command]) => {
  const start = performance.now()
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' })
  return { name, command, passed: status === 0, seconds: Math.round(performance.now() - start) / 1000 }
})
writeFileSync(`${root}reports/checks.json`, `${JSON.stringify(results, null, 2)}\n`)

for (const { name, command, passed, seconds } of results)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(5)} s  ${passed ? '' : command}`)
if (!results.every(({ passed }) => passed)) process.exitCode = 1
