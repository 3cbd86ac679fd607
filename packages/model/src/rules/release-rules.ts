import type { Rule } from './rule.ts'
import { checkFrameworkKnown, findDuplicates, findFramework, findUnknown, inFramework, idsIn } from './rule.ts'
import { assessmentRules } from './assessment-rules.ts'

/** Rules of a scorecard that its schema cannot say. */
export const scorecardRules: readonly Rule<'scorecard'>[] = [
  {
    code: 'framework-unknown',
    *check(scorecard, context) {
      yield* checkFrameworkKnown(scorecard.framework, context)
    },
  },
  {
    code: 'unknown-principle',
    check: inFramework(function* (scorecard, framework) {
      const known = framework.principles.map(({ id }) => id)
      yield* findUnknown(idsIn(scorecard.principles, 'principleId', '/principles'), known, 'principle', 'the framework')
    }),
  },
  {
    code: 'unknown-criterion',
    check: inFramework(function* (scorecard, framework) {
      const known = framework.principles.flatMap(({ criteria }) => criteria.map(({ id }) => id))
      const used = scorecard.principles.flatMap(({ criteria }, p) => idsIn(criteria, 'criterionId', `/principles/${p}/criteria`))
      yield* findUnknown(used, known, 'criterion', 'the framework')
    }),
  },
  {
    code: 'steps-not-ordered',
    *check({ principles }) {
      for (const [p, { steps, criteria }] of principles.entries()) {
        const all = [
          { pointer: `/principles/${p}/steps`, steps },
          ...criteria.map((criterion, c) => ({ pointer: `/principles/${p}/criteria/${c}/steps`, steps: criterion.steps })),
        ]
        for (const {
          pointer,
          steps: { supported, claimed, ceiling, whole },
        } of all)
          if (!(supported <= claimed && claimed <= ceiling && ceiling <= whole))
            yield {
              pointer,
              detail: `supported ${supported}, claimed ${claimed}, ceiling ${ceiling}, whole ${whole} do not rise in this order.`,
              hint: 'A scorecard is computed, never typed in: seamark score makes it.',
            }
      }
    },
  },
]

/** Rules of a publication that its schema cannot say, those of the assessment inside it among them. */
export const publicationRules: readonly Rule<'publication'>[] = [
  ...assessmentRules.map<Rule<'publication'>>(({ code, check }) => ({
    code,
    *check({ assessment }, context) {
      for (const fault of check(assessment, context)) yield { ...fault, pointer: `/assessment${fault.pointer}` }
    },
  })),
  {
    code: 'scorecard-of-another',
    *check({ assessment, scorecard }) {
      const pairs = [
        ['/scorecard/framework/id', scorecard.framework.id, assessment.framework.id],
        ['/scorecard/framework/version', scorecard.framework.version, assessment.framework.version],
        ['/scorecard/subjectId', scorecard.subjectId, assessment.subject.id],
        ['/scorecard/cycleId', scorecard.cycleId, assessment.cycleId],
        ['/scorecard/assessorId', scorecard.assessorId, assessment.assessor.id],
        ['/scorecard/thirdParty', scorecard.thirdParty, assessment.assessor.thirdParty],
        ['/scorecard/route', scorecard.route, assessment.route],
        ['/scorecard/asOfOn', scorecard.asOfOn, assessment.asOfOn ?? scorecard.asOfOn],
      ] as const
      for (const [pointer, found, needed] of pairs)
        if (found !== needed)
          yield {
            pointer,
            detail: `Found ${found}; the assessment says ${needed}.`,
            hint: 'The scorecard belongs to another assessment.',
          }
    },
  },
  {
    code: 'as-of-missing',
    *check({ assessment }) {
      if (!assessment.asOfOn)
        yield {
          pointer: '/assessment',
          detail: 'A published assessment says on which day its evidence was judged; asOfOn is missing.',
          hint: 'Attesting fixes it.',
        }
    },
  },
  {
    code: 'as-of-after-attestation',
    *check({ assessment: { asOfOn }, attestations }) {
      for (const [i, { on }] of attestations.entries())
        if (asOfOn && asOfOn > on)
          yield { pointer: `/attestations/${i}/on`, detail: `Attested on ${on}, before evidence was judged on ${asOfOn}.` }
    },
  },
  {
    code: 'as-of-too-early',
    *check({ assessment, attestations }, context) {
      const within = findFramework(context, assessment.framework)?.asOfWithinDays
      const { asOfOn } = assessment
      if (within === undefined || !asOfOn) return
      for (const [i, { signatory, on }] of attestations.entries())
        if (signatory.role === 'lead' && daysBetween(asOfOn, on) > within)
          yield {
            pointer: `/attestations/${i}/on`,
            detail: `Attested ${daysBetween(asOfOn, on)} days after the evidence was judged; the framework allows ${within}.`,
            hint: 'Judge the evidence again on a later day, then attest.',
          }
    },
  },
  {
    code: 'lead-attestation-missing',
    *check({ attestations }) {
      if (!attestations.some(({ signatory }) => signatory.role === 'lead'))
        yield {
          pointer: '/attestations',
          detail: 'No lead has attested.',
          hint: 'A minister may endorse what a lead has attested, never instead.',
        }
    },
  },
  {
    code: 'corrects-no-earlier-edition',
    *check({ edition, corrects }) {
      if (corrects && corrects.edition >= edition)
        yield {
          pointer: '/corrects/edition',
          detail: `Edition ${edition} cannot correct edition ${corrects.edition}.`,
          hint: 'A correction is a newer edition.',
        }
    },
  },
  {
    code: 'published-before-attested',
    *check({ publishedAt, attestations }) {
      for (const [i, { on }] of attestations.entries())
        if (publishedAt.slice(0, 10) < on)
          yield {
            pointer: `/attestations/${i}/on`,
            detail: `Attested on ${on}, after it was published on ${publishedAt.slice(0, 10)}.`,
          }
    },
  },
]

