import type { Assessment, Publication } from '@seamark/model'
import { dropVersion } from '../saving/drop-version.ts'

/**
 * Starts the assessment that is to replace a published one: the same cycle and all that was said, as a draft. It says
 * no day of judgement and no versions, as nobody has attested or saved it.
 */
export function startCorrection({ assessment }: Publication): Assessment {
  const { asOfOn: _, ...rest } = assessment
  return { ...rest, responses: assessment.responses.map(dropVersion) }
}
