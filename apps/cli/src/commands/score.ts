import { canonicalJson, type Assessment } from '@seamark/model'
import { locales } from '@seamark/principles'
import { printScorecard } from '../print-scorecard.ts'
import { UsageError, type ExitCode, type Io } from '../io.ts'
import { loadAssessment } from '../load-assessment.ts'
import { parseOptions } from '../parse-options.ts'
import { scoreLoaded } from '../score-loaded.ts'

/** `seamark score`: the scorecard as text, or with `--json` as its canonical bytes and nothing more. */
export async function score(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(
    args,
    { 'as-of': { type: 'string' }, framework: { type: 'string' }, json: { type: 'boolean' } },
    { files: 1 },
  )
  const [file = ''] = positionals
  const loaded = await loadAssessment(file, io, values.framework)
  const { framework } = loaded
  const assessment = withAsOf(loaded.assessment, values['as-of'])
  const scorecard = scoreLoaded(file, { framework, assessment })
  const locale = locales.find((each) => each.framework.id === framework.id && each.framework.version === framework.version)
  io.out(
    values.json ? canonicalJson(scorecard) : printScorecard({ scorecard, framework, assessment, ...(locale ? { locale } : {}) }),
  )
  return 0
}

/** Sets the day of judgement of a draft. A day that the file fixes is never replaced. */
export function withAsOf(assessment: Assessment, asOfOn: string | undefined): Assessment {
  if (asOfOn === undefined) return assessment
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(asOfOn) ||
    Number.isNaN(Date.parse(asOfOn)) ||
    new Date(asOfOn).toISOString().slice(0, 10) !== asOfOn
  )
    throw new UsageError(`--as-of needs a day such as 2026-09-30; found ${asOfOn}.`)
  if (assessment.asOfOn !== undefined && assessment.asOfOn !== asOfOn)
    throw new UsageError(`The file fixes the day of judgement, asOfOn ${assessment.asOfOn}; --as-of is for drafts without one.`)
  return { ...assessment, asOfOn }
}
