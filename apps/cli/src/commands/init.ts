import { findFaults, schemaIdOf, type Assessment } from '@seamark/model'
import { frameworks } from '@seamark/principles'
import { UsageError, type ExitCode, type Io } from '../io.ts'
import { unknownFramework } from '../load-assessment.ts'
import { parseOptions } from '../parse-options.ts'

/** `seamark init`: a blank, valid assessment on the standard output. */
export function init(args: readonly string[], io: Io): ExitCode {
  const { values } = parseOptions(
    args,
    {
      framework: { type: 'string' },
      json: { type: 'boolean' },
      name: { type: 'string' },
      purpose: { type: 'string' },
      subject: { type: 'string' },
      year: { type: 'string' },
    },
    { files: 0 },
  )
  const [standard] = frameworks
  const wanted = values.framework ?? `${standard.id}@${standard.version}`
  const framework = frameworks.find(({ id, version }) => `${id}@${version}` === wanted)
  if (!framework) throw unknownFramework(wanted)

  const subjectId = values.subject ?? 'XAA'
  if (!/^[A-Z]{3}$/.test(subjectId))
    throw new UsageError(`--subject needs three capital letters (ISO 3166-1 alpha-3) such as XAA; found ${subjectId}.`)
  const cycleId = values.year ?? io.today().slice(0, 4)
  if (!/^[0-9]{4}$/.test(cycleId)) throw new UsageError(`--year needs a year such as 2026; found ${cycleId}.`)
  const purpose = values.purpose ?? 'annual-review'
  if (purpose !== 'annual-review' && purpose !== 'application')
    throw new UsageError(`--purpose is annual-review (of a member) or application (of an aspiring country); found ${purpose}.`)
  const name = values.name ?? subjectId
  const assessment: Assessment = {
    $schema: schemaIdOf('assessment'),
    framework: { id: framework.id, version: framework.version },
    subject: { id: subjectId, name },
    cycleId,
    purpose,
    assessor: { id: `${subjectId.toLowerCase()}-government`, name: `Government of ${name}`, thirdParty: false },
    route: 'full',
    language: framework.sourceLanguage,
    signatories: [],
    context: {
      items: [],
      triggers: framework.triggers.map((id) => ({ id, value: 'not-known' as const, rationale: 'Nobody has looked yet.' })),
    },
    responses: framework.principles.flatMap(({ criteria }) =>
      criteria.map(({ id }) => ({ criterionId: id, kind: 'level' as const })),
    ),
    evidence: [],
    narratives: framework.principles.map(({ id }) => ({ principleId: id })),
    offers: [],
    needs: [],
  }
  const [fault] = findFaults('assessment', assessment, frameworks)
  if (fault) throw new UsageError(`--name: ${fault.detail} ${fault.hint ?? ''}`)
  io.out(`${JSON.stringify(assessment, null, 2)}\n`)
  return 0
}
