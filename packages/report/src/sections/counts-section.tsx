import type { ComponentChildren } from 'preact'
import type { CriterionView, ReportView } from '../build-view.ts'
import { describeNoStage, describeReasons, sharedReasons, stageLabel } from '../words/describe-stage.ts'
import { UnitStrip } from '../marks/unit-strip.tsx'

/** The whole assessment in counts, and the principles by stage. There is no overall number. */
export function CountsSection({ view }: { view: ReportView }) {
  const { counts } = view.scorecard
  const words = view.words.counts
  return (
    <section id="counts">
      <h2>{words.heading(counts.answered, counts.counted, counts.criteriaAt, counts.supportedAtCriteriaAt, view.reading)}</h2>
      <div class="counts">
        <Count value={counts.answered} of={words.of(counts.counted)} title={words.answered}>
          <UnitStrip solid={counts.answered} open={counts.open} />
          <p>{answeredNotes(view).join(' ')}</p>
        </Count>
        <Count value={counts.supportedAtCriteriaAt} of={words.of(counts.counted)} title={words.supported(counts.criteriaAt)}>
          <UnitStrip
            solid={counts.supportedAtCriteriaAt}
            hollow={counts.claimedAtCriteriaAt - counts.supportedAtCriteriaAt}
            dots={counts.answered - counts.claimedAtCriteriaAt}
            open={counts.open}
          />
          <p>
            {words.claimed(counts.criteriaAt, counts.claimedAtCriteriaAt)} {words.inFull(counts.claims, counts.claimsSupported)}
          </p>
        </Count>
        <Essentials view={view} />
      </div>
      <p class="aside judges">{words.judges(view.reading)}</p>
      {view.framework.stages && <Stages view={view} />}
    </section>
  )
}

function Count(props: { value: number; of: string; title: string; children: ComponentChildren }) {
  return (
    <div class="count">
      <h3>
        <span class="figure">
          {props.value} <small>{props.of}</small>
        </span>{' '}
        {props.title}
      </h3>
      {props.children}
    </div>
  )
}

function Essentials({ view }: { view: ReportView }) {
  const { counts } = view.scorecard
  const words = view.words.counts
  if (counts.essentialsCounted === 0) return <p class="count">{words.noEssentials}</p>
  const counted = view.criteria.filter(({ score }) => score.essential && score.standing !== 'out')
  const open = counted.filter(({ score }) => score.standing === 'open')
  const answered = counted.filter(({ score }) => score.standing === 'answered')
  const below = answered.filter(({ score }) => (score.supported ?? 0) < counts.essentialsAt)
  const claimedOnly = below.filter(({ score }) => (score.claimed ?? 0) >= counts.essentialsAt).length
  return (
    <Count
      value={counts.essentialsSupported}
      of={words.of(counts.essentialsCounted)}
      title={words.essentials(counts.essentialsAt)}
    >
      <UnitStrip solid={counts.essentialsSupported} hollow={claimedOnly} dots={below.length - claimedOnly} open={open.length} />
      <p>
        {below.length > 0 && `${words.below(ids(below))} `}
        {open.length > 0 && words.open(ids(open))}
        {below.length + open.length === 0 && words.allEssentials}
      </p>
    </Count>
  )
}

function answeredNotes({ assessment, criteria, scorecard, words }: ReportView): string[] {
  const { counts } = scorecard
  const because = (reason: string) => ids(criteria.filter(({ score }) => score.because === reason))
  const open = ids(criteria.filter(({ score }) => score.standing === 'open'))
  const notes = [open.length > 0 ? words.counts.open(open) : words.counts.nothingOpen]
  if (criteria.length > counts.counted) notes.push(words.counts.derived(criteria.length, counts.counted))
  if (counts.notOurs > 0) notes.push(words.counts.notOurs(because('not-ours')))
  if (counts.notApplicable > 0) notes.push(words.counts.notApplicable(because('not-applicable')))
  if (counts.conditionNotMet > 0) notes.push(words.counts.notMet(because('condition-not-met')))
  if (counts.outsideRoute > 0) notes.push(words.counts.outside(counts.outsideRoute))
  const otherRoute = criteria.filter(({ score }) => score.state === 'other-route')
  if (otherRoute.length > 0) notes.push(words.counts.otherRoute(ids(otherRoute)))
  const carried = assessment.carriedFrom
  if (carried && carried.criterionIds.length > 0) notes.push(words.counts.carried(carried.cycleId, carried.criterionIds))
  return notes
}

function Stages({ view }: { view: ReportView }) {
  const words = view.words.counts
  const withoutStage = new Set(view.scorecard.counts.principlesWithoutStage)
  const without = view.principles.filter(({ id }) => withoutStage.has(id))
  const none = without.length === view.principles.length
  const told = without
    .map((principle) => ({ title: principle.wording.title, reason: describeNoStage(view, principle) }))
    .filter(({ reason }) => reason !== '')
  return (
    <>
      {none ? <p class="stages">{words.noStages(describeReasons(view, sharedReasons(view)))}</p> : <StageTable view={view} />}
      {told.length > 0 && (
        <dl class="apart">
          <dt>{none ? words.besides : words.apart}</dt>
          {told.map(({ title, reason }) => (
            <dd>
              <b>{title}</b>: {reason}.
            </dd>
          ))}
        </dl>
      )}
      <p class="aside">{words.stagesNote}</p>
    </>
  )
}

function StageTable({ view }: { view: ReportView }) {
  const words = view.words.counts
  const title = (id: string) => view.principles.find((principle) => principle.id === id)?.wording.title ?? id
  return (
    <table class="stages">
      <caption>{words.stages}</caption>
      <thead>
        <tr>
          <th scope="col">{words.stage}</th>
          <th scope="col">{words.principles}</th>
          <th scope="col">{words.which}</th>
        </tr>
      </thead>
      <tbody>
        {view.scorecard.counts.principlesByStage.map(({ stageId, principleIds }) => (
          <tr>
            <th scope="row">{view.words.capitalise(stageLabel(view, stageId))}</th>
            <td>{principleIds.length}</td>
            <td>{principleIds.length > 0 ? view.words.list(principleIds.map(title)) : words.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ids(criteria: readonly CriterionView[]): string[] {
  return criteria.map(({ id }) => id)
}
