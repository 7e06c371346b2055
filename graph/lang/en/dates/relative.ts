import type { DateMeaning, Direction, Part, Unit } from '../../../text/dates/meaning.ts'
import type { DateMatch, Phrase } from '../../../text/dates/phrase.ts'
import { partAt } from './absolute.ts'
import { DAY_PARTS, monthOf, NAMED_DAYS, numberOf, SEASONS, SHIFTS, UNIT_PLURALS, UNITS, WEEKDAYS } from './words.ts'

/** "yesterday", "tomorrow morning", "today" (not "Russia Today"), "tonight". */
export function namedDay(phrase: Phrase, at: number): DateMatch | null {
  const shift = NAMED_DAYS.get(phrase.lower(at))
  if (shift === undefined || (/^\p{Lu}/u.test(phrase.word(at)) && at > 1) || phrase.lower(at + 1) === "'s") return null
  const end = DAY_PARTS.has(phrase.lower(at + 1)) ? at + 2 : at + 1
  return { end, meaning: { kind: 'unit', unit: 'day', shift, part: 'whole' } }
}

/** "Tuesday", "Tuesday night", "Tuesday of last week" */
export function weekday(phrase: Phrase, at: number): DateMatch | null {
  const number = weekdayOf(phrase.word(at))
  if (number === null) return null
  const end = DAY_PARTS.has(phrase.lower(at + 1)) ? at + 2 : at + 1
  const from = phrase.lower(end) === 'of' ? end + 1 : end
  const shift = SHIFTS.get(phrase.lower(from))
  if (shift !== undefined && phrase.lower(from + 1) === 'week') {
    return { end: from + 2, meaning: { kind: 'weekdayOfWeek', weekday: number, shift } }
  }
  return { end, meaning: weekdayMeaning(number, 'tense') }
}

/** "last week", "next Tuesday", "this year", "last June", "last summer", "the previous month", "late last year" */
export function shifted(phrase: Phrase, at: number): DateMatch | null {
  const { part, end: start } = partOfShifted(phrase, at)
  const isThisPast = phrase.lower(start) === 'this' && phrase.lower(start + 1) === 'past'
  const from = isThisPast || phrase.lower(start) === 'the' ? start + 1 : start
  const shift = SHIFTS.get(phrase.lower(from))
  if (shift === undefined || phrase.lower(from) === 'recent' || (phrase.lower(from) === 'past' && !isThisPast))
    return null
  const noun = phrase.lower(from + 1)
  const end = from + 2
  const unit = UNITS.get(noun)
  if (phrase.lower(end) === 'of') return null
  if (unit !== undefined) return unit === 'day' ? null : { end, meaning: { kind: 'unit', unit, shift, part } }
  const direction: Direction = shift < 0 ? 'last' : shift > 0 ? 'next' : 'this'
  const number = weekdayOf(phrase.word(from + 1))
  if (number !== null) {
    return { end: DAY_PARTS.has(phrase.lower(end)) ? end + 1 : end, meaning: weekdayMeaning(number, direction) }
  }
  if (noun === 'night' && shift < 0) return { end, meaning: { kind: 'unit', unit: 'day', shift, part: 'whole' } }
  if (shift === 0 && DAY_PARTS.has(noun)) return { end, meaning: { kind: 'unit', unit: 'day', shift, part: 'whole' } }
  const month = monthOf(phrase.word(from + 1))
  if (month !== null)
    return {
      end,
      meaning: { kind: 'month', year: direction, month, part: part === 'soFar' || part === 'rest' ? 'whole' : part },
    }
  const season = SEASONS.get(noun)
  return season === undefined ? null : { end, meaning: { kind: 'season', year: direction, season } }
}

/** "late last year", "the end of this month", "earlier this week", "later this year" */
function partOfShifted(phrase: Phrase, at: number): { readonly part: Part; readonly end: number } {
  if (phrase.lower(at) === 'earlier') return { part: 'soFar', end: at + 1 }
  if (phrase.lower(at) === 'later') return { part: 'rest', end: at + 1 }
  return partAt(phrase, at)
}

