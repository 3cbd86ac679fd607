import type { CodedFault } from '../describe-schema-faults.ts'
import type { Assessment, Framework } from '../generated/types.ts'

/**
 * What an author should know of a valid assessment: answers that will not count, links that will carry nothing,
 * reasons that readers will miss. Nothing here is a fault, and nothing of it keeps an assessment from being scored.
 */
export function* noteAssessment(
  { responses, context, evidence, asOfOn }: Assessment,
  framework: Framework,
): Generator<CodedFault> {
  const triggers = new Map(context.triggers.map(({ id, value }) => [id, value]))
  const criteria = new Map(
    framework.principles.flatMap((principle) => principle.criteria.map((criterion) => [criterion.id, criterion])),
  )
  if (asOfOn === undefined)
    yield {
      code: 'as-of-missing',
      pointer: '',
      detail: 'There is no day on which evidence is judged (asOfOn): this is a draft, and scoring needs the day.',
    }

  for (const [i, { criterionId, state, rationale, level = 0, scope, evidenceLinks = [] }] of responses.entries()) {
    const at = `/responses/${i}`
    const trigger = criteria.get(criterionId)?.trigger
    const fact = trigger === undefined ? 'yes' : (triggers.get(trigger) ?? 'not-known')
    if (state && fact === 'no')
      yield {
        code: 'answer-hidden',
        pointer: `${at}/state`,
        detail: `${criterionId} does not count: context.triggers says no to ${trigger}.`,
      }
    if (state && state !== 'not-known' && fact === 'not-known')
      yield {
        code: 'answer-waits',
        pointer: `${at}/state`,
        detail: `${criterionId} stays open until context.triggers says yes or no to ${trigger}.`,
      }
    if (state !== 'answered' && state !== 'other-route') continue
    if (rationale === undefined)
      yield { code: 'rationale-missing', pointer: at, detail: `${criterionId} has a level and no reason for it.` }
    if (level > 0 && evidenceLinks.length === 0)
      yield {
        code: 'evidence-missing',
        pointer: at,
        detail: `${criterionId} claims level ${level} and links no evidence: nothing will be supported.`,
      }
    if (evidenceLinks.length > 0 && scope === undefined)
      yield {
        code: 'scope-missing',
        pointer: at,
        detail: `${criterionId} does not say what it covers: evidence carries level ${framework.support.narrowScopeCarries} at most.`,
      }
    for (const [l, { evidenceId, quotation }] of evidenceLinks.entries())
      if (!quotation)
        yield {
          code: 'quotation-missing',
          pointer: `${at}/evidenceLinks/${l}`,
          detail: `${criterionId} links ${evidenceId} without the passage it relies on: the link carries nothing.`,
        }
  }

  const linked = new Set(
    responses.flatMap(({ evidenceLinks = [], counterEvidenceLinks = [] }) =>
      [...evidenceLinks, ...counterEvidenceLinks].map(({ evidenceId }) => evidenceId),
    ),
  )
  for (const [i, { id }] of evidence.entries())
    if (!linked.has(id)) yield { code: 'evidence-unused', pointer: `/evidence/${i}`, detail: `${id} is linked by no response.` }
}
