import { isDeepStrictEqual } from 'node:util'
import type { Criterion, CriterionResponse } from '@seamark/model'
import { scoreAssessment, ScoringError } from '@seamark/scoring'
import { describe, expect, it } from 'vitest'
import { startDraw, type Draw } from './draw.ts'
import { drawInput, shiftDay } from './draw-input.ts'
import { SlowRefusal, type SlowInput } from './slow-checks.ts'
import { slowScorecard } from './slow-scorecard.ts'

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const soundInputs = 10_000
const brokenPerWay = 40
const atLeast = 20

console.log(`agreement seed ${seed}`)

/** Everything that must have been seen so that agreement means something. */
const mustOccur = Object.entries({
  link:
    'no-quotation published-after-as-of seen-after-as-of publication-day-not-stated withdrawn expired too-old not-seen-recently ' +
    'not-public peer-confirmed public-own public-own-figure third-party third-party-sustained',
  decided: 'no-evidence scope-narrower scope-not-stated public-own-figure third-party-sustained',
  standing:
    'answered open/not-known open/no-response open/no-state open/trigger-not-known out/not-ours out/not-applicable ' +
    'out/condition-not-met out/outside-route',
  state: 'answered other-route',
  reason: 'framework-without-stages essentials-route nothing-counts too-little-answered essential-open essential-out',
  stage: 'given highest held-back next-by-essentials-alone if-open changed-by-proof changed-by-more',
  lift:
    'add-public-evidence quote-passage state-publication-day renew-evidence see-again make-public record-figure ' +
    'third-party-evidence sustained-and-checked state-scope widen-scope none three-or-more',
  top: '1 2 3 4 5 6 7 8 9',
}).flatMap(([kind, names]) => names.split(' ').map((name) => `${kind} ${name}`))

describe('the engine and the slow reference', () => {
  it(`agree on ${soundInputs} scorecards, in which everything occurs at least ${atLeast} times`, { timeout: 300_000 }, () => {
    const seen = new Map<string, number>()
    const draw = startDraw(seed)
    let compared
    for (let place = 0; place < soundInputs; place++) {
      const input = drawInput(draw)
      compared = compare(place, input)
      if (!isDeepStrictEqual(compared.engine, compared.slow)) {
        console.log(compared.where)
        break
      }
      for (const name of nameAll(input, compared.slow)) seen.set(name, (seen.get(name) ?? 0) + 1)
    }
    expect(compared?.engine).toEqual(compared?.slow)
    const rare = mustOccur.filter((name) => (seen.get(name) ?? 0) < atLeast).map((name) => `${name}: ${seen.get(name) ?? 0}`)
    expect(rare).toEqual([])
  })

  it.each(Object.entries(breaks()).map(([way, spoil]) => ({ way, spoil })))('refuse $way', ({ way, spoil }) => {
    const refused = { refused: way.split(': ')[0] }
    const draw = startDraw(seed)
    let compared
    let spoilt = 0
    for (let place = 0; place < 20_000 && spoilt < brokenPerWay; place++) {
      const input = structuredClone(drawInput(draw)) as Broken
      if (spoil(input, draw) === false) continue
      spoilt++
      compared = compare(place, input)
      if (!isDeepStrictEqual([compared.engine, compared.slow], [refused, refused])) {
        console.log(compared.where)
        break
      }
    }
    expect(compared?.slow).toEqual(refused)
    expect(compared?.engine).toEqual(refused)
    expect(spoilt).toBe(brokenPerWay)
  })
})

/** What both say about one input, and where to find it again. */
function compare(place: number, input: SlowInput) {
  const where = `seed ${seed}, input ${place}: ${process.env['SHOW_INPUT'] ? JSON.stringify(input) : 'set SHOW_INPUT=1 to print it'}`
  return { where, engine: scoreOrRefuse(input, scoreAssessment), slow: scoreOrRefuse(input, slowScorecard) }
}

function scoreOrRefuse(input: SlowInput, score: typeof slowScorecard): ReturnType<typeof slowScorecard> {
  try {
    return score(input)
  } catch (error) {
    // A refusal stands in the place of a scorecard, so that both are compared alike.
    if (error instanceof ScoringError || error instanceof SlowRefusal) return { refused: error.code } as never
    throw error
  }
}

