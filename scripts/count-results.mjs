// Counts what `npm test` wrote to reports/. Plain JavaScript: it must answer even when nothing could be installed.
import { readFileSync } from 'node:fs'

const read = (name) => {
  try {
    return JSON.parse(readFileSync(new URL(`../reports/${name}`, import.meta.url), 'utf8'))
  } catch {
    return undefined
  }
}

const status = Number(process.argv[2] ?? 0)
const tests = read('tests.json')
const checks = read('checks.json') ?? []

const broken = checks.filter(({ name, passed }) => name !== 'tests' && !passed)
for (const { name, command } of broken) console.log(`check failed: ${name} (${command})`)

const passed = tests?.numPassedTests ?? 0
const counted = (tests?.numFailedTests ?? 0) + broken.length
// A file that does not load has no failed test, and a run that stopped early has no report: each is one failure.
const unloaded =
  tests?.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length ?? 0
const sound = status === 0 && tests?.success === true && passed > 0
const failed = counted + unloaded || (sound ? 0 : 1)

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
