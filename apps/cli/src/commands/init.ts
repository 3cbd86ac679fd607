import { readDocument, schemaIdOf, type Assessment } from '@seamark/model'
import { frameworks } from '@seamark/principles'
import { UsageError, type ExitCode, type Io } from '../io.ts'
import { parseOptions } from '../parse-options.ts'

/** `seamark init`: a blank, valid assessment on the standard output. */
export function init(args: readonly string[], io: Io): ExitCode {
  const { values } = parseOptions(
    args,
    { framework: { type: 'string' }, subject: { type: 'string' }, year: { type: 'string' } },
    { files: 0 },
  )
  const [standard] = frameworks
  const wanted = values.framework ?? `${standard.id}@${standard.version}`
  const framework = frameworks.find(({ id, version }) => `${id}@${version}` === wanted)
  if (!framework)
    throw new UsageError(
      `The framework ${wanted} does not ship with Seamark; it has ${frameworks.map(({ id, version }) => `${id}@${version}`).join(', ')}.`,
    )

  const subjectId = values.subject ?? 'XAA'
  const assessment: Assessment = {
    $schema: schemaIdOf('assessment'),
    framework: { id: framework.id, version: framework.version },
    subject: { id: subjectId, name: subjectId },
    cycleId: values.year ?? io.today().slice(0, 4),
    purpose: 'annual-review',
    assessor: { id: `${subjectId.toLowerCase()}-government`, name: `Government of ${subjectId}`, thirdParty: false },
    route: 'full',
    language: framework.sourceLanguage,
    signatories: [],
    context: { items: [], triggers: [] },
    responses: framework.principles.flatMap(({ criteria }) =>
      criteria.map(({ id }) => ({ criterionId: id, kind: 'level' as const })),
    ),
    evidence: [],
    narratives: framework.principles.map(({ id }) => ({ principleId: id })),
    offers: [],
    needs: [],
  }
  const text = `${JSON.stringify(assessment, null, 2)}\n`
  const { faults } = readDocument(new TextEncoder().encode(text), { frameworks })
  if (faults) throw new UsageError(faults.map(({ pointer, detail, hint }) => `${pointer}: ${detail} ${hint ?? ''}`).join('\n'))
  io.out(text)
  return 0
}
