import type { DateMeaning, Direction } from '../../../text/dates/meaning.ts'
import type { DateMatch, Phrase } from '../../../text/dates/phrase.ts'
import {
  DAY_PARTS,
  DAY_SHIFTS,
  MONTHS,
  NAMED_DAYS,
  numberOf,
  PARTS,
  SEASONS,
  shiftOf,
  UNIT_PARTS,
  UNITS,
  weekdayOf,
} from './words.ts'

/** "heute", "gestern Abend", "morgen" (small: "Morgen" is a time of day). */
export function namedDay(phrase: Phrase, at: number): DateMatch | null {
  const shift = NAMED_DAYS.get(phrase.lower(at))
  if (shift === undefined || phrase.word(at) === 'Morgen' || (/^\p{Lu}/u.test(phrase.word(at)) && at > 1)) return null
  if (shift === 0 && (NOWADAYS.has(phrase.lower(at - 1)) || phrase.lower(at + 1) === 'noch')) return null
  return { end: dayPartEnd(phrase, at + 1), meaning: { kind: 'unit', unit: 'day', shift, part: 'whole' } }
}

/** "bis heute", "noch heute", "als heute": nowadays, not the day of publication. */
const NOWADAYS: ReadonlySet<string> = new Set(['bis', 'noch', 'als', 'wie', 'von'])

/** "Mittwoch", "Dienstagabend", "Mittwoch vergangener Woche", "Freitag der kommenden Woche" */
export function weekday(phrase: Phrase, at: number): DateMatch | null {
  const number = weekdayOf(phrase.word(at))
  if (number === null) return null
  const end = dayPartEnd(phrase, at + 1)
  const week = adjectiveAndUnit(phrase, phrase.lower(end) === 'der' ? end + 1 : end)
  if (week !== null && week.meaning.kind === 'unit' && week.meaning.unit === 'week') {
    return { end: week.end, meaning: { kind: 'weekdayOfWeek', weekday: number, shift: week.meaning.shift } }
  }
  return { end, meaning: weekdayMeaning(number, 'tense') }
}

/** "(in der) Nacht zum Mittwoch", "Nacht auf Mittwoch", "Nacht von Dienstag auf Mittwoch": news tells the night by the day on which it ends. */
export function nightBefore(phrase: Phrase, at: number): DateMatch | null {
  if (phrase.lower(at) !== 'nacht') return null
  const fromDay = phrase.lower(at + 1) === 'von' || phrase.lower(at + 1) === 'vom'
  let from = fromDay ? at + 3 : at + 1
  if (!/^(?:zum|auf)$/.test(phrase.lower(from))) return null
  from++
  if (phrase.lower(from) === 'den') from++
  const number = weekdayOf(phrase.word(from))
  if (number === null) return null
  return { end: from + 1, meaning: { kind: 'weekday', weekday: number, direction: 'tense' } }
}

/** "gestrigen Dienstag", "heutigen Mittwoch"; "späten Mittwochabend" is the Wednesday. */
export function namedWeekday(phrase: Phrase, at: number): DateMatch | null {
  if (weekdayOf(phrase.word(at + 1)) === null) return null
  if (phrase.lower(at) === 'späten' || phrase.lower(at) === 'frühen') return weekday(phrase, at + 1)
  const shift = DAY_SHIFTS.get(phrase.lower(at))
  return shift === undefined ? null : unitMatch(dayPartEnd(phrase, at + 2), 'day', shift)
}

/** "vergangene Woche", "kommenden Mittwoch", "letzten Juni", "dieses Jahres", "nächsten Sommer" */
export function adjectiveAndUnit(phrase: Phrase, at: number): DateMatch | null {
  const shift = shiftOf(phrase.lower(at))
  if (shift === null) return null
  const noun = phrase.lower(at + 1)
  const direction: Direction = shift < 0 ? 'last' : shift > 0 ? 'next' : 'this'
  const unit = UNITS.get(noun)
  if (phrase.lower(at).startsWith('letzt') && OF.has(phrase.lower(at + 2))) return null
  if (unit !== undefined) return PLURALS.has(noun) || unit === 'day' ? null : unitMatch(at + 2, unit, shift)
  const number = weekdayOf(phrase.word(at + 1))
  if (number !== null) return { end: dayPartEnd(phrase, at + 2), meaning: weekdayMeaning(number, direction) }
  const month = MONTHS.get(noun)
  if (month !== undefined) return { end: at + 2, meaning: { kind: 'month', year: direction, month, part: 'whole' } }
  const season = SEASONS.get(noun)
  return season === undefined ? null : { end: at + 2, meaning: { kind: 'season', year: direction, season } }
}