/** What occurs in one scorecard, each once. */
function nameAll({ framework }: SlowInput, { principles, nextSteps }: ReturnType<typeof slowScorecard>): ReadonlySet<string> {
  const names = new Set([`top ${framework.scale.top}`])
  for (const { stage, criteria } of principles) {
    for (const { code } of stage.reasons) names.add(`reason ${code}`)
    if (stage.stageId !== null) names.add('stage given')
    if (stage.stageId !== null && stage.next === null) names.add('stage highest')
    if (stage.heldBackBy.length > 0) names.add('stage held-back')
    if (stage.next?.stepsAway === 0 && stage.next.essentialIds.length > 0) names.add('stage next-by-essentials-alone')
    for (const { standing, because, state, links, decidedBy, lifts, claimed, supported, ifOpen } of criteria) {
      names.add(because === null ? `standing ${standing}` : `standing ${standing}/${because}`)
      if (standing === 'answered') names.add(`state ${state}`)
      if (decidedBy) names.add(`decided ${decidedBy.rule}`)
      if (ifOpen && ifOpen.stageId !== null) names.add('stage if-open')
      for (const { rule } of links) names.add(`link ${rule}`)
      for (const { need } of lifts) names.add(`lift ${need}`)
      if (lifts.length > 2) names.add('lift three-or-more')
      if (claimed !== supported && lifts.length === 0) names.add('lift none')
    }
  }
  if (nextSteps.prove.some(({ stageBefore, stageAfter }) => stageBefore !== stageAfter)) names.add('stage changed-by-proof')
  if (nextSteps.doMore.some(({ stageBefore, stageAfter }) => stageBefore !== stageAfter)) names.add('stage changed-by-more')
  return names
}

type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T
type Broken = Mutable<SlowInput>

