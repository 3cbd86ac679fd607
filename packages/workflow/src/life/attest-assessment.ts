import { canonicalJson, sha256Hex, type Assessment, type Day, type Signatory, type Text } from '@seamark/model'
import type { Step } from '../transitions/history.ts'
import { WorkflowError } from '../workflow-error.ts'
import type { AssessmentLife } from './assessment-life.ts'
import { dayOf } from './day-of.ts'
import { findAttestationBlocks, type AttestationMatter } from './find-attestation-blocks.ts'
import { takeStep } from './take-step.ts'

export type AttestationOrder = AttestationMatter & {
  /** The day on which evidence is judged; from here on it is fixed. */
  readonly asOfOn: Day
  /** The lead who states it. */
  readonly signatory: Signatory
  /** The words of the statement. Absent means the usual ones. */
  readonly statement?: Text
}

/**
 * Attests exactly this assessment: fixes its day of judgement and keeps the digest of what stands.
 *
 * @returns the life, and the assessment as attested, which is what may be published
 * @throws {WorkflowError} `transition-not-allowed`, `text-held`, `document-invalid`, `signatory-not-lead`,
 *   `as-of-after-attestation`, `as-of-too-early`
 */
export async function attestAssessment(
  life: AssessmentLife,
  { asOfOn, signatory, statement, ...matter }: AttestationOrder,
  step: Step,
): Promise<{ readonly life: AssessmentLife; readonly assessment: Assessment }> {
  const next = takeStep(life, 'attest', step)
  const on = dayOf(step.at)
  const assessment = { ...matter.assessment, asOfOn }
  assertUnblocked({ ...matter, assessment })
  assertAsOfOn(asOfOn, on, matter.framework.asOfWithinDays)
  if (signatory.role !== 'lead') throw new WorkflowError('signatory-not-lead', signatory.role, 'A lead attests.')

  const attestation = { signatory, on, ...(statement === undefined ? {} : { statement }) }
  const sha256 = await sha256Hex(canonicalJson(assessment))
  return { life: { ...next, attested: { sha256, attestations: [attestation] } }, assessment }
}

function assertUnblocked(matter: AttestationMatter): void {
  const { heldTexts, faults } = findAttestationBlocks(matter)
  const [held] = heldTexts
  if (held) {
    const { criterionId } = held.response
    throw new WorkflowError('text-held', criterionId, `A second text to ${criterionId} waits for somebody to choose.`)
  }
  const [fault] = faults
  if (fault) throw new WorkflowError('document-invalid', fault.pointer, fault.detail)
}

function assertAsOfOn(asOfOn: Day, on: Day, withinDays: number): void {
  if (asOfOn > on) {
    const message = `Evidence is judged on ${asOfOn}, after the attestation of ${on}.`
    throw new WorkflowError('as-of-after-attestation', '/asOfOn', message)
  }
  if (Date.parse(on) - Date.parse(asOfOn) > withinDays * 86_400_000) {
    const message = `Evidence is judged on ${asOfOn}, more than ${withinDays} days before the attestation of ${on}.`
    throw new WorkflowError('as-of-too-early', '/asOfOn', message)
  }
}
