import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { canonicalJson, readDocument, type Framework, type Locale } from '@seamark/model'
import { memberFacts } from '@seamark/facts'
import { locales } from '@seamark/principles'
import { renderReport } from '@seamark/report'
import { InvalidFileError, OutsideError, UsageError, type ExitCode, type Io } from '../io.ts'
import { loadAssessment } from '../load-assessment.ts'
import { parseOptions } from '../parse-options.ts'
import { explain } from '../explain.ts'
import { readInput } from '../read-input.ts'
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
  const locale = await findLocale(framework, values.locale, io)
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

/** The wording to draw in: of a language that ships with Seamark, or of a file. */
async function findLocale(framework: Framework, wanted: string | undefined, io: Io): Promise<Locale> {
  if (wanted !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z]+)*$/.test(wanted)) {
    const read = readDocument(await readInput(wanted, io), { expect: ['locale'], frameworks: [framework] })
    if (read.faults) throw new InvalidFileError(wanted, read.faults)
    return read.document
  }
  const worded = locales.filter((each) => each.framework.id === framework.id && each.framework.version === framework.version)
  const locale = worded.find(({ language }) => language === (wanted ?? framework.sourceLanguage))
  if (locale) return locale
  const name = `${framework.id}@${framework.version}${wanted ? ` in ${wanted}` : ''}`
  const known = worded.map(({ language }) => language).join(', ') || 'none'
  throw new UsageError(`There is no wording of ${name}; there is: ${known}. Give a file of it with --locale FILE.`)
}

async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  } catch (error) {
    throw new OutsideError(`${folder}: ${explain(error)}`)
  }
}