/** Ways to spoil a sound input, each with the code that must follow; false where there is nothing to spoil in this way. */
function breaks(): Readonly<Record<string, (input: Broken, draw: Draw) => unknown>> {
  const criterionOf = ({ framework }: Broken, draw: Draw) => draw.pick(draw.pick(framework.principles).criteria)
  const shownResponse = ({ framework, assessment }: Broken, draw: Draw, wanted: (response: CriterionResponse) => boolean) => {
    const criteria: Criterion[] = framework.principles.flatMap((principle) => principle.criteria)
    const shown = assessment.responses.filter((response) => {
      const trigger = criteria.find(({ id }) => id === response.criterionId)?.trigger
      const fact = assessment.context.triggers.find(({ id }) => id === trigger)
      return fact?.value !== 'no' && wanted(response)
    })
    return shown.length > 0 ? draw.pick(shown) : undefined
  }
  const hasLevel = ({ level }: CriterionResponse) => level !== undefined
  const isLinked = ({ evidenceLinks }: CriterionResponse) => (evidenceLinks ?? []).length > 0
  const any = () => true
  /** Spoils one shown response of a kind. */
  const spoilResponse =
    (
      wanted: (response: CriterionResponse) => boolean,
      spoil: (response: Mutable<CriterionResponse>, draw: Draw, input: Broken) => void,
    ) =>
    (input: Broken, draw: Draw) => {
      const response = shownResponse(input, draw, wanted)
      if (!response) return false
      spoil(response, draw, input)
      return true
    }
  const spoilLink = (spoil: (link: Record<string, unknown>, draw: Draw) => void) =>
    spoilResponse(isLinked, ({ evidenceLinks }, draw) => spoil(draw.pick(evidenceLinks ?? []), draw))
  const spoilEvidence =
    (spoil: (evidence: Mutable<SlowInput['assessment']['evidence'][number]>, draw: Draw) => void) =>
    (input: Broken, draw: Draw) => {
      if (input.assessment.evidence.length === 0) return false
      spoil(draw.pick(input.assessment.evidence), draw)
      return true
    }
  const twice = (list: unknown[], draw: Draw) => {
    if (list.length === 0) return false
    list.push(structuredClone(draw.pick(list)))
    return true
  }
  const noDays = [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2100-02-29',
    '2026-1-1',
    '2026-10-01T00:00:00Z',
    '',
    'yesterday',
  ]

  return {
    'not-whole: level': spoilResponse(hasLevel, (response, draw) => {
      response.level = draw.pick([0.5, Number.NaN, '2' as never, null as never, Number.POSITIVE_INFINITY])
    }),
    'not-whole: weight': (input, draw) => {
      criterionOf(input, draw).weight = draw.pick([1.5, Number.NaN, '1' as never])
    },
    'not-whole: top': ({ framework }, draw) => {
      framework.scale.top = draw.pick([4.5, Number.NaN, '4' as never])
    },
    'not-whole: support': ({ framework }) => {
      framework.support.grades.B.carries += 0.5
    },
    'not-whole: months': ({ framework }) => {
      framework.support.maximumAge.audit = { months: 1.5 }
    },
    'out-of-range: top': ({ framework }, draw) => {
      framework.scale.top = draw.pick([0, 10, -1])
    },
    'out-of-range: weight above 1000': (input, draw) => {
      criterionOf(input, draw).weight = draw.pick([1001, 1_000_000])
    },
    'out-of-range: weight that is whole but not safe': (input, draw) => {
      criterionOf(input, draw).weight = draw.pick([2 ** 53, 1e300])
    },
    'out-of-range: months': ({ framework }, draw) => {
      framework.support.maximumAge.audit = draw.pick([
        { months: 0 },
        { months: 601 },
        { seenWithinMonths: 0 },
        { seenWithinMonths: -1 },
      ])
    },
    'weight-not-positive: weight': (input, draw) => {
      criterionOf(input, draw).weight = draw.pick([0, -1, -1000])
    },
    'unknown-criterion: response': spoilResponse(any, (response) => {
      response.criterionId = '99.99'
    }),
    'unknown-criterion: offer or need': ({ assessment }, draw) => {
      draw.pick([assessment.offers, assessment.needs]).push({ criterionId: '99.99', text: 'A thing.' })
    },
    'unknown-level: above the top': spoilResponse(hasLevel, (response, draw, { framework }) => {
      response.level = framework.scale.top + draw.whole(1, 3)
    }),
    'unknown-level: below 0': spoilResponse(hasLevel, (response) => {
      response.level = -1
    }),
    'unknown-relation: publisher': spoilEvidence(({ publisher }) => {
      publisher.relation = 'friend' as never
    }),
    'unknown-relation: checker': spoilLink((link) => {
      link['checkedBy'] = { name: 'A friend', relation: 'friend', on: '2020-01-01' }
    }),
    'unknown-route: route': ({ assessment }, draw) => {
      assessment.route = draw.pick(['light', '', 'Full'] as never[])
    },
    'unknown-route: essentials that the framework does not offer': ({ framework, assessment }) => {
      if (framework.essentialsRoute) return false
      assessment.route = 'essentials'
      return true
    },
    'unknown-state: response': spoilResponse(any, (response, draw) => {
      response.state = draw.pick(['done', '', 'Answered'] as never[])
    }),
    'unknown-scope: response': spoilResponse(any, (response) => {
      response.scope = { id: 'planet' }
    }),
    'unknown-scope: criterion': (input, draw) => {
      criterionOf(input, draw).minimumScope = 'planet'
    },
    'unknown-trigger: context': ({ assessment }) => {
      assessment.context.triggers.push({ id: 'rain', value: 'yes', rationale: 'It rains.' })
    },
    'unknown-principle: narrative': ({ assessment }) => {
      assessment.narratives.push({ principleId: 'p99' })
    },
    'unknown-evidence: link': spoilLink((link) => {
      link['evidenceId'] = 'nowhere'
    }),
    'unknown-evidence: counter-evidence': spoilResponse(any, (response) => {
      response.counterEvidenceLinks = [{ evidenceId: 'nowhere' }]
    }),
    'unknown-evidence: link of a hidden response': ({ framework, assessment }) => {
      const hidden = new Set(assessment.context.triggers.filter(({ value }) => value === 'no').map(({ id }) => id))
      const criteria = framework.principles.flatMap((principle) => principle.criteria)
      const response = assessment.responses.find(({ criterionId }) =>
        criteria.some(({ id, trigger }) => id === criterionId && trigger !== undefined && hidden.has(trigger)),
      )
      if (!response) return false
      response.evidenceLinks = [{ evidenceId: 'nowhere' }]
      return true
    },
    'level-without-level-state: level beside another state': spoilResponse(
      ({ state }) => state !== 'answered' && state !== 'other-route',
      (response, draw, { framework }) => {
        response.level = draw.whole(0, framework.scale.top)
      },
    ),
    'level-missing: no level': spoilResponse(hasLevel, (response) => {
      delete response.level
    }),
    'state-not-allowed: response': (input, draw) => {
      const response = shownResponse(input, draw, ({ state }) => state !== undefined)
      if (!response) return false
      const criteria = input.framework.principles.flatMap((principle) => principle.criteria)
      const criterion = criteria.find(({ id }) => id === response.criterionId)
      const left = (['answered', 'not-known', 'not-ours'] as const).filter((state) => state !== response.state)
      if (criterion) criterion.states = [...left]
      return true
    },
    'duplicate-id: response': ({ assessment }, draw) => twice(assessment.responses, draw),
    'duplicate-id: evidence': ({ assessment }, draw) => twice(assessment.evidence, draw),
    'duplicate-id: link': spoilResponse(isLinked, ({ evidenceLinks }, draw) => {
      twice(evidenceLinks ?? [], draw)
    }),
    'duplicate-id: criterion in another principle': ({ framework }) => {
      if (framework.principles.length < 2) return false
      const [first, second] = framework.principles
      if (first?.criteria[0]) second?.criteria.push(structuredClone(first.criteria[0]))
      return true
    },
    'duplicate-id: principle': ({ framework }, draw) => {
      framework.principles.push({
        ...draw.pick(framework.principles),
        criteria: [{ ...structuredClone(criterionOf({ framework } as Broken, draw)), id: '77.7' }],
      })
    },
    'duplicate-id: trigger fact': ({ assessment }, draw) => twice(assessment.context.triggers, draw),
    'condition-dangling: criterion': (input, draw) => {
      criterionOf(input, draw).trigger = 'rain'
    },
    'core-criterion-dangling: route': ({ framework }) => {
      framework.essentialsRoute = { coreCriteria: ['99.99'] }
    },
    'stage-limits-not-rising: equal or falling': ({ framework }, draw) => {
      if (!framework.stages || framework.stages.limits.length < 2) return false
      framework.stages.limits.push({ id: 'last', from: draw.pick([framework.stages.limits.at(-1)?.from ?? '', '0/1']) })
      return true
    },
    'stage-limits-not-rising: lowest above 0/1': ({ framework }) => {
      if (!framework.stages || framework.stages.limits.length < 2) return false
      framework.stages.limits.shift()
      return true
    },
    'support-not-on-scale: above the top': ({ framework: { support, scale } }, draw) => {
      if (draw.chance(50)) support.grades.A.sustainedCarries = scale.top + 1
      else support.narrowScopeCarries = scale.top + 1
    },
    'support-not-on-scale: a better grade carries less': ({ framework: { support, scale } }, draw) => {
      const { A, B, C, D } = support.grades
      const [worse, better] = draw.pick([
        [D, C],
        [C, B],
        [B, A],
      ] as const)
      if (worse.carries === scale.top) return false
      better.carries = worse.carries
      worse.carries += 1
      return true
    },
    'as-of-missing: absent': ({ assessment }) => {
      delete assessment.asOfOn
    },
    'as-of-after-attestation: one day': (input) => {
      input.attestedOn = shiftDay(input.assessment.asOfOn ?? '', 0, -1)
    },
    'as-of-too-early: one day more than allowed': (input) => {
      input.attestedOn = shiftDay(input.assessment.asOfOn ?? '', 0, input.framework.asOfWithinDays + 1)
    },
    'day-invalid: asOfOn': ({ assessment }, draw) => {
      assessment.asOfOn = draw.pick(noDays)
    },
    'day-invalid: attestedOn': (input, draw) => {
      input.attestedOn = draw.pick(noDays)
    },
    'day-invalid: evidence': spoilEvidence((evidence, draw) => {
      const key = draw.pick(['publishedOn', 'seenOn', 'expiresOn', 'withdrawnOn'] as const)
      evidence[key] = draw.pick(noDays)
    }),
    'day-invalid: link': spoilLink((link, draw) => {
      const day = draw.pick(noDays)
      if (draw.chance(50)) link['sustainedSince'] = day
      else link['figure'] = { value: '1', unit: 'cases', denominator: 'all', periodEndOn: day }
    }),
    'framework-mismatch: id': ({ assessment }) => {
      assessment.framework.id = 'other'
    },
    'framework-mismatch: version': ({ assessment }) => {
      assessment.framework.version = '2027'
    },
  }
}
