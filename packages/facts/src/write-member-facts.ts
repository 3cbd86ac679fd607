import type { Facts } from '@seamark/model'

/** The facts document as a module, one row a line, so that readers need neither CSV nor I/O. */
export function writeMemberFacts(facts: Facts): string {
  const rows = Object.entries(facts).map(([key, value]) => {
    const written = Array.isArray(value)
      ? `[\n${value.map((row) => `    ${JSON.stringify(row)},\n`).join('')}  ]`
      : JSON.stringify(value)
    return `  ${JSON.stringify(key)}: ${written},\n`
  })
  return `// Generated from packages/facts/data by \`pnpm unit packages/facts -u\`. Do not edit.
import type { Facts } from '@seamark/model'

export const generatedFacts: Facts = {\n${rows.join('')}}\n`
}