/** Rules of an application that its schema cannot say. */
export const applicationRules: readonly Rule<'application'>[] = [
  {
    code: 'framework-unknown',
    *check(application, context) {
      yield* checkFrameworkKnown(application.framework, context)
    },
  },
  {
    code: 'duplicate-id',
    *check({ paragraphs, sponsors, decisions }) {
      yield* findDuplicates(
        paragraphs,
        (p) => p.principleId,
        (i) => `/paragraphs/${i}/principleId`,
        'A paragraph on principle',
      )
      yield* findDuplicates(
        sponsors,
        ({ role }) => role,
        (i) => `/sponsors/${i}/role`,
        'The role',
      )
      yield* findDuplicates(
        sponsors,
        ({ subjectId }) => subjectId,
        (i) => `/sponsors/${i}/subjectId`,
        'Sponsor',
      )
      yield* findDuplicates(
        decisions,
        ({ subjectId }) => subjectId,
        (i) => `/decisions/${i}/subjectId`,
        'A decision of',
      )
    },
  },
  {
    code: 'unknown-principle',
    *check(application, context) {
      const framework = findFramework(context, application.framework)
      if (framework)
        yield* findUnknown(
          idsIn(application.paragraphs, 'principleId', '/paragraphs'),
          framework.principles.map(({ id }) => id),
          'principle',
          'the framework',
        )
    },
  },
  {
    code: 'sponsors-itself',
    *check({ subject, sponsors }) {
      for (const [i, { subjectId }] of sponsors.entries())
        if (subjectId === subject.id)
          yield { pointer: `/sponsors/${i}/subjectId`, detail: 'A country cannot propose or second itself.' }
    },
  },
  {
    code: 'sent-without-sponsors',
    *check({ sponsors, transitions }) {
      const sent = transitions.findIndex(({ state }) => state === 'sent')
      if (sent >= 0 && sponsors.length < 2)
        yield {
          pointer: `/transitions/${sent}`,
          detail: `Sent with ${sponsors.length} of two sponsors.`,
          hint: 'A proposer and a seconder are both needed first.',
        }
    },
  },
  {
    code: 'days-out-of-order',
    *check({ transitions }) {
      for (const [i, { on }] of transitions.entries()) {
        const before = transitions[i - 1]
        if (before && on < before.on)
          yield {
            pointer: `/transitions/${i}/on`,
            detail: `${on} lies before ${before.on}, the day of the state before.`,
            hint: 'Oldest first.',
          }
      }
    },
  },
]

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
