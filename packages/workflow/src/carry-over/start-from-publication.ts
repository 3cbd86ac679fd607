import { canonicalJson, sha256Hex, type Assessment, type CycleId, type Publication } from '@seamark/model'
import { WorkflowError } from '../workflow-error.ts'

/**
 * Starts the assessment of a later cycle from a publication. All answers of it wait in `carriedFrom`: they count for
 * nothing until somebody confirms or changes them, one by one.
 *
 * Nothing else is said: no response and no evidence, and neither a context fact, a narrative, an offer nor a signatory,
 * as each of these would become public without anybody having stated it this year. What was carried over into the
 * publication and never confirmed there, or has no state, is no answer and does not come along.
 *
 * @throws {WorkflowError} `cycle-not-later`
 */
export async function startFromPublication(
  publication: Publication,
  { cycleId }: { readonly cycleId: CycleId },
): Promise<Assessment> {
  const { edition, assessment } = publication
  if (cycleId <= assessment.cycleId)
    throw new WorkflowError('cycle-not-later', cycleId, `${cycleId} is not later than ${assessment.cycleId}.`)
  const criterionIds = assessment.responses.filter(({ state }) => state).map(({ criterionId }) => criterionId)
  const sha256 = await sha256Hex(canonicalJson(publication))
  return {
    $schema: assessment.$schema,
    framework: assessment.framework,
    subject: assessment.subject,
    cycleId,
    purpose: assessment.purpose,
    assessor: assessment.assessor,
    route: assessment.route,
    language: assessment.language,
    signatories: [],
    context: { items: [], triggers: [] },
    responses: [],
    ...(criterionIds.length ? { carriedFrom: { cycleId: assessment.cycleId, edition, sha256, criterionIds } } : {}),
    evidence: [],
    narratives: [],
    offers: [],
    needs: [],
  }
}
