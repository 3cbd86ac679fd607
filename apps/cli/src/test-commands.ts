import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'
import { run } from './run.ts'
import { createTestIo } from './test-io.ts'

/** A file of the repository. */
export const path = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url))

/** Files of the repository that commands are tried on. */
export const files = {
  aldmere: path('fixtures/assessments/aldmere-2026.seamark.json'),
  reading: path('fixtures/assessments/readings/gbr-2026.seamark.json'),
  toy: path('fixtures/v1/valid/assessment-every-key.json'),
  toyFramework: path('fixtures/v1/valid/framework-toy.json'),
}

/** A temporary folder for one test file, and a way to write into it. Call it once, at the top of the file. */
export function createTestFolder() {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'seamark-cli-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const at = (...names: readonly string[]) => join(folder, ...names)
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content)
    return at(name)
  }
  return { at, write }
}

/** Runs one command line in this process. */
export async function seamark(args: readonly string[], options?: Parameters<typeof createTestIo>[0]) {
  const { io, written } = createTestIo(options)
  return { code: await run(args, io), ...written }
}
