import type { CriterionScore } from '@seamark/model'

/** One criterion as a ladder of levels, drawn for the eye alone: words beside it say the same. */
export function Ladder(props: {
  top: number
  score: Pick<CriterionScore, 'standing' | 'claimed' | 'supported'>
  large?: boolean
}) {
  const { top, score } = props
  const name = props.large ? 'ladder large' : 'ladder'
  if (score.standing !== 'answered') {
    return (
      <span class={name} aria-hidden="true">
        <i class={score.standing === 'open' ? 'o' : 'x'} />
      </span>
    )
  }
  const supported = score.supported ?? 0
  const claimed = score.claimed ?? 0
  return (
    <span class={name} aria-hidden="true">
      {Array.from({ length: top }, (_, level) => (
        <i class={level < supported ? 's' : level < claimed ? 'c' : 'n'} />
      ))}
    </span>
  )
}
