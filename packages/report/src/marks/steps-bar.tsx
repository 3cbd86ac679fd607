import type { StepSums } from '@seamark/model'
import { barColumn, barColumns } from './bar-scale.ts'
import type { Words } from '../words/words.ts'

/** The steps of one principle end to end: supported, claimed, at most, of the whole. Labels are text; marks are hidden. */
export function StepsBar(props: { steps: StepSums; opens: readonly number[]; longest: number; words: Words }) {
  const { steps, longest } = props
  const words = props.words.glance
  if (steps.whole === 0) return <p class="bar-none">{words.nothing}</p>
  const column = (count: number) => barColumn(count, steps.whole, longest)
  const supported = column(steps.supported)
  const claimed = Math.max(supported, column(steps.claimed))
  const whole = column(steps.whole)
  return (
    <div class="bar">
      <Labels {...props} supported={supported} />
      {Array.from({ length: supported }, () => (
        <i class="s" aria-hidden="true" />
      ))}
      {Array.from({ length: claimed - supported }, () => (
        <i class="c" aria-hidden="true" />
      ))}
      {opens(props.opens, steps, column).map(([from, to]) => (
        <i class={`o f${from} t${to}`} aria-hidden="true" />
      ))}
      {column(steps.ceiling) < whole && <i class={`n f${column(steps.ceiling)} t${whole}`} aria-hidden="true" />}
      <span class={`below f0 ${whole < barColumns(longest) / 2 ? '' : `end t${whole}`}`}>
        {steps.ceiling > steps.claimed && (
          <>
            {words.atMost} <b>{steps.ceiling}</b>{' '}
          </>
        )}
        {words.of(steps.whole)}
        <span class="sr"> {words.unit(steps.whole)}</span>
      </span>
    </div>
  )
}

/** The supported label ends at its edge and the claimed one begins there, where both have room; else they share one. */
function Labels(props: { steps: StepSums; supported: number; longest: number; words: Words }) {
  const { steps, supported } = props
  const words = props.words.glance
  const room = Math.ceil(barColumns(props.longest) / 4)
  const end = supported > barColumns(props.longest) - room ? ` end t${supported}` : ''
  if (steps.claimed === 0) return <span class="above f0">{words.noneClaimed}</span>
  if (steps.supported === steps.claimed) {
    return (
      <span class="above f0">
        <bdi>
          <b>{steps.supported}</b> {words.both}
        </bdi>
      </span>
    )
  }
  if (supported < room || end !== '') {
    return (
      <span class={`above f0${end}`}>
        <bdi>
          <b>{steps.supported === 0 ? words.none : steps.supported}</b> {words.supported}
        </bdi>{' '}
        <bdi>
          <b>{steps.claimed}</b> {words.claimed}
        </bdi>
      </span>
    )
  }
  return (
    <>
      <span class={`above f0 end t${supported}`}>
        <bdi>
          <b>{steps.supported === 0 ? words.none : steps.supported}</b> {words.supported}
        </bdi>
      </span>{' '}
      <span class={`above f${supported}`}>
        <bdi>
          <b>{steps.claimed}</b> {words.claimed}
        </bdi>
      </span>
    </>
  )
}

/** Each open criterion as one box, from where the last one ended. */
function opens(sizes: readonly number[], steps: StepSums, column: (count: number) => number): [from: number, to: number][] {
  let reached = steps.claimed
  const boxes: [number, number][] = []
  for (const size of sizes) {
    const from = column(reached)
    reached += size
    const to = column(reached)
    if (to > from) boxes.push([from, to])
  }
  return boxes
}
