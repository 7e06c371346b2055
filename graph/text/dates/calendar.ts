/** A day as the number of days since 1970-01-01, in the proleptic Gregorian calendar, without time zones. */
export type Day = number

/** Days from `from` to `to`, both included; null is open, or unknown when both are. */
export interface DayRange {
  readonly from: Day | null
  readonly to: Day | null
}

/** Months count from 1. Null for days that do not exist, such as 30 February. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return firstOfMonth(year, month) + day - 1
}

/** Reads "2024-11-06"; a time behind it is ignored. Null for anything else. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(iso)
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** "2024-11-06" */
export function isoOf(day: Day): string {
  const { year, month, date } = partsOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** Year, month (from 1) and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const date = new Date(day * MS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() }
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** First day of a month; months beyond 1..12 run on into other years. */
export function firstOfMonth(year: number, month: number): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, 1)
  return Math.round(date.getTime() / MS_A_DAY)
}

export function daysInMonth(year: number, month: number): number {
  return firstOfMonth(year, month + 1) - firstOfMonth(year, month)
}

/** `count` whole months that begin with the given one. */
export function monthsFrom(year: number, month: number, count: number): { readonly from: Day; readonly to: Day } {
  return { from: firstOfMonth(year, month), to: firstOfMonth(year, month + count) - 1 }
}

/** The same day `months` later (earlier when negative), or the last one of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day)
  const first = firstOfMonth(year, month + months)
  const target = partsOf(first)
  return first + Math.min(date, daysInMonth(target.year, target.month)) - 1
}

const MS_A_DAY = 86_400_000
