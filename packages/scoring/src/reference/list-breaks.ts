import type { Criterion, CriterionResponse } from '@seamark/model'
import type { Draw } from './draw.ts'
import { shiftDay } from './shift-day.ts'
import type { SlowInput } from './slow-checks.ts'

type Mutable<T> = T extends object ? { -readonly [Key in keyof T]: Mutable<T[Key]> } : T

/** A sound input that may be written to. */
export type Broken = Mutable<SlowInput>

/** Ways to spoil a sound input, each with the code that must follow; false where there is nothing to spoil in this way. */
export function listBreaks(): Readonly<Record<string, (input: Broken, draw: Draw) => unknown>> {
  const criterionOf = ({ framework }: Pick<Broken, 'framework'>, draw: Draw) =>
    draw.pick(draw.pick(framework.principles).criteria)
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
      Object.assign(response, { level: draw.pick([0.5, Number.NaN, '2', null, Number.POSITIVE_INFINITY]) })
    }),
    'not-whole: weight': (input, draw) => {
      Object.assign(criterionOf(input, draw), { weight: draw.pick([1.5, Number.NaN, '1']) })
    },
    'not-whole: top': ({ framework }, draw) => {
      Object.assign(framework.scale, { top: draw.pick([4.5, Number.NaN, '4']) })
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
      Object.assign(publisher, { relation: 'friend' })
    }),
    'unknown-relation: checker': spoilLink((link) => {
      link['checkedBy'] = { name: 'A friend', relation: 'friend', on: '2020-01-01' }
    }),
    'unknown-route: route': ({ assessment }, draw) => {
      Object.assign(assessment, { route: draw.pick(['light', '', 'Full']) })
    },
    'unknown-route: essentials that the framework does not offer': ({ framework, assessment }) => {
      if (framework.essentialsRoute) return false
      assessment.route = 'essentials'
      return true
    },
    'unknown-state: response': spoilResponse(any, (response, draw) => {
      Object.assign(response, { state: draw.pick(['done', '', 'Answered']) })
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
        criteria: [{ ...structuredClone(criterionOf({ framework }, draw)), id: '77.7' }],
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
