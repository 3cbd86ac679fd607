import { existsSync, readFileSync } from 'node:fs'
import { generatedFolder, generateFiles } from './generate.ts'

const stale = [...generateFiles()].filter(([name, text]) => {
  const path = `${generatedFolder}/${name}`
  return !existsSync(path) || readFileSync(path, 'utf8') !== text
})
if (stale.length) {
  console.error(
    `Generated files differ from schemas/v1: ${stale.map(([name]) => name).join(', ')}. Run \`pnpm generate\` and commit what it writes.`,
  )
  process.exitCode = 1
}
