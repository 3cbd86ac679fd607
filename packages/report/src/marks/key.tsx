import type { Words } from '../words/words.ts'

/** What each mark means, drawn with the marks themselves. */
export function Key(props: { top: number; words: Words }) {
  const words = props.words.glance.key
  const entries = [
    ['s', words.supported],
    ['c', words.claimed],
    ['n', words.unclaimed],
    ['o', words.open(props.top)],
    ['x', words.out],
  ]
  return (
    <ul class="key">
      {entries.map(([mark, text]) => (
        <li>
          <i class={mark} aria-hidden="true" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
