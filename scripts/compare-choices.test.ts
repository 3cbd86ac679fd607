import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderMethodPage } from './compare-choices.ts'
import { root } from './read-schemas.ts'

it('shows in the method page what other choices would change today (mend with `node scripts/compare-choices.ts`)', () => {
  const page = readFileSync(`${root}docs/methodology/scoring.md`, 'utf8')
  expect(renderMethodPage(page)).toBe(page)
  expect(page).toMatch(/ages half as long/)
})
