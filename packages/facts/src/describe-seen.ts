import type { FactSource } from '@seamark/model'

const months = 'January February March April May June July August September October November December'.split(' ')

/** Says in English when a source was read, or that the day was not recorded. */
export function describeSeen({ seenOn }: Pick<FactSource, 'seenOn'>): string {
  if (!seenOn) return 'day of reading not recorded'
  const [year, month, day] = seenOn.split('-').map(Number)
  return `read on ${day} ${months[Number(month) - 1]} ${year}`
}
