import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson } from '@seamark/model'
import { memberFacts } from '@seamark/facts'
import { locales } from '@seamark/principles'
import { renderReport } from '@seamark/report'
import { OutsideError, UsageError, type ExitCode, type Io } from '../io.ts'
import { loadAssessment } from '../load-assessment.ts'
import { parseOptions } from '../parse-options.ts'
import { explain } from '../explain.ts'
import { scoreLoaded } from '../score-loaded.ts'
import { withAsOf } from './score.ts'

/** `seamark report`: the report page, the scorecard and the assessment it was made from, in one folder. */
export async function report(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseOptions(
    args,
    {
      'as-of': { type: 'string' },
      framework: { type: 'string' },
      json: { type: 'boolean' },
      locale: { type: 'string' },
      out: { type: 'string' },
    },
    { files: 1 },
  )
  const [file = ''] = positionals
  const { out: folder } = values
  if (folder === undefined) throw new UsageError('Say where the report goes: --out DIR.')
  const loaded = await loadAssessment(file, io, values.framework)
  const { framework } = loaded
  const worded = locales.filter((each) => each.framework.id === framework.id && each.framework.version === framework.version)
  const locale = worded.find(({ language }) => language === (values.locale ?? framework.sourceLanguage))
  if (!locale)
    throw new UsageError(
      `There is no wording of ${framework.id}@${framework.version}${values.locale ? ` in ${values.locale}` : ''}; there is: ${worded.map(({ language }) => language).join(', ') || 'none'}.`,
    )

  const assessment = withAsOf(loaded.assessment, values['as-of'])
  const scorecard = scoreLoaded(file, { framework, assessment })
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'report.html': renderReport({
      framework,
      locale,
      assessment,
      scorecard,
      facts: memberFacts(),
      links: { json: 'assessment.seamark.json' },
    }),
    'assessment.seamark.json': assessment === loaded.assessment ? loaded.bytes : `${JSON.stringify(assessment, null, 2)}\n`,
    'scorecard.json': canonicalJson(scorecard),
  }
  await writeFiles(folder, files)
  const written = Object.keys(files).map((name) => join(folder, name))
  io.out(values.json ? `${canonicalJson({ files: written })}\n` : written.map((name) => `${name}\n`).join(''))
  return 0
}

async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  } catch (error) {
    throw new OutsideError(`${folder}: ${explain(error)}`)
  }
}