/** "the end of the year", "the middle of the month" */
export function partOfUnit(phrase: Phrase, at: number): DateMatch | null {
  const { part, end } = partAt(phrase, at)
  if (end === at || phrase.lower(end) !== 'the') return null
  const unit = UNITS.get(phrase.lower(end + 1))
  if (unit === undefined || unit === 'day' || phrase.lower(end + 2) === 'of') return null
  return { end: end + 2, meaning: { kind: 'unit', unit, shift: 0, part } }
}

/** "the past three weeks", "recent weeks", "the next two months", "the last 24 hours" */
export function stretch(phrase: Phrase, at: number): DateMatch | null {
  const from = phrase.lower(at) === 'the' ? at + 1 : at
  const shift = SHIFTS.get(phrase.lower(from))
  if (shift === undefined || shift === 0) return null
  const isPast = shift < 0
  const amount = numberOf(phrase.lower(from + 1))
  const nounAt = amount === null ? from + 1 : from + 2
  const noun = phrase.lower(nounAt)
  if (phrase.lower(nounAt + 1) === 'of') return null
  if (noun === 'hours' && amount !== null) return stretchMatch(nounAt + 1, 'day', Math.ceil(amount / 24), isPast)
  const single = phrase.lower(from) === 'past' && amount === null ? UNITS.get(noun) : undefined
  if (single !== undefined) return stretchMatch(nounAt + 1, single, 1, isPast)
  const unit = UNIT_PLURALS.get(noun)
  return unit === undefined ? null : stretchMatch(nounAt + 1, unit, amount, isPast)
}

const stretchMatch = (end: number, unit: Unit, amount: number | null, isPast: boolean): DateMatch => ({
  end,
  meaning: { kind: 'stretch', unit, amount, isPast },
})

/** "two days ago", "a week ago", "a decade ago", "a few weeks ago", "more than two years ago" */
export function ago(phrase: Phrase, at: number): DateMatch | null {
  const isFew = phrase.lower(at) === 'a' && phrase.lower(at + 1) === 'few'
  const nounAt = isFew ? at + 2 : at + 1
  const unit = UNITS.get(phrase.lower(nounAt)) ?? UNIT_PLURALS.get(phrase.lower(nounAt))
  if (unit === undefined || phrase.lower(nounAt + 1) !== 'ago') return null
  const end = nounAt + 2
  const isMore = phrase.lower(at - 1) === 'than' || phrase.lower(at - 1) === 'over'
  if (isFew || isMore || phrase.lower(at) === 'several') return { end, meaning: { kind: 'few', unit } }
  const amount = numberOf(phrase.lower(at))
  if (amount === null) return null
  const isDecade = unit === 'decade'
  const shift = isDecade ? -10 * amount : -amount
  return { end, meaning: { kind: 'unit', unit: isDecade ? 'year' : unit, shift, part: 'whole' } }
}

/** "in two weeks": ahead only beside a future tense, which the caller sees to. */
export function ahead(phrase: Phrase, at: number): DateMatch | null {
  if (phrase.lower(at) !== 'in' || phrase.lower(at - 1) === 'time') return null
  const amount = numberOf(phrase.lower(at + 1))
  const noun = phrase.lower(at + 2)
  const unit = UNIT_PLURALS.get(noun) ?? UNITS.get(noun)
  if (amount === null || unit === undefined) return null
  return { end: at + 3, meaning: { kind: 'unit', unit, shift: amount, part: 'whole' } }
}

/** Number of "Tuesday"; null for other words, small ones and plurals too. */
export function weekdayOf(word: string): number | null {
  return /^\p{Lu}/u.test(word) ? (WEEKDAYS.get(word.toLowerCase()) ?? null) : null
}

const weekdayMeaning = (number: number, direction: Direction): DateMeaning => ({
  kind: 'weekday',
  weekday: number,
  direction,
})
