import { isDeepStrictEqual } from 'node:util'
import { scoreAssessment, ScoringError } from '@seamark/scoring'
import { describe, expect, it } from 'vitest'
import { startDraw } from './draw.ts'
import { drawInput } from './draw-input.ts'
import { listBreaks, type Broken } from './list-breaks.ts'
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

  it.each(Object.entries(listBreaks()).map(([way, spoil]) => ({ way, spoil })))('refuse $way', ({ way, spoil }) => {
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
