import { existsSync, globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { generatedFolder, generateFiles } from './generate.ts'

const files = generateFiles()
const left = globSync('**/*.ts', { cwd: generatedFolder }).map((name) => name.split(sep).join('/'))
const different = [...files].filter(([name, text]) => {
  const path = `${generatedFolder}/${name}`
  return !existsSync(path) || readFileSync(path, 'utf8') !== text
})
const stale = [...different.map(([name]) => name), ...left.filter((name) => !files.has(name))]
if (stale.length) {
  console.error(`Generated files differ from schemas/v1: ${stale.join(', ')}. Run \`pnpm generate\` and commit what it writes.`)
  process.exitCode = 1
}
