import type { Day, DayRange } from './calendar.ts'
import { dayOf, monthsFrom, partsOf } from './calendar.ts'
import type { DateMeaning, Season, Tense } from './meaning.ts'
import { partOf } from './units.ts'

/** Expressions that come round every year. */
export type Yearly = Extract<DateMeaning, { kind: 'day' | 'month' | 'season' | 'months' }>

/**
 * Days of an expression that comes round every year. Without its year a date in the past tense is the last that began
 * by the publication, in the future tense the next that had not ended; without a clear tense it is the near one when
 * the other is at least nine months off, else the last.
 */
export function resolveYearly(meaning: Yearly, published: Day | null, tense: Tense): DayRange {
  if (typeof meaning.year === 'number') return inYear(meaning, meaning.year, published)
  if (published === null) return UNKNOWN
  const { year } = partsOf(published)
  if (typeof meaning.year === 'object') return inYear(meaning, year + meaning.year.shift, published)
  switch (meaning.year) {
    case 'this':
      return thisOne(meaning, year, published, tense)
    case 'last':
      return lastBy(meaning, published, (range) => (range.to ?? published) < published)
    case 'next':
      return nextFrom(meaning, published, (range) => (range.from ?? published) > published)
    case 'tense':
      return byTense(meaning, published, tense)
    case 'near':
      return byTense(meaning, published, 'unclear')
  }
}

const UNKNOWN: DayRange = { from: null, to: null }

/** Days to the nearer of two occurrences, below which it is taken without a tense. */
const NEAR_DAYS = 92

/** "dieser Winter" is the one around the publication, else the one that the tense tells; "diesen Januar" this year's. */
function thisOne(meaning: Yearly, year: number, published: Day, tense: Tense): DayRange {
  const before = inYear(meaning, year - 1, published)
  if (before.to !== null && before.to >= published) return before
  const range = inYear(meaning, year, published)
  return tense === 'past' && range.from !== null && range.from > published ? before : range
}

function byTense(meaning: Yearly, published: Day, tense: Tense): DayRange {
  const last = lastBy(meaning, published, (range) => (range.from ?? published + 1) <= published)
  const next = nextFrom(meaning, published, (range) => (range.to ?? published - 1) >= published)
  switch (tense) {
    case 'past':
      return last
    case 'future':
      return next
    case 'present':
    case 'unclear': {
      const ahead = (next.from ?? published) - published
      const behind = published - (last.to ?? published)
      return ahead > 0 && ahead <= NEAR_DAYS && behind > NEAR_DAYS ? next : last
    }
  }
}

function lastBy(meaning: Yearly, published: Day, fits: (range: DayRange) => boolean): DayRange {
  const { year } = partsOf(published)
  for (let back = 0; back <= LEAP_REACH; back++) {
    const range = inYear(meaning, year - back, published)
    if (range.from !== null && fits(range)) return range
  }
  return UNKNOWN
}

function nextFrom(meaning: Yearly, published: Day, fits: (range: DayRange) => boolean): DayRange {
  const { year } = partsOf(published)
  for (let ahead = -1; ahead <= LEAP_REACH; ahead++) {
    const range = inYear(meaning, year + ahead, published)
    if (range.from !== null && fits(range)) return range
  }
  return UNKNOWN
}

/** 29 February may lie that many years away. */
const LEAP_REACH = 8

function inYear(meaning: Yearly, year: number, published: Day | null): DayRange {
  switch (meaning.kind) {
    case 'day': {
      const day = dayOf(year, meaning.month, meaning.day)
      return { from: day, to: day }
    }
    case 'month':
      return partOf('month', monthsFrom(year, meaning.month, 1), meaning.part, published)
    case 'season':
      return monthsFrom(year, FIRST_MONTH[meaning.season], 3)
    case 'months':
      return monthsFrom(year, meaning.month, meaning.count)
  }
}

/** Meteorological seasons of the northern half; a winter belongs to the year in which it begins. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
