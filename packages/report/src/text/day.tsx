import type { ReportView } from '../build-view.ts'

/** A day in words, with the day machines read. */
export function Day({ view, on }: { view: ReportView; on: string }) {
  return <time dateTime={on}>{view.words.day(on)}</time>
}
