import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkRooms } from './check-rooms.ts'
import { root } from './read-schemas.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seamark-rooms-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const plant = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
  return checkRooms(folder)
}

describe('checkRooms', () => {
  it('finds nothing to refuse in this repository', () => {
    expect(checkRooms(root)).toEqual([])
  })

  it.each([
    ['an import against the arrow', 'packages/scoring/src/a.ts', `import { a } from '@seamark/principles'`],
    ['a type imported against the arrow', 'packages/store/src/a.ts', `import type { A } from '@seamark/scoring'`],
    ['a re-export against the arrow', 'packages/model/src/a.ts', `export * from '@seamark/store'`],
    ['an import made while running', 'packages/report/src/a.ts', `const a = await import('@seamark/store')`],
    ['an app imported by another app', 'apps/web/src/a.tsx', `import { a } from '@seamark/api'`],
    ['a test that breaks the arrow', 'packages/scoring/src/a.test.ts', `import { a } from '@seamark/principles'`],
    ['a builtin in a room without I/O', 'packages/model/src/a.ts', `import { readFileSync } from 'node:fs'`],
    ['a builtin without its prefix', 'packages/ledger/src/a.ts', `import { createHash } from 'crypto'`],
    ['a path into another room', 'packages/report/src/a.ts', `import { a } from '../../scoring/src/a.ts'`],
    ['a room without an arrow', 'packages/extras/src/a.ts', `export {}`],
  ])('refuses %s', (_, file, text) => {
    expect(plant(file, text)).toEqual([expect.stringContaining(file)])
  })

  it.each([
    ['an import along the arrow', 'packages/report/src/a.ts', `import { a } from '@seamark/scoring'`],
    ['a file of the same room', 'packages/model/src/b/a.ts', `import { a } from '../c.ts'`],
    [
      'an import that only a comment or a text speaks of',
      'packages/scoring/src/a.ts',
      `// import '@seamark/store'\nexport const a = "import 'node:fs'"`,
    ],
    ['a test that reads files', 'packages/model/src/a.test.ts', `import { readFileSync } from 'node:fs'`],
    ['an app that the command line puts together', 'apps/cli/src/a.ts', `import { a } from '@seamark/web'`],
  ])('lets %s pass', (_, file, text) => {
    expect(plant(file, text)).toEqual([])
  })
})
