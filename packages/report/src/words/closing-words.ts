import { englishForms } from './english-forms.ts'
import { limitWords } from './limit-words.ts'

const { many } = englishForms
/** The English of what stands after the principles: outside facts, next steps, uptake, method. */
export const closingWords = {
  facts: {
    heading: 'What others publish',
    side: 'Beside the claims, never counted.',
    ranks: 'Ranks are the publisher’s own; Seamark ranks nobody.',
    none: 'No outside facts are held.',
    caption: 'Figures of other publishers',
    indicator: 'Figure and publisher',
    edition: 'Edition',
    value: 'Value',
    seen: 'Seen',
    notCovered: 'Not covered by this publisher',
    break: (from: string, to: string) => `Series break between ${from} and ${to}:`,
    earlier: (count: number) => many(count, 'earlier value'),
    copy: (name: string) => (/^copy /iu.test(name) ? `read from a ${name}` : `read from a copy: ${name}`),
    notRecorded: 'not recorded',
    noneRecorded: 'The day on which these values were read was not recorded.',
    beside: (principles: string) => `Beside ${principles}`,
  },
  next: {
    heading: 'Next steps',
    lede: 'Two kinds of work, never ranked against each other. Gains are in supported steps, computed by the same method.',
    headingReading: 'What a fuller reading would need',
    ledeReading:
      'More passages, and what is missing with those that were read. Gains are in supported steps, computed by the same method.',
    prove: 'Prove what you do',
    doMore: 'Do more',
    noProve: 'Nothing: evidence carries every claim in full.',
    proofsMissing: 'Proofs missing',
    effort: (effort: string) => `${effort}, in the framework’s judgement`,
    othersDoMore: (count: number) => `${many(count, 'step')} that ${count === 1 ? 'changes' : 'change'} no stage`,
    noStageChange: 'No single step of this kind changes a stage.',
    noDoMore: 'Nothing: no carried claim lies below the top level.',
    gain: (gained: number) => `+${many(gained, 'step')}`,
    steps: (from: number, to: number, whole: number) => `${from} to ${to} of ${whole}`,
    stage: (principle: string, from: string, to: string) => `${principle}: ${from} to ${to}`,
    unchanged: 'Stage unchanged',
    withheld: 'Still no stage',
    open: (count: number) => `Open criteria: ${count === 0 ? 'none' : count}`,
    openNote: 'An open criterion is not a bad answer. It is not known yet.',
    openNoteReading:
      'This reading found no passage that meets a level, or did not establish the condition where that is said. What would be needed is the proof that the framework names first, with its date:',
    noOpen: 'Every criterion that counts is answered.',
  },
  uptake: {
    heading: 'Taken up at home',
    lede: 'Documents of the network that led to a national instrument.',
    document: 'Document',
    instrument: 'National instrument',
    since: 'Since',
  },
  limits: limitWords,
  method: {
    heading: 'Method',
    lede: 'The levels are those that the assessment claims. Evidence decides how far each is supported; nothing is added up over the principles.',
    levels: 'Levels',
    grades: 'Grades of evidence',
    gradesNote: 'A grade follows from who published the evidence and whether anybody can open it. Nobody types it in.',
    steps: 'Steps',
    stepsText: (top: number) =>
      `One level of one criterion is one step, times the weight of the criterion. A criterion of weight 1 has ${top}. What is open adds nothing to “supported” and “claimed”, and all its steps to “at most”. What is not ours leaves the sum.`,
    stagesText:
      'A stage is the word for the supported steps of one principle, out of its whole. A value on a limit belongs to the upper stage.',
    versions: 'Versions',
    versionsText: (v: {
      readonly method: string
      readonly engine: string
      readonly schema: string
      readonly framework: string
    }) => `Method ${v.method}, engine ${v.engine}, schema ${v.schema}, framework ${v.framework}.`,
    recompute: 'Recompute',
    recomputeText: 'The same file and versions give the same scorecard, byte for byte:',
    read: 'The method in full',
    translation: (from: string, by: string, method: 'human' | 'machine') =>
      `Wording of the framework translated from ${from} by ${by}${method === 'machine' ? ', by machine' : ''}.`,
    licence: (framework: string, licence: string) =>
      `Rules and wording of ${framework}: ${licence}. Quotations belong to their publishers.`,
  },
}
