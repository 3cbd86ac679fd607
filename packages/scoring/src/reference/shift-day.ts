/** A day so many months and days away; a day that the month does not have becomes its last. */
export function shiftDay(day: string, months: number, days: number): string {
  const start = new Date(`${day}T00:00:00Z`)
  const shifted = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
  const last = new Date(Date.UTC(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, 0)).getUTCDate()
  shifted.setUTCDate(Math.min(start.getUTCDate(), last))
  shifted.setUTCDate(shifted.getUTCDate() + days)
  return shifted.toISOString().slice(0, 10)
}
