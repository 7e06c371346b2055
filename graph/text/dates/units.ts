import type { Day, DayRange } from './calendar.ts'
import { firstOfMonth, monthsFrom, partsOf, weekdayOf } from './calendar.ts'
import type { Part, Unit } from './meaning.ts'

/** The whole unit that lies `shift` units from the one around a day. Weeks begin on Monday. */
export function unitAround(unit: Unit, day: Day, shift: number): DayRange {
  const { year, month } = partsOf(day)
  switch (unit) {
    case 'day':
      return { from: day + shift, to: day + shift }
    case 'week': {
      const monday = day - weekdayOf(day) + 7 * shift
      return { from: monday, to: monday + 6 }
    }
    case 'weekend': {
      // Before Saturday the next weekend is this week's.
      const weeks = shift > 0 && weekdayOf(day) < 5 ? shift - 1 : shift
      const saturday = day - weekdayOf(day) + 5 + 7 * weeks
      return { from: saturday, to: saturday + 1 }
    }
    case 'month':
      return monthsFrom(year, month + shift, 1)
    case 'quarter':
      return monthsFrom(year, month - ((month - 1) % 3) + 3 * shift, 3)
    case 'year':
      return monthsFrom(year + shift, 1, 12)
    case 'decade':
      return monthsFrom(year - (year % 10) + 10 * shift, 1, 120)
  }
}

/**
 * "Anfang", "Mitte" or "Ende" of a unit: thirds of it. A month's are days 1–10, 11–20 and the rest, a decade's
 * three, four and three years; a year's are its first quarter, May to August and its last quarter. `soFar` ends and `rest` begins with the day of publication.
 */
export function partOf(unit: Unit, whole: DayRange, part: Part, published: Day | null): DayRange {
  const { from, to } = whole
  if (part === 'whole' || from === null || to === null) return whole
  if (part === 'soFar') return published === null ? { from: null, to: null } : { from, to: Math.min(published, to) }
  if (part === 'rest') return published === null ? { from: null, to: null } : { from: Math.max(published, from), to }
  if (unit === 'year') return partOfYear(partsOf(from).year, part)
  const [middle, late] = thirds(unit, from, to)
  switch (part) {
    case 'early':
      return { from, to: middle - 1 }
    case 'middle':
      return { from: middle, to: late - 1 }
    case 'late':
      return { from: late, to }
  }
}

/** First and last quarter of a year, and the four months around its middle. */
function partOfYear(year: number, part: 'early' | 'middle' | 'late'): DayRange {
  switch (part) {
    case 'early':
      return monthsFrom(year, 1, 3)
    case 'middle':
      return monthsFrom(year, 5, 4)
    case 'late':
      return monthsFrom(year, 10, 3)
  }
}

/** First days of the middle and of the last third. */
function thirds(unit: Exclude<Unit, 'year'>, from: Day, to: Day): readonly [Day, Day] {
  const { year } = partsOf(from)
  switch (unit) {
    case 'month':
      return [from + 10, from + 20]
    case 'decade':
      return [firstOfMonth(year + 3, 1), firstOfMonth(year + 7, 1)]
    case 'day':
    case 'week':
    case 'weekend':
    case 'quarter': {
      const third = Math.max(1, Math.floor((to - from + 1) / 3))
      return [from + third, to + 1 - third]
    }
  }
}
