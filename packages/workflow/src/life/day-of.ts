import type { Day, Instant } from '@seamark/model'

/** The day of an instant, in UTC. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10)
}
