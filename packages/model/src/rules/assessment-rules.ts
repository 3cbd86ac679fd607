import type { Framework } from '../generated/types.ts'
import { checkFrameworkKnown, findDuplicates, findFramework, findUnknown, inFramework, idsIn, type Rule } from './rule.ts'

const linkLists = ['evidenceLinks', 'counterEvidenceLinks'] as const

/** Rules of an assessment that its schema cannot say. Those that need the framework are passed over when it is not known. */
export const assessmentRules: readonly Rule<'assessment'>[] = [
  {
    code: 'framework-unknown',
    *check(assessment, context) {
      yield* checkFrameworkKnown(assessment.framework, context)
    },
  },
  {
    code: 'route-not-offered',
    *check(assessment, context) {
      const framework = findFramework(context, assessment.framework)
      if (framework && assessment.route === 'essentials' && !framework.essentialsRoute)
        yield { pointer: '/route', detail: 'The framework does not offer the essentials route.', hint: 'Use "full".' }
    },
  },
  {
    code: 'duplicate-id',
    *check({ responses, evidence, narratives, context }) {
      yield* findDuplicates(
        responses,
        (r) => r.criterionId,
        (i) => `/responses/${i}/criterionId`,
        'A response to criterion',
      )
      yield* findDuplicates(
        evidence,
        ({ id }) => id,
        (i) => `/evidence/${i}/id`,
        'Evidence',
      )
      yield* findDuplicates(
        narratives,
        (n) => n.principleId,
        (i) => `/narratives/${i}/principleId`,
        'A narrative of principle',
      )
      for (const list of ['items', 'triggers'] as const)
        yield* findDuplicates<{ id: string }>(
          context[list],
          ({ id }) => id,
          (i) => `/context/${list}/${i}/id`,
          'The entry',
        )
      for (const [r, response] of responses.entries())
        for (const list of linkLists)
          yield* findDuplicates(
            response[list] ?? [],
            (l) => l.evidenceId,
            (i) => `/responses/${r}/${list}/${i}/evidenceId`,
            'A link to',
          )
    },
  },
  {
    code: 'unknown-criterion',
    check: inFramework(function* (assessment, framework) {
      const used = [
        ...(['responses', 'offers', 'needs'] as const).flatMap((list) =>
          idsIn<'criterionId'>(assessment[list], 'criterionId', `/${list}`),
        ),
        ...(assessment.carriedFrom?.criterionIds ?? []).map((id, i) => ({ id, pointer: `/carriedFrom/criterionIds/${i}` })),
      ]
      yield* findUnknown(
        used,
        criteriaOf(framework).map(({ id }) => id),
        'criterion',
        'the framework',
      )
    }),
  },
  {
    code: 'unknown-principle',
    check: inFramework(function* (assessment, framework) {
      yield* findUnknown(
        idsIn(assessment.narratives, 'principleId', '/narratives'),
        framework.principles.map(({ id }) => id),
        'principle',
        'the framework',
      )
    }),
  },
  {
    code: 'unknown-trigger',
    check: inFramework(function* (assessment, framework) {
      yield* findUnknown(
        idsIn(assessment.context.triggers, 'id', '/context/triggers'),
        framework.triggers,
        'trigger',
        'the framework',
      )
    }),
  },
  {
    code: 'unknown-context-item',
    check: inFramework(function* (assessment, framework) {
      yield* findUnknown(
        idsIn(assessment.context.items, 'id', '/context/items'),
        framework.contextItems,
        'context item',
        'the framework',
      )
    }),
  },
  {
    code: 'unknown-scope',
    check: inFramework(function* (assessment, framework) {
      const used = assessment.responses.flatMap(({ scope }, i) =>
        scope ? [{ id: scope.id, pointer: `/responses/${i}/scope/id` }] : [],
      )
      yield* findUnknown(used, framework.scopes, 'scope', 'the framework')
    }),
  },
  {
    code: 'unknown-evidence',
    *check({ responses, evidence }) {
      const used = responses.flatMap((response, r) =>
        linkLists.flatMap((list) => idsIn(response[list], 'evidenceId', `/responses/${r}/${list}`)),
      )
      yield* findUnknown(
        used,
        evidence.map(({ id }) => id),
        'evidence',
        'the list "evidence" of this assessment',
      )
    },
  },
  {
    code: 'level-above-top',
    check: inFramework(function* (assessment, framework) {
      for (const [i, { level }] of assessment.responses.entries())
        if (level !== undefined && level > framework.scale.top)
          yield {
            pointer: `/responses/${i}/level`,
            detail: `Found level ${level}; the scale of the framework goes from 0 to ${framework.scale.top}.`,
          }
    }),
  },
  {
    code: 'state-not-allowed',
    check: inFramework(function* (assessment, framework) {
      const criteria = new Map(criteriaOf(framework).map((criterion) => [criterion.id, criterion]))
      for (const [i, { criterionId, state }] of assessment.responses.entries()) {
        const allowed = criteria.get(criterionId)?.states ?? framework.states
        if (state && criteria.has(criterionId) && !allowed.includes(state))
          yield {
            pointer: `/responses/${i}/state`,
            detail: `Criterion ${criterionId} does not allow the state ${state}; it allows ${allowed.join(', ')}.`,
            hint: 'A condition that is not met is stated in context.triggers, not in the response.',
          }
      }
    }),
  },
  {
    code: 'vouches-for-itself',
    *check({ subject, responses, evidence }) {
      for (const [i, { confirmedBy }] of evidence.entries())
        if (confirmedBy?.subjectId === subject.id)
          yield {
            pointer: `/evidence/${i}/confirmedBy/subjectId`,
            detail: `${subject.id} cannot confirm its own evidence.`,
            hint: 'Name the peer government that has seen it, or leave confirmedBy out.',
          }
      for (const [r, response] of responses.entries())
        for (const [i, { reusedBy }] of (response.evidenceLinks ?? []).entries())
          if (reusedBy?.subjectId === subject.id)
            yield {
              pointer: `/responses/${r}/evidenceLinks/${i}/reusedBy/subjectId`,
              detail: `${subject.id} is not abroad.`,
              hint: 'Reuse counts by a named body of another country.',
            }
    },
  },
  {
    code: 'days-out-of-order',
    *check({ responses, evidence }) {
      for (const [i, { publishedOn, seenOn, expiresOn, withdrawnOn }] of evidence.entries()) {
        if (publishedOn && publishedOn > seenOn)
          yield {
            pointer: `/evidence/${i}/seenOn`,
            detail: `Seen on ${seenOn}, before it was published on ${publishedOn}.`,
            hint: 'seenOn is the day on which the published item was last opened.',
          }
        for (const [key, end] of Object.entries({ expiresOn, withdrawnOn }))
          if (publishedOn && end && end < publishedOn)
            yield { pointer: `/evidence/${i}/${key}`, detail: `Ends on ${end}, before it was published on ${publishedOn}.` }
      }
      for (const [r, response] of responses.entries())
        for (const [i, { figure }] of (response.evidenceLinks ?? []).entries())
          if (figure?.periodStartOn && figure.periodStartOn > figure.periodEndOn)
            yield {
              pointer: `/responses/${r}/evidenceLinks/${i}/figure/periodEndOn`,
              detail: `The period ends on ${figure.periodEndOn}, before it starts on ${figure.periodStartOn}.`,
            }
    },
  },
  {
    code: 'carried-and-answered',
    *check({ responses, carriedFrom }) {
      const answered = new Set(responses.filter(({ state }) => state).map(({ criterionId }) => criterionId))
      for (const [i, id] of (carriedFrom?.criterionIds ?? []).entries())
        if (answered.has(id))
          yield {
            pointer: `/carriedFrom/criterionIds/${i}`,
            detail: `Criterion ${id} is answered in this assessment and still waits to be confirmed.`,
            hint: 'Take it out of carriedFrom once it is confirmed or changed.',
          }
    },
  },
  {
    code: 'reading-by-third-party',
    *check({ purpose, assessor }) {
      if ((purpose === 'reading') !== assessor.thirdParty)
        yield {
          pointer: '/purpose',
          detail:
            purpose === 'reading'
              ? 'A reading is made from outside; the assessor is not marked as a third party.'
              : `A third party makes a reading, never ${purpose === 'application' ? 'an application' : 'an annual review'}.`,
          hint: 'purpose "reading" and assessor.thirdParty true go together.',
        }
    },
  },
  {
    code: 'fictional-code',
    *check({ subject }) {
      if (subject.fictional && !/^(AA[A-Z]|Q[M-Z][A-Z]|X[A-Z][A-Z]|ZZ[A-Z])$/.test(subject.id))
        yield {
          pointer: '/subject/id',
          detail: `${subject.id} is not a user-assigned code, and the country is said to be fictional.`,
          hint: 'Use XAA to XZZ (ISO 3166-1 leaves them to users), so that no real country is meant.',
        }
    },
  },
]

function criteriaOf(framework: Framework) {
  return framework.principles.flatMap(({ criteria }) => criteria)
}