/** "Ende vergangener Woche", "Anfang des Jahres", "Mitte kommenden Jahres", "Anfang dieses Monats" */
export function partOfUnit(phrase: Phrase, at: number): DateMatch | null {
  const part = PARTS.get(phrase.lower(at))
  if (part === undefined) return null
  const from = ARTICLES.has(phrase.lower(at + 1)) ? at + 2 : at + 1
  const named = adjectiveAndUnit(phrase, from)
  if (named !== null) return withPart(named, part)
  const unit = from > at + 1 ? UNITS.get(phrase.lower(from)) : undefined
  return unit === undefined || unit === 'day'
    ? null
    : { end: from + 1, meaning: { kind: 'unit', unit, shift: 0, part } }
}

/** "Jahresende", "Monatsanfang" */
export function unitWithPart(phrase: Phrase, at: number): DateMatch | null {
  const known = UNIT_PARTS.get(phrase.lower(at))
  if (known === undefined) return null
  return { end: at + 1, meaning: { kind: 'unit', unit: known[0], shift: 0, part: known[1] } }
}

/** "vergangenen Wochen", "letzten drei Monaten", "kommenden 48 Stunden" */
export function stretch(phrase: Phrase, at: number): DateMatch | null {
  const shift = shiftOf(phrase.lower(at))
  if (shift === null || shift === 0) return null
  const amount = numberOf(phrase.lower(at + 1))
  const nounAt = amount === null ? at + 1 : at + 2
  const noun = phrase.lower(nounAt)
  const isPast = shift < 0
  if (OF.has(phrase.lower(nounAt + 1))) return null
  if (noun === 'stunden' && amount !== null) {
    return { end: nounAt + 1, meaning: { kind: 'stretch', unit: 'day', amount: Math.ceil(amount / 24), isPast } }
  }
  const unit = UNITS.get(noun)
  if (unit === undefined || !PLURALS.has(noun)) return null
  return { end: nounAt + 1, meaning: { kind: 'stretch', unit, amount, isPast } }
}

/** "vor zwei Jahren", "vor rund einer Woche", "vor wenigen Tagen", "vor mehr als zwei Jahren" */
export function ago(phrase: Phrase, at: number): DateMatch | null {
  if (phrase.lower(at) !== 'vor') return null
  const isMore = phrase.lower(at + 1) === 'mehr' && phrase.lower(at + 2) === 'als'
  const from = isMore ? at + 3 : ROUGHLY.has(phrase.lower(at + 1)) ? at + 2 : at + 1
  const unit = UNITS.get(phrase.lower(from + 1))
  if (unit === undefined) return null
  if (isMore || FEW.has(phrase.lower(from))) return { end: from + 2, meaning: { kind: 'few', unit } }
  const amount = numberOf(phrase.lower(from))
  return amount === null ? null : unitMatch(from + 2, unit, -amount)
}

const ROUGHLY: ReadonlySet<string> = new Set(['rund', 'etwa', 'gut', 'knapp', 'fast', 'genau', 'ungefähr'])

/** "in zwei Wochen": ahead only beside a future tense, which the caller sees to. */
export function ahead(phrase: Phrase, at: number): DateMatch | null {
  if (phrase.lower(at) !== 'in' || phrase.lower(at - 1) === 'mal') return null
  const amount = numberOf(phrase.lower(at + 1))
  const unit = UNITS.get(phrase.lower(at + 2))
  return amount === null || unit === undefined ? null : unitMatch(at + 3, unit, amount)
}

/** "im letzten Jahr seiner Amtszeit", "die letzte Woche des Monats" */
const OF: ReadonlySet<string> = new Set(['des', 'seiner', 'ihrer', 'eines', 'einer'])
const PLURALS: ReadonlySet<string> = new Set([
  'tage',
  'tagen',
  'wochen',
  'monate',
  'monaten',
  'jahre',
  'jahren',
  'quartale',
  'quartalen',
])
const FEW: ReadonlySet<string> = new Set(['wenigen', 'einigen', 'mehreren'])
const ARTICLES: ReadonlySet<string> = new Set(['der', 'des'])

const dayPartEnd = (phrase: Phrase, at: number): number => (DAY_PARTS.has(phrase.lower(at)) ? at + 1 : at)

const weekdayMeaning = (number: number, direction: Direction): DateMeaning => ({
  kind: 'weekday',
  weekday: number,
  direction,
})

const unitMatch = (end: number, unit: Extract<DateMeaning, { kind: 'unit' }>['unit'], shift: number): DateMatch => ({
  end,
  meaning: { kind: 'unit', unit, shift, part: 'whole' },
})

function withPart(match: DateMatch, part: Extract<DateMeaning, { kind: 'unit' }>['part']): DateMatch | null {
  const { meaning, end } = match
  if (meaning.kind === 'unit' || meaning.kind === 'month') return { end, meaning: { ...meaning, part } }
  return null
}
