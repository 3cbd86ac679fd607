import { globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix, sep } from 'node:path'
import { parseSync } from 'oxc-parser'
import { root } from './read-schemas.ts'

const packages = ['model', 'principles', 'facts', 'scoring', 'workflow', 'report', 'ledger', 'store']

/** What stands in each room's arrow in ARCHITECTURE.md. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'packages/model': [],
  'packages/principles': ['model'],
  'packages/facts': ['model'],
  'packages/scoring': ['model'],
  'packages/workflow': ['model'],
  'packages/report': ['model', 'scoring'],
  'packages/ledger': [],
  'packages/store': ['model'],
  'apps/api': packages,
  'apps/web': ['model', 'scoring', 'workflow', 'report', 'ledger', 'principles'],
  'apps/cli': [...packages, 'api', 'web'],
}
const pure = new Set(['model', 'scoring', 'workflow', 'report', 'ledger'].map((name) => `packages/${name}`))

/** Every import that breaks the one-way rule, as `file: reason`. Tests may read files and use `scripts/`. */
export function checkRooms(folder: string): readonly string[] {
  const exclude = ['**/node_modules', '**/dist']
  const files = globSync('{packages,apps}/*/**/*.{ts,tsx,mjs}', { cwd: folder, exclude })
  return files.sort().flatMap((path) => {
    const file = path.split(sep).join('/')
    const room = file.split('/', 2).join('/')
    const arrow = arrows[room]
    if (!arrow) return [`${file}: ${room} is a new room: give it an arrow in ARCHITECTURE.md and scripts/check-rooms.ts`]
    const test = /\.test\.tsx?$/.test(file)
    return readImports(join(folder, file)).flatMap((specifier) => {
      const [, name] = /^@seamark\/([^/]+)/.exec(specifier) ?? []
      if (name && `packages/${name}` !== room && !arrow.includes(name)) return [`${file}: ${room} must not import ${specifier}`]
      if (isBuiltin(specifier) && pure.has(room) && !test) return [`${file}: ${room} has no I/O and must not import ${specifier}`]
      if (!specifier.startsWith('.')) return []
      const target = posix.join(posix.dirname(file), specifier)
      if (target.startsWith(`${room}/`) || (test && target.startsWith('scripts/'))) return []
      return [`${file}: ${specifier} leaves ${room}: import the package by its name`]
    })
  })
}

function readImports(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8')
  const { module, program } = parseSync(path, text)
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1))
  const fixed = program.body.flatMap((node) => ('source' in node && node.source ? [node.source.value] : []))
  return [...new Set([...fixed, ...dynamic])]
}

if (import.meta.main) {
  const faults = checkRooms(root)
  for (const fault of faults) console.error(fault)
  if (faults.length) process.exitCode = 1
}
