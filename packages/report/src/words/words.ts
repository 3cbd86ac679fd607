import { accountWords } from './account-words.ts'
import { closingWords } from './closing-words.ts'
import { englishForms } from './english-forms.ts'
import { judgementWords } from './judgement-words.ts'
import { needWords } from './need-words.ts'

const { list, many, number, capitalise, essentials } = englishForms
/** The English of the pages. Another language is an object of the same type; texts of documents are data. */
export const words = {
  language: 'en',
  ...englishForms,
  ...judgementWords,
  ...needWords,
  ...accountWords,
  ...closingWords,
  quoted: (text: string) => `“${text}”`,
  strip: {
    label: 'Status of this document',
    unpublished: 'Not published, not attested.',
    demonstration: 'Demonstration.',
    fictional: (subject: string) => `${subject} is a fictional country. Its people, bodies, figures and sources are invented.`,
    reading: 'Third-party reading.',
    notByGovernment: 'Its government did not make it. Passages were read in the copies named with each.',
  },
  title: {
    skip: 'Skip to the report',
    site: 'Seamark',
    navigation: 'Site',
    allPrinciples: 'Principles',
    computing: 'How it is computed',
    accessibility: 'Accessibility',
    contents: 'On this page',
    data: 'This document as JSON',
    page: (subject: string, year: string, fictional: boolean) =>
      `${subject}: readiness report ${year}${fictional ? ' (fictional demonstration)' : ''} - Seamark`,
    foot: (subject: string, year: string, fictional: boolean) =>
      `${subject}${fictional ? ' (fictional)' : ''}, readiness report ${year}, not published, not attested`,
    eyebrow: {
      'annual-review': 'Readiness report, annual review',
      application: 'Readiness report, application',
      reading: 'Reading',
    },
    lede: (principles: number, framework: string) =>
      `What the country says about itself on the ${number(principles)} principles of ${framework}, and how far the evidence it shows carries each claim.`,
    ledeReading: (principles: number, framework: string) =>
      `What public documents show on the ${number(principles)} principles of ${framework}, read from outside, and how far they carry each finding.`,
    kind: 'Kind',
    selfAssessment: (assessor: string) => `Self-assessment: ${assessor}`,
    thirdParty: (assessor: string) => `Reading from outside by ${assessor}`,
    route: { full: 'all criteria', essentials: 'essentials and core questions only' },
    framework: 'Framework',
    principles: (count: number) => many(count, 'principle').replace(String(count), number(count)),
    asOf: 'Evidence judged on',
    signs: 'To sign',
    role: { lead: 'To be attested by', minister: 'To be endorsed by' },
    nobodySigns: 'Nobody: a reading from outside is not attested',
    nobodyNamed: 'Nobody is named yet',
    edition: 'Edition',
    noEdition: 'Not published, so without an edition',
    computed: 'Computed with',
    computedValue: (method: string, engine: string) => `Seamark, an open toolkit: method ${method}, engine ${engine}`,
  },
  read: {
    heading: 'How to read this',
    text: (reading: boolean) =>
      `“Claimed” is the level that ${reading ? 'this reading found' : 'the country says it has reached'} on a criterion; “supported” is the level that the evidence shown carries. “Open” is not known yet: it is never taken for a finding of 0, and its steps stay in the whole. One level of one criterion is one step; steps are added up within a principle, and never over the principles. ${reading ? 'The reading claims' : 'The country claims'}; published rules, the same for all, compute what is supported.`,
  },
  context: {
    heading: 'Context',
    none: 'No context is stated.',
    items: (count: number) => `Background on ${many(count, 'point')}`,
    conditions: (count: number) => `Questions asked only under a condition (${count})`,
    asked: (ids: string, trigger: string) => `${ids}: asked, because ${trigger}.`,
    notAsked: (ids: string, trigger: string) => `${ids}: not asked. It is asked only if ${trigger}, and the answer was no:`,
    open: (ids: string, trigger: string, reading: boolean) =>
      `${ids}: open. ${reading ? 'This reading did not establish' : 'It is not known'} whether ${trigger}.`,
  },
  counts: {
    short: 'The counts',
    heading: (answered: number, counted: number, level: number, supported: number, reading: boolean) =>
      `${reading ? `This reading found a level for ${answered} of ${counted} criteria` : `${answered} of ${counted} criteria ${answered === 1 ? 'is' : 'are'} answered`}; the evidence carries level ${level} or above on ${supported === 0 ? 'none' : supported}`,
    judges: (reading: boolean) =>
      `Support is computed from who published what, when, and what is recorded. Whether a passage says what the level asks is judged by those who ${reading ? 'made this reading' : 'sign'} and by the reader.`,
    carried: (year: string, ids: readonly string[]) => `Answers of ${year} that nobody has confirmed yet, so open: ${list(ids)}.`,
    of: (count: number) => `of ${count}`,
    answered: 'criteria answered',
    supported: (level: number) => `supported at level ${level} or above`,
    essentials: (level: number) => `essentials supported at level ${level} or above`,
    noEssentials: 'This framework names no essentials.',
    derived: (all: number, counted: number) => `The framework has ${all} criteria; ${counted} count here.`,
    nothingOpen: 'None is open.',
    open: (ids: readonly string[]) =>
      ids.length > 8 ? `Open: ${ids.length}, listed near the end of this page.` : `Open: ${list(ids)}.`,
    notOurs: (ids: readonly string[]) => `Left out as not ours: ${list(ids)}.`,
    notApplicable: (ids: readonly string[]) => `Left out as not applicable: ${list(ids)}.`,
    notMet: (ids: readonly string[]) => `Not asked, as the condition is not met: ${list(ids)}.`,
    outside: (count: number) => `Not asked on this route: ${count}.`,
    otherRoute: (ids: readonly string[]) => `Reached by another route: ${list(ids)}.`,
    claimed: (level: number, count: number) => `Claimed at level ${level} or above: ${count}.`,
    inFull: (claims: number, supported: number) =>
      `Of ${many(claims, 'claim')} of level 1 or more, evidence carries ${supported} in full.`,
    below: (ids: readonly string[]) => `Supported below that: ${list(ids)}.`,
    allEssentials: 'Every essential that counts is supported there.',
    stages: 'Principles by stage',
    stage: 'Stage',
    principles: 'Principles',
    which: 'Which',
    none: 'none',
    apart: 'No stage given',
    noStages: (reasons: string) => `No principle has a stage${reasons === '' ? '' : `: ${reasons}`}.`,
    besides: 'Besides',
    stagesNote: 'A stage describes one principle on its own scale. Stages are not added up, and no country is ranked.',
  },
  glance: {
    heading: (principles: number) =>
      `${capitalise(number(principles))} ${principles === 1 ? 'principle' : 'principles'} at a glance`,
    lede: (top: number) =>
      `Each column is one criterion on levels 0 to ${top}. The bar beside it lays the same steps end to end.`,
    scaled: (longest: number, columns: number) =>
      `The longest bar has ${longest} steps. Bars are drawn in proportion on ${columns} columns, so one mark stands for more than one step; the figures are exact.`,
    note: 'E marks a criterion that the charter’s own wording makes essential. The figure under a column is the supported level: 0 is a claim of 0, looked for and not there; “none” is a higher claim that no evidence carries.',
    marks: 'What the marks mean.',
    key: {
      supported: 'Supported: evidence carries it',
      claimed: 'Claimed beyond what evidence carries',
      unclaimed: 'Not claimed',
      open: (top: number) => `Open: not known. Adds nothing now, ${many(top, 'level')} at most`,
      out: 'Not ours: another level decides; does not count',
    },
    noStage: (reason: string) => `No stage given${reason === '' ? '' : `: ${reason}`}`,
    heldBack: (stage: string, held: readonly { readonly id: string; readonly supported: string; readonly needed: number }[]) =>
      `The steps reach ${stage}. Held back by ${list(held.map((h) => `essential ${h.id} (supported ${h.supported}, needed ${h.needed})`))}.`,
    leftOut: (id: string, reason: string, effect: string) => `${id} is left out as ${reason}; if it counted as open, ${effect}.`,
    stageWouldBe: (stage: string) => `the stage would be ${stage}`,
    stageWouldStay: 'the stage would stay the same',
    noStageThen: 'no stage would be given',
    noStageEither: 'no stage would be given either',
    next: (stage: string, steps: number, ids: readonly string[]) =>
      `To ${stage}: ${[...(steps > 0 ? [many(steps, 'step')] : []), ...(ids.length > 0 ? [essentials(ids)] : [])].join(' and ')}.`,
    supported: 'supported',
    none: 'none',
    claimed: 'claimed',
    both: 'supported and claimed',
    noneClaimed: 'no step claimed',
    atMost: 'at most',
    of: (whole: number) => `of ${whole}`,
    unit: (whole: number) => (whole === 1 ? 'step' : 'steps'),
    nothing: 'No step counts',
    open: 'open',
    claims: (level: number) => `claims ${level}`,
    notOurs: 'not ours',
    notApplicable: 'not applicable',
    otherRoute: 'other route',
    cell: (id: string, essential: boolean, title: string) => `Criterion ${id}${essential ? ', essential' : ''}, ${title}:`,
    levels: (claimed: number, supported: string) => `claimed ${claimed}, supported ${supported}`,
    same: 'The same as tables',
    stepsTable: 'Steps by principle',
    levelsTable: 'Levels by criterion',
    columns: { principle: 'Principle', criterion: 'Criterion', atMost: 'At most', of: 'In all', stage: 'Stage', note: 'Note' },
  },
}

export type Words = typeof words
