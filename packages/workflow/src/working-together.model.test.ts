import { readFileSync } from 'node:fs'
import { canonicalJson, sha256Hex, type Assessment, type CriterionResponse, type Framework } from '@seamark/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from './acts/acts.ts'
import type { Member } from './acts/member.ts'
import type { Role } from './acts/roles.ts'
import { assessmentStates, type AssessmentState } from './life/assessment-states.ts'
import { sectionStates, type SectionAct, type SectionState } from './sections/section-states.ts'
import type { Choice } from './saving/settle-held-text.ts'
import { memberIn } from './testing/test-members.ts'
import { seed } from './testing/test-property.ts'
import { TestWorkspace } from './testing/test-workspace.ts'
import type { Step } from './transitions/history.ts'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/v1/valid/${file}`, import.meta.url), 'utf8'))
const framework = read('framework-toy.json') as Framework
const { asOfOn: _, ...every } = read('assessment-every-key.json') as Assessment
const blank: Assessment = { ...every, responses: [] }

/** The simplest account of the same thing that one could give. */
type Model = {
  state: AssessmentState
  section: SectionState
  version: number | null
  endorsed: boolean
  /** Authors of held texts, oldest first. */
  heldBy: string[]
  /** For each person, the version last read. */
  readonly seen: Map<string, number | null>
  sent: string[]
  minute: number
}

type Move = { readonly who: number; readonly act: string; readonly fresh: boolean }

const untouched = { state: 'draft', section: 'not-started', version: null, endorsed: false, minute: 0 } as const
const rights: Readonly<Partial<Record<Role, string>>> = {
  lead: 'answer settle mark-ready request-changes agree-section move-into-review attest record-endorsement publish correct withdraw',
  coordinator: 'answer settle mark-ready request-changes move-into-review',
  contributor: 'answer settle mark-ready',
}
const needFresh = ['attest', 'publish', 'withdraw']
const sectionActs = ['mark-ready', 'request-changes', 'agree-section']
/** The section is assigned to every other person. */
const isAssigned = (personId: string) => Number(personId.at(-1)) % 2 === 0
const occurred = new Set<string>()

/** One person tries one act. */
class Try implements fc.AsyncCommand<Model, TestWorkspace> {
  readonly move: Move
  readonly people: readonly Member[]

  constructor(move: Move, people: readonly Member[]) {
    this.move = move
    this.people = people
  }

  check = () => true

  toString() {
    return `${this.member.personId}:${this.member.role} ${this.move.act}${this.move.fresh ? '' : ' (signed in long ago)'}`
  }

  get member(): Member {
    return this.people[this.move.who % this.people.length] ?? memberIn('lead')
  }

  async run(model: Model, workspace: TestWorkspace) {
    const { assessment } = workspace
    if (this.move.act === 'read') model.seen.set(this.member.personId, model.version)
    else {
      model.minute += 1
      const expected = this.expect(model)
      assertOutcome(await this.tryIn(model, workspace), expected)
      occurred.add(`${this.move.act.split(' ', 1)[0]} ${expected}`)
    }
    await assertAgree(model, workspace, assessment)
  }

  async tryIn({ minute, seen, sent }: Model, workspace: TestWorkspace): Promise<string> {
    const [act = ''] = this.move.act.split(' ')
    const at = new Date(Date.UTC(2026, 9, 14, 9, minute)).toISOString()
    const when = { at, signedInAt: this.move.fresh ? at : '2026-10-14T08:00:00.000Z' }
    const version = seen.get(this.member.personId) ?? null
    const response: CriterionResponse = { criterionId: '1.1', kind: 'level', rationale: sent.at(-1) ?? '' }
    const choices: Readonly<Record<string, Choice>> = {
      'settle saved': { keep: 'saved' },
      'settle held': { keep: 'held' },
      'settle both': { keep: 'both', response },
    }
    const choice = choices[this.move.act]
    if (choice)
      return workspace.tryAct(this.member, 'settle-held-text', {
        ...when,
        change: (real, step) => real.settle(step, version, choice),
      })
    if (act === 'answer')
      return workspace.tryAct(this.member, act, { ...when, change: (real, step) => real.save(step, version, response) })
    const change = (real: TestWorkspace, step: Step) =>
      sectionActs.includes(act) ? real.move(step, act as SectionAct) : real.live(step, act as Act)
    return workspace.tryAct(this.member, act as Act, { ...when, change })
  }

  /** What must come of it, by the model alone; and what the model is afterwards. */
  expect(model: Model): string {
    const [act = '', keep] = this.move.act.split(' ')
    const { role, personId } = this.member
    if (!rights[role]?.split(' ').includes(act)) return 'role'
    if (!['answer', 'settle', ...sectionActs].includes(act)) return this.live(model, act)
    if (!['draft', 'in-review', ...(sectionActs.includes(act) ? [] : ['attested'])].includes(model.state)) return 'state'
    const assigned = role !== 'contributor' || isAssigned(personId)
    if (act === 'settle' && !assigned && model.heldBy[0] !== personId) return 'assigned-section-or-own-text'
    if (act === 'settle') return model.heldBy.length ? this.settle(model, keep) : 'nothing-held'
    if (!assigned) return 'assigned-section'
    return act === 'answer' ? this.save(model) : moveOn(model, act)
  }

  save(model: Model): string {
    const { personId } = this.member
    model.sent.push(`${personId} ${model.sent.length}`)
    if ((model.seen.get(personId) ?? null) === model.version) return change(model)
    model.heldBy = [...model.heldBy.filter((author) => author !== personId), personId]
    return 'held'
  }

  settle(model: Model, keep = ''): string {
    const { personId } = this.member
    const [author = ''] = model.heldBy
    if (keep === 'both') model.sent.push(`${personId} ${model.sent.length}`)
    if ((model.seen.get(personId) ?? null) !== model.version) {
      const holder = keep === 'both' ? personId : author
      model.heldBy = [...model.heldBy.filter((other) => other !== holder), holder]
      return 'held'
    }
    model.heldBy = model.heldBy.slice(1)
    return keep === 'saved' ? 'done' : change(model)
  }

  live(model: Model, act: string): string {
    const steps: Readonly<Record<string, readonly [readonly AssessmentState[], AssessmentState]>> = {
      'move-into-review': [['draft'], 'in-review'],
      attest: [['in-review'], 'attested'],
      'record-endorsement': [['attested'], 'attested'],
      publish: [['attested'], 'published'],
      correct: [['published'], 'corrected'],
      withdraw: [['published', 'corrected'], 'withdrawn'],
    }
    const [from, to] = steps[act] ?? [[], 'draft']
    if (!from.includes(model.state)) return 'state'
    if (needFresh.includes(act) && !this.move.fresh) return 'fresh-sign-in'
    if (act === 'attest' && model.heldBy.length) return 'text-held'
    if (act === 'record-endorsement' && model.endorsed) return 'endorsed-already'
    if (act === 'record-endorsement') model.endorsed = true
    model.state = to
    return 'done'
  }
}

/** What any change of the document does. */
function change(model: Model): string {
  model.version = (model.version ?? 0) + 1
  model.endorsed = false
  if (model.state === 'attested') model.state = 'in-review'
  if (model.section === 'not-started' || model.section === 'agreed') model.section = 'in-progress'
  return 'done'
}

function moveOn(model: Model, act: string): string {
  const leads: Readonly<Record<string, readonly [readonly SectionState[], SectionState]>> = {
    'mark-ready': [['in-progress', 'changes-requested'], 'ready-for-review'],
    'request-changes': [['ready-for-review', 'agreed'], 'changes-requested'],
    'agree-section': [['ready-for-review'], 'agreed'],
  }
  const [from, to] = leads[act] ?? [[], 'agreed']
  if (!from.includes(model.section)) return 'transition-not-allowed'
  model.section = to
  return 'done'
}

function assertOutcome(outcome: string, expected: string) {
  expect(outcome).toBe(expected)
}

async function assertAgree(model: Model, workspace: TestWorkspace, before: Assessment) {
  const { life, section, heldTexts, saved, history, assessment } = workspace
  expect([life.state, section.state]).toEqual([model.state, model.section])
  expect(heldTexts.map(({ authorId }) => authorId)).toEqual(model.heldBy)
  expect(saved?.version ?? null).toBe(model.version)
  expect(life.transitions.at(-1)?.to ?? 'draft').toBe(life.state)
  const kept = new Set([...history, ...heldTexts.map(({ response }) => response)].map(({ rationale }) => rationale))
  expect(model.sent.filter((text) => !kept.has(text))).toEqual([])

  const signed = !['draft', 'in-review'].includes(life.state)
  expect(life.attested?.sha256).toBe(signed ? await sha256Hex(canonicalJson(assessment)) : undefined)
  expect(life.attested?.attestations.length ?? 0).toBe(signed ? 1 + Number(model.endorsed) : 0)
  const standing = ['published', 'corrected', 'withdrawn'].includes(life.state)
  expect(standing && assessment !== before).toBe(false)
  occurred.add(life.state).add(section.state)
}

const chain = ['move-into-review', 'attest', 'record-endorsement', 'publish', 'correct', 'withdraw']
const often = ['read', 'read', 'read', 'answer', 'answer', 'settle saved', 'settle held', 'settle both']
const act = fc.constantFrom(...often, 'mark-ready', 'mark-ready', 'request-changes', 'agree-section', ...chain)
const others = fc.constantFrom<Role[]>('lead', 'coordinator', 'contributor', 'contributor', 'reader', 'administrator')

describe('two to five people working together', () => {
  it('go only where the model goes, lose no text and publish only what was attested', { timeout: 120_000 }, async () => {
    console.log(`working together seed ${seed}`)
    const teams = fc
      .array(others, { minLength: 1, maxLength: 4 })
      .map((roles) => (['lead', ...roles] as Role[]).map((role, index) => memberIn(role, { personId: `person-${index}` })))
    await fc.assert(
      fc.asyncProperty(
        teams.chain((people) =>
          fc.tuple(
            fc.constant(people),
            fc.commands(
              [
                fc.record({ who: fc.nat(4), act, fresh: fc.boolean() }).map((move) => new Try(move, people)),
                fc.record({ who: fc.constant(0), act, fresh: fc.constant(true) }).map((move) => new Try(move, people)),
              ],
              { maxCommands: 80, size: 'max' },
            ),
          ),
        ),
        async ([people, commands]) => {
          const assignedTo = people.map(({ personId }) => personId).filter(isAssigned)
          const model = (): Model => ({ ...untouched, seen: new Map(), sent: [], heldBy: [] })
          const start = () => ({ model: model(), real: new TestWorkspace(blank, framework, assignedTo) })
          await fc.asyncModelRun(start, commands)
        },
      ),
      { seed, numRuns: 300 },
    )
    const must = [
      ...assessmentStates,
      ...sectionStates,
      'answer held',
      'settle done',
      'attest text-held',
      'publish fresh-sign-in',
    ]
    expect(must.filter((name) => !occurred.has(name))).toEqual([])
  })
})
