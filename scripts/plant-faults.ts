import { execSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { root } from './read-schemas.ts'

/** Faults of the kinds that a scoring engine is most likely to have, each as one change of its code. */
const faults: readonly (readonly [what: string, file: string, from: string, to: string])[] = [
  ['weights are passed over', 'principle/count-steps.ts', 'weight * (supported ?? 0)', '(supported ?? 0)'],
  [
    'not-ours counts as open',
    'principle/find-standing.ts',
    "if (state === 'not-known') return",
    "if (state === 'not-known' || state === 'not-ours') return",
  ],
  ['a condition that is not met is passed over', 'principle/find-standing.ts', "fact === 'no'", "fact === ('never' as string)"],
  ['support: an own figure carries no more', 'evidence/judge-link.ts', 'carries: B.figureCarries', 'carries: B.carries'],
  ['support: a scope left out limits nothing', 'evidence/limit-scope.ts', "return 'scope-not-stated'", 'return null'],
  ['days: evidence after the day of judgement counts', 'evidence/find-fault.ts', 'publishedOn > asOfOn', "publishedOn > '9999'"],
  [
    'days: evidence is too old on its last day',
    'evidence/find-fault.ts',
    "addMonths(from, age.months) < asOfOn ? 'too-old'",
    "addMonths(from, age.months) <= asOfOn ? 'too-old'",
  ],
  [
    'a stage limit belongs to the lower stage',
    'principle/give-stage.ts',
    'compareShare(supported, whole, share) >= 0',
    'compareShare(supported, whole, share) > 0',
  ],
]

// Each fault is planted in the working tree and taken out again, so nothing of anybody's may be at stake.
if (execSync('git status --porcelain -- packages/scoring', { cwd: root }).toString() !== '')
  throw new Error('packages/scoring has changes that are not committed: commit or set them aside first.')

const report = 'reports/planted.json'
mkdirSync(`${root}reports`, { recursive: true })
let missed = 0
for (const [what, file, from, to] of faults) {
  const path = `${root}packages/scoring/src/${file}`
  const text = readFileSync(path, 'utf8')
  if (text.split(from).length !== 2) throw new Error(`${file}: expected exactly once: ${from}`)
  rmSync(`${root}${report}`, { force: true })
  writeFileSync(path, text.replace(from, to))
  try {
    spawnSync(`vitest run --project unit packages/scoring --reporter=json --outputFile.json=${report}`, {
      cwd: root,
      shell: true,
    })
    const { numFailedTests } = JSON.parse(readFileSync(`${root}${report}`, 'utf8'))
    if (numFailedTests === 0) missed++
    console.log(`${numFailedTests > 0 ? 'caught' : 'MISSED'}  ${what}: ${numFailedTests} tests fail`)
  } finally {
    writeFileSync(path, text)
  }
}
console.log(`${faults.length - missed} of ${faults.length} planted faults caught`)
if (missed) process.exitCode = 1
