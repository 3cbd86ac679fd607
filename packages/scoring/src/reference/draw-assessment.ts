import type { Assessment, Criterion, CriterionResponse, Evidence, Framework, ResponseState } from '@seamark/model'
import type { Draw } from './draw.ts'
import { drawEvidence, drawLink } from './draw-evidence.ts'
import { allStates } from './draw-framework.ts'

const evidenceIds = ['e1', 'e2', 'e10', 'e-1', 'e-2', 'e-10', 'e-02', 'audit-2026-03', 'audit-2026-3', '7', '10']

/** One assessment against a framework, as of a day. */
export function drawAssessment(draw: Draw, framework: Framework, asOfOn: string): Assessment {
  const evidence = draw
    .shuffle(evidenceIds)
    .slice(0, draw.whole(0, 6))
    .map((id) => drawEvidence(draw, id, framework, asOfOn))
  const triggers = framework.triggers
    .filter(() => draw.chance(80))
    .map((id) => ({ id, value: draw.pick(['yes', 'yes', 'no', 'not-known'] as const), rationale: 'As drawn.' }))
  const hidden = new Set(triggers.filter(({ value }) => value === 'no').map(({ id }) => id))
  const answeredPercent = draw.pick([30, 70, 92, 100, 100])
  const responses = framework.principles
    .flatMap(({ criteria }) => criteria)
    .filter(() => draw.chance(answeredPercent < 100 ? 90 : 99))
    .map((criterion) => {
      const response = drawResponse(draw, criterion, { framework, evidence, asOfOn, answeredPercent })
      const typed = criterion.trigger !== undefined && hidden.has(criterion.trigger) && draw.chance(30)
      return typed ? { ...response, state: draw.pick(allStates), level: draw.whole(0, 9) } : response
    })
  return {
    $schema: 'https://seamark.example/schema/v1/assessment.schema.json',
    framework: { id: framework.id, version: framework.version },
    subject: { id: 'XAA', name: 'Drawn', fictional: true },
    cycleId: '2026',
    purpose: draw.pick(['annual-review', 'application', 'reading']),
    assessor: { id: draw.pick(['unit', 'office']), name: 'A unit', thirdParty: draw.chance(20) },
    route: framework.essentialsRoute && draw.chance(15) ? 'essentials' : 'full',
    language: 'en',
    asOfOn,
    signatories: [],
    context: { items: [], triggers: draw.shuffle(triggers) },
    responses: draw.shuffle(responses),
    evidence,
    narratives: draw.chance(10) ? framework.principles.map(({ id }) => ({ principleId: id })) : [],
    offers: [],
    needs: [],
  }
}

function drawResponse(
  draw: Draw,
  criterion: Criterion,
  given: {
    readonly framework: Framework
    readonly evidence: readonly Evidence[]
    readonly asOfOn: string
    readonly answeredPercent: number
  },
): CriterionResponse {
  const { framework, evidence, asOfOn, answeredPercent } = given
  const allowed = criterion.states ?? framework.states
  const levelStates = allowed.filter((state) => state === 'answered' || state === 'other-route')
  const others = allowed.filter((state) => state !== 'answered' && state !== 'other-route')
  let state: ResponseState | undefined
  if (levelStates.length > 0 && draw.chance(answeredPercent)) state = draw.chance(75) ? levelStates[0] : draw.pick(levelStates)
  else if (others.length > 0 && draw.chance(80)) state = draw.pick(others)
  const { top } = framework.scale
  const linked = draw.chance(85) ? evidence.filter(() => draw.chance(35)) : []
  return {
    criterionId: criterion.id,
    kind: 'level',
    ...(state === undefined ? {} : { state }),
    ...(state === 'answered' || state === 'other-route' ? { level: draw.chance(30) ? top : draw.whole(0, top) } : {}),
    ...(state !== undefined && state !== 'answered' ? { rationale: 'As drawn.' } : {}),
    ...(state === 'not-ours' ? { decidedBy: { body: 'The union', rule: 'A rule' } } : {}),
    ...(draw.chance(80) ? { scope: { id: draw.chance(60) ? criterion.minimumScope : draw.pick(framework.scopes) } } : {}),
    ...(linked.length > 0 ? { evidenceLinks: draw.shuffle(linked).map((one) => drawLink(draw, one, framework, asOfOn)) } : {}),
    ...(draw.chance(5) && evidence.length > 0
      ? { counterEvidenceLinks: [drawLink(draw, draw.pick(evidence), framework, asOfOn)] }
      : {}),
  }
}
