import type { ReportView } from '../build-view.ts'

/** A trigger as a phrase that follows "if" or "because". */
export function triggerLabel({ locale }: ReportView, trigger: string | undefined): string {
  return locale.triggers.find(({ id }) => id === trigger)?.label ?? trigger ?? ''
}
