import type { Assessment, CriterionResponse, Framework, Signatory } from '@seamark/model'
import type { ActContext } from '../acts/act-context.ts'
import type { Act } from '../acts/acts.ts'
import { explainRefusal } from '../acts/explain-refusal.ts'
import type { Member } from '../acts/member.ts'
import { attestAssessment } from '../life/attest-assessment.ts'
import type { AssessmentLife } from '../life/assessment-life.ts'
import { correctAssessment } from '../life/correct-assessment.ts'
import { editAssessment } from '../life/edit-assessment.ts'
import { moveIntoReview } from '../life/move-into-review.ts'
import { publishAssessment } from '../life/publish-assessment.ts'
import { recordEndorsement } from '../life/record-endorsement.ts'
import { startedLife } from '../life/started-life.ts'
import { withdrawAssessment } from '../life/withdraw-assessment.ts'
import type { HeldText } from '../saving/held-text.ts'
import { holdText } from '../saving/hold-text.ts'
import { saveResponse } from '../saving/save-response.ts'
import { settleHeldText, type Choice } from '../saving/settle-held-text.ts'
import { moveSection } from '../sections/move-section.ts'
import type { SectionAct } from '../sections/section-states.ts'
import { untouchedSection } from '../sections/untouched-section.ts'
import type { Step } from '../transitions/history.ts'
import { WorkflowError } from '../workflow-error.ts'

const body = { name: 'Ada Anker', title: 'Harbour Master', body: 'Harbour Office' }
const lead: Signatory = { role: 'lead', ...body }
const minister: Signatory = { role: 'minister', ...body }

/** One criterion in one section of one assessment, kept as a server would keep it: first who may, then what follows. */
export class TestWorkspace {
  life: AssessmentLife = startedLife
  section = untouchedSection
  heldTexts: readonly HeldText[] = []
  /** Every response that ever stood or was set aside. */
  history: readonly CriterionResponse[] = []
  assessment: Assessment
  readonly #framework: Framework
  readonly #assignedTo: readonly string[]

  constructor(assessment: Assessment, framework: Framework, assignedTo: readonly string[]) {
    this.assessment = assessment
    this.#framework = framework
    this.#assignedTo = assignedTo
  }

  get saved(): CriterionResponse | null {
    return this.assessment.responses[0] ?? null
  }

  /** Does one act, whole or not at all. Answers `done`, `held`, the obstacle that refuses the person, or the code that refuses the step. */
  async tryAct(member: Member, act: Act, { at, signedInAt, change }: Attempt): Promise<string> {
    const heldText = this.heldTexts[0]
    const context: ActContext = {
      delegationId: 'ours',
      assessment: { assessmentId: 'a1', state: this.life.state },
      section: { assignedTo: this.#assignedTo },
      ...(heldText ? { heldText: { authorId: heldText.authorId } } : {}),
      at,
      signedInAt,
    }
    const refused = explainRefusal(member, act, context)
    if (refused) return refused.obstacle
    try {
      return await change(this, { actorId: member.personId, at, note: 'Why.' })
    } catch (error) {
      if (error instanceof WorkflowError) return error.code
      throw error
    }
  }

  save(step: Step, expectedVersion: number | null, incoming: CriterionResponse): string {
    const result = saveResponse({ saved: this.saved, expectedVersion, incoming, authorId: step.actorId })
    return result.outcome === 'stale' ? this.#hold(result.heldText) : this.#put(step, result.response)
  }

  settle(step: Step, expectedVersion: number | null, choice: Choice): string {
    const [heldText] = this.heldTexts
    if (!heldText) return 'nothing-held'
    const { actorId } = step
    const result = settleHeldText({ heldText, saved: this.saved, expectedVersion, choice, actorId })
    if (result.outcome === 'stale') return this.#hold(result.heldText)
    const done = result.response ? this.#put(step, result.response) : 'done'
    this.heldTexts = this.heldTexts.filter((other) => other !== heldText)
    this.history = [...this.history, result.setAside.response]
    return done
  }

  move(step: Step, act: SectionAct): string {
    this.section = moveSection(this.section, act, step)
    return 'done'
  }

  async live(step: Step, act: Act): Promise<string> {
    const on = step.at.slice(0, 10)
    if (act === 'move-into-review') this.life = moveIntoReview(this.life, step)
    if (act === 'record-endorsement') this.life = recordEndorsement(this.life, { signatory: minister, on }, step)
    if (act === 'publish') this.life = await publishAssessment(this.life, this.assessment, step)
    if (act === 'correct') this.life = correctAssessment(this.life, step)
    if (act === 'withdraw') this.life = withdrawAssessment(this.life, step)
    if (act === 'attest') {
      const { assessment, heldTexts } = this
      const matter = { assessment, heldTexts, framework: this.#framework }
      Object.assign(this, await attestAssessment(this.life, { ...matter, asOfOn: on, signatory: lead }, step))
    }
    return 'done'
  }

  #put(step: Step, response: CriterionResponse): string {
    if (response === this.saved) return 'done'
    this.life = editAssessment(this.life, step)
    this.section = moveSection(this.section, 'answer', step)
    this.assessment = { ...this.assessment, responses: [response] }
    this.history = [...this.history, response]
    return 'done'
  }

  #hold(heldText: HeldText): string {
    const { heldTexts, setAside } = holdText(this.heldTexts, heldText)
    this.heldTexts = heldTexts
    if (setAside) this.history = [...this.history, setAside.response]
    return 'held'
  }
}

export type Attempt = {
  readonly at: string
  readonly signedInAt: string
  readonly change: (workspace: TestWorkspace, step: Step) => string | Promise<string>
}
