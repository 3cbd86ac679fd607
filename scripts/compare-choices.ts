import { readFileSync, writeFileSync } from 'node:fs'
import type { Assessment, Framework, Scorecard } from '../packages/model/src/index.ts'
import { scoreAssessment } from '../packages/scoring/src/index.ts'
import { choices } from './method-choices.ts'
import { root } from './read-schemas.ts'

const page = `${root}docs/methodology/scoring.md`
const [begin, end] = ['<!-- choices: begin -->\n', '<!-- choices: end -->']

/** What each choice changes for one assessment, as a Markdown table. */
export function compareChoices(framework: Framework, assessment: Assessment): string {
  const today = scoreAssessment({ framework, assessment })
  const row = (what: string, card: Scorecard) => {
    const moved = card.principles.flatMap(({ principleId, stage }, i) => {
      const before = today.principles[i]?.stage.stageId ?? 'none'
      const after = stage.stageId ?? 'none'
      return before === after ? [] : [`${principleId.slice(1)}: ${before} to ${after}`.replaceAll('-', ' ')]
    })
    const { counts } = card
    return `| ${what} | ${counts.supportedAtCriteriaAt} of ${counts.counted} | ${counts.claimsSupported} of ${counts.claims} | ${moved.join('; ') || 'none'} |`
  }
  const rows = choices.map(([what, change]) => row(what, scoreAssessment({ framework: change(framework), assessment })))
  return [
    '| other choice | supported at level 3 or above | claims carried in full | principles whose stage changes |',
    '| --- | --- | --- | --- |',
    row('as published', today),
    ...rows,
    '',
  ].join('\n')
}

/** The page of the method with its table made anew. */
export function renderMethodPage(text = readFileSync(page, 'utf8')): string {
  const read = (path: string) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'))
  const table = compareChoices(
    read('packages/principles/content/digital-nations-2019.json'),
    read('fixtures/assessments/aldmere-2026.seamark.json'),
  )
  const [before = '', rest = ''] = text.split(begin)
  return `${before}${begin}\n${table}\n${end}${rest.split(end)[1] ?? ''}`
}

if (import.meta.main) writeFileSync(page, renderMethodPage())
