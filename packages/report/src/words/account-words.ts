import type { Grade } from '@seamark/model'
import { englishForms } from './english-forms.ts'

const { day, groupDigits, list, many, number } = englishForms
/** How much of what is claimed in a principle is carried, the beginning of a sentence. */
function carried(supported: number, claimed: number): string {
  if (claimed === 0) return 'No step is claimed'
  if (claimed === 1)
    return supported === 1 ? 'Evidence carries the one step claimed' : 'Evidence does not carry the one step claimed'
  if (supported === 0) return `Evidence carries none of the ${claimed} steps claimed`
  if (supported === claimed) return `Evidence carries all ${claimed} steps claimed`
  return `Evidence carries ${supported} of the ${claimed} steps claimed`
}

/** The English of one principle, one criterion and one piece of evidence. */
export const accountWords = {
  principle: {
    number: (order: number) => `Principle ${order}`,
    back: 'Back to the overview',
    lede: (steps: { readonly supported: number; readonly claimed: number; readonly whole: number }) =>
      `${carried(steps.supported, steps.claimed)}; the principle has ${many(steps.whole, 'step')}.`,
    atMost: (ceiling: number, open: number) =>
      `If ${open === 1 ? 'the open criterion' : 'every open criterion'} were claimed at the top, ${ceiling} would be claimed; nothing more would be supported until it is shown.`,
    nothing: 'No criterion of this principle counts, so there is nothing to add up.',
    coverage: (answered: number, counted: number) => `${answered} of ${counted} answered`,
    coverageByWeight: (ratio: string | null) => `${ratio ?? 'none'} of the weight answered`,
    share: (supported: number, claims: number) =>
      claims === 0 ? 'no claim of level 1 or more' : `${supported} of ${many(claims, 'claim')} carried in full`,
    byWeight: (ratio: string) => ` (${ratio} by weight)`,
    proof: (id: string, needs: readonly string[], gained: number, stage: string) =>
      `${id}: ${list(needs)}, +${gained}, reaches ${stage}`,
    proofs: 'By one proof alone:',
    notAsked: 'Not asked',
    whereWeStand: 'Where we stand',
    interpretation: 'How we read this principle',
    whatDidNotWork: 'What did not work',
    lastStep: 'Last year’s step',
    nextStep: 'Next step',
    due: (body: string, dueOn: string) => `${body}, by ${day(dueOn)}.`,
    consulted: 'Consulted',
    offers: 'We offer',
    needs: 'We seek',
    contact: 'Contact',
    translated: (by: string, from: string, method: 'human' | 'machine') =>
      `Translated from ${from} by ${by}${method === 'machine' ? ', by machine' : ''}.`,
  },
  criterion: {
    supported: (level: number) => `Supported ${level}`,
    noneSupported: 'None supported',
    claimed: (level: number) => `Claimed ${level}`,
    open: 'Open',
    notOurs: 'Not ours',
    notApplicable: 'Not applicable',
    otherRoute: 'Other route',
    essential: 'Essential',
    says: (reading: boolean) => `What ${reading ? 'this reading' : 'the country'} says`,
    saysNothing: 'No reason is given.',
    reading: 'How it is read here',
    scope: 'Scope',
    didNotFit: 'Where the question did not fit',
    answeredBy: (body: string, answeredOn?: string) => `Answered by ${body}${answeredOn ? `, ${day(answeredOn)}` : ''}`,
    evidence: 'Evidence relied on',
    noEvidence: 'None is linked.',
    otherEvidence: (count: number) => `${many(count, 'other piece', 'other pieces')} of evidence`,
    counterEvidence: 'Evidence against it, shown and not scored',
    wouldShow: (proof: string) => `What would show it: ${proof}`,
    waits: (level: number) => `Level ${level} was typed for it, and counts once that is known.`,
    kept: (level?: number) => `What was typed is kept and does not count${level === undefined ? '' : `, level ${level}`}:`,
    opening: (steps: number, essential: boolean) =>
      `Open: it adds nothing to what is claimed, and could add ${many(steps, 'step')} at most.${essential ? ' While an essential is open, its principle is given no stage.' : ''}`,
    whyStops: 'Why support stops here',
    whyCarried: 'Why it carries the whole claim',
    beyond: (carried: number, claimed: number) =>
      `Evidence of this kind may carry up to level ${carried}; ${claimed} is claimed, so ${claimed} is supported.`,
    zero: 'Level 0 is claimed: looked for, and not there. That needs no proof.',
    lift: 'What would lift it',
    lifted: (lifts: number, level: number, gained: number) =>
      `${lifts > 1 ? 'Together that' : 'That'} carries level ${level}: ${many(gained, 'step')} more.`,
    whyOut: 'Why it does not count',
    decides: 'Who decides:',
    rule: 'The rule:',
    effect: 'If it counted as open',
    effectValue: (
      s: { readonly supported: number; readonly ceiling: number; readonly whole: number },
      coverage: string,
      stage: string,
    ) => `${s.supported} of ${s.whole} steps supported, ${s.ceiling} claimed at most; ${coverage}; ${stage}.`,
    stageGiven: (stage: string) => `stage: ${stage}`,
    noStage: 'no stage',
    levels: (claimed: number, next?: number) => `Level ${claimed} in words${next === undefined ? '' : `, and level ${next}`}`,
    level: (level: number, label: string) => `Level ${level}, ${label}`,
  },
  evidence: {
    published: (iso: string) => `published ${day(iso)}`,
    own: (independent: boolean) =>
      independent
        ? 'Published by the body that answered, which counts as a third party because a law makes it independent'
        : 'Published by the body that answered',
    undated: 'day of publication not stated',
    seen: (iso: string) => `seen ${day(iso)}`,
    grade: (letter: Grade) => `Grade ${letter}`,
    gradeMeans: (label: string) => `: ${label}.`,
    uses: (uses: number) => (uses === 1 ? 'Used once' : uses === 2 ? 'Used twice' : `Used ${number(uses)} times`),
    source: 'Source',
    archived: 'Copy kept',
    notPublic: 'not public',
    confirmed: (name: string, iso: string) => `seen by ${name}, ${day(iso)}`,
    figure: (value: string, unit: string, denominator: string) => `Figure: ${groupDigits(value)} ${unit}, out of ${denominator}`,
    period: (endOn: string, startOn?: string) => (startOn ? `${day(startOn)} to ${day(endOn)}` : day(endOn)),
    sustained: (iso: string) => `Kept up since ${day(iso)}`,
    checked: (name: string, relation: string, iso: string) => `Checked by ${name} (${relation}), ${day(iso)}`,
    reused: (name: string, iso: string) => `Reused by ${name}, ${day(iso)}`,
    translation: (by: string, method: 'human' | 'machine') =>
      method === 'machine' ? `Machine translation: ${by}` : `Translated by ${by}`,
    noQuotation: 'No passage is quoted.',
    missing: (id: string) => `Evidence ${id} is not in the document`,
    carriesNothing: 'Does not carry:',
    it: 'it',
  },
}
