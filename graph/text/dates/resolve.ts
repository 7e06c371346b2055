import type { Day, DayRange } from './calendar.ts'
import { addMonths, dayOf, weekdayOf } from './calendar.ts'
import type { DateMeaning, Direction, Tense, Unit } from './meaning.ts'
import { partOf, unitAround } from './units.ts'
import { resolveYearly } from './yearly.ts'

/** Neither end known. */
export const UNKNOWN: DayRange = { from: null, to: null }

/**
 * Days that an expression means, seen from the day of publication; null there resolves absolute dates only. An answer
 * that would be a guess is `UNKNOWN`: no date is better than a wrong one.
 */
export function resolve(meaning: DateMeaning, published: Day | null, tense: Tense): DayRange {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'season':
    case 'months':
      return resolveYearly(meaning, published, tense)
    case 'year':
      return partOf('year', yearRange(meaning.year, 1), meaning.part, published)
    case 'decade':
      return partOf('decade', yearRange(meaning.year, 10), meaning.part, published)
    case 'between':
      return resolveBetween(meaning.first, meaning.last, published, tense)
    case 'since':
      return {
        from: resolve(meaning.start, published, meaning.isPast ? 'past' : pastUnlessFuture(tense)).from,
        to: null,
      }
    case 'until':
      return { from: null, to: resolve(meaning.end, published, tense).to }
    case 'before': {
      const { from } = resolve(meaning.point, published, tense)
      return { from: null, to: from === null ? null : from - 1 }
    }
    case 'after': {
      const { to } = resolve(meaning.point, published, tense)
      return { from: to === null ? null : to + 1, to: null }
    }
    case 'none':
      return UNKNOWN
    case 'weekday':
    case 'weekdayOfWeek':
    case 'unit':
    case 'weekend':
    case 'stretch':
    case 'few':
      return published === null ? UNKNOWN : resolveRelative(meaning, published, tense)
  }
}

type Relative = Extract<DateMeaning, { kind: 'weekday' | 'weekdayOfWeek' | 'unit' | 'weekend' | 'stretch' | 'few' }>

function resolveRelative(meaning: Relative, published: Day, tense: Tense): DayRange {
  switch (meaning.kind) {
    case 'weekday':
      return resolveWeekday(meaning.weekday, meaning.direction, published, tense)
    case 'weekdayOfWeek': {
      const day = published - weekdayOf(published) + 7 * meaning.shift + meaning.weekday
      return { from: day, to: day }
    }
    case 'unit':
      return partOf(meaning.unit, unitAround(meaning.unit, published, meaning.shift), meaning.part, published)
    case 'weekend':
      return resolveWeekend(published, tense)
    case 'stretch':
      return resolveStretch(meaning.unit, meaning.amount, meaning.isPast, published)
    case 'few':
      return resolveFew(meaning.unit, published)
  }
}

/** "am Mittwoch" in the past is the last one up to the publication, that day included; in the present it stays open. */
function resolveWeekday(weekday: number, direction: Direction, published: Day, tense: Tense): DayRange {
  const back = (weekdayOf(published) - weekday + 7) % 7
  const day = weekdayInDirection(back, direction, published, tense)
  if (day === null) return UNKNOWN
  return { from: day, to: day }
}

function weekdayInDirection(back: number, direction: Direction, published: Day, tense: Tense): Day | null {
  switch (direction) {
    case 'last':
      return published - (back === 0 ? 7 : back)
    case 'next':
      return published + (7 - back)
    case 'this':
      return tense === 'past' || back === 0 ? published - back : published + (7 - back)
    case 'near':
    case 'tense':
      if (back === 0) return published
      if (tense === 'present') return null
      return tense === 'future' ? published + (7 - back) : published - back
  }
}

function resolveWeekend(published: Day, tense: Tense): DayRange {
  if (tense === 'present') return UNKNOWN
  const saturday = published - weekdayOf(published) + 5
  const isOver = published < saturday && tense !== 'future'
  return isOver ? { from: saturday - 7, to: saturday - 6 } : { from: saturday, to: saturday + 1 }
}

/** Without a number "in the past weeks" reaches back six of them at most; years are too vague. */
const FEW = 6

function resolveStretch(unit: Unit, amount: number | null, isPast: boolean, published: Day): DayRange {
  if (amount === null && unit !== 'day' && unit !== 'week' && unit !== 'month') return UNKNOWN
  const reach = (amount ?? FEW) * (isPast ? -1 : 1)
  const other = shifted(unit, reach, published)
  if (other === null) return UNKNOWN
  return isPast ? { from: other, to: published } : { from: published, to: other }
}

function resolveFew(unit: Unit, published: Day): DayRange {
  if (unit !== 'day' && unit !== 'week' && unit !== 'month') return UNKNOWN
  return { from: shifted(unit, -FEW, published), to: shifted(unit, -1, published) }
}

function shifted(unit: Unit, amount: number, day: Day): Day | null {
  switch (unit) {
    case 'day':
      return day + amount
    case 'week':
      return day + 7 * amount
    case 'month':
      return addMonths(day, amount)
    case 'quarter':
      return addMonths(day, 3 * amount)
    case 'year':
      return addMonths(day, 12 * amount)
    case 'decade':
      return addMonths(day, 120 * amount)
    case 'weekend':
      return null
  }
}

/** The first end takes what it does not say from the last: "vom 3. bis 5. März 2024", "von Dezember bis Februar". */
function resolveBetween(first: DateMeaning, last: DateMeaning, published: Day | null, tense: Tense): DayRange {
  const end = resolve(last, published, tense)
  const anchor = isYearless(first) ? end.from : published
  const start = resolve(first, anchor, isYearless(first) ? 'past' : tense)
  if (start.from === null || end.to === null || start.from > end.to) return UNKNOWN
  return { from: start.from, to: end.to }
}

const isYearless = (meaning: DateMeaning): boolean =>
  (meaning.kind === 'day' || meaning.kind === 'month' || meaning.kind === 'season') &&
  (meaning.year === 'tense' || meaning.year === 'near')

const pastUnlessFuture = (tense: Tense): Tense => (tense === 'future' ? 'future' : 'past')

function yearRange(year: number, count: number): DayRange {
  return { from: dayOf(year, 1, 1), to: dayOf(year + count - 1, 12, 31) }
}
