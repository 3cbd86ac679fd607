/** One mark a criterion: reached, claimed only, not, open. Hidden, as the count beside it says the same. */
export function UnitStrip(props: { solid: number; hollow?: number; dots?: number; open: number }) {
  const marks = [
    ['s', props.solid],
    ['c', props.hollow ?? 0],
    ['d', props.dots ?? 0],
    ['o', props.open],
  ] as const
  return (
    <div class="units" aria-hidden="true">
      {marks.flatMap(([mark, count]) => Array.from({ length: count }, () => <i class={mark} />))}
    </div>
  )
}
