/** An interval of whole days, both ends within it, counted from 1970-01-01. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** Days of one event lie at most this far apart: news tell of it for some days and date it loosely. */
const LONGEST_GAP_DAYS = 3
const DAY_MS = 86_400_000

/** The interval of a dated thing; an open end counts as a single day. Null without any date. */
export function daysOf(dated: { readonly dateFrom: string | null; readonly dateTo: string | null }): Days | null {
  const first = dated.dateFrom ?? dated.dateTo
  const last = dated.dateTo ?? dated.dateFrom
  if (first === null || last === null) return null
  return { from: Math.min(toDay(first), toDay(last)), to: Math.max(toDay(first), toDay(last)) }
}

/** Sorts by interval and begins a new part wherever the next interval starts more than three days after all before. */
export function cutAtGaps<T extends { readonly days: Days }>(dated: readonly T[]): readonly (readonly T[])[] {
  const parts: T[][] = []
  let end = -Infinity
  for (const each of dated.toSorted((a, b) => a.days.from - b.days.from || a.days.to - b.days.to)) {
    const last = parts.at(-1)
    if (last === undefined || each.days.from - end > LONGEST_GAP_DAYS) parts.push([each])
    else last.push(each)
    end = Math.max(end, each.days.to)
  }
  return parts
}

/** The shortest interval that covers all of them; there must be at least one. */
export function hull(intervals: readonly Days[]): Days {
  return { from: Math.min(...intervals.map((days) => days.from)), to: Math.max(...intervals.map((days) => days.to)) }
}

export const toIso = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

const toDay = (iso: string): number => Math.floor(Date.parse(iso) / DAY_MS)
