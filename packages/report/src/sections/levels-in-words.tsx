import type { CriterionView, ReportView } from '../build-view.ts'

/** The descriptor of the level claimed and of the next one, folded away on screen. */
export function LevelsInWords({ view, criterion }: { view: ReportView; criterion: CriterionView }) {
  const words = view.words.criterion
  const { claimed } = criterion.score
  const descriptors = criterion.wording.levelDescriptors
  if (claimed === null) return null
  const next = claimed < view.top ? claimed + 1 : undefined
  return (
    <details>
      <summary>{words.levels(claimed, next)}</summary>
      <dl class="levels">
        {[claimed, ...(next === undefined ? [] : [next])].map((level) => (
          <>
            <dt>{words.level(level, view.locale.levels[level]?.label ?? '')}</dt>
            <dd>{descriptors[level]}</dd>
          </>
        ))}
      </dl>
    </details>
  )
}
