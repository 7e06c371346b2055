import type { DateMeaning, YearReference } from '../../../text/dates/meaning.ts'
import type { DateMatch, Phrase } from '../../../text/dates/phrase.ts'
import { MONTHS, PARTS, SEASONS, SHORT_MONTHS, shiftOf, UNITS, WEEKDAYS } from './words.ts'

/** "06.11.2024", "2024-11-06", "6.11." */
export function numericDate(phrase: Phrase, at: number): DateMatch | null {
  const word = phrase.word(at)
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(word)
  if (german !== null) return dayMatch(at + 1, fullYear(german[3] ?? ''), Number(german[2]), Number(german[1]))
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word)
  if (iso !== null) return dayMatch(at + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const short = /^(\d{1,2})\.(\d{1,2})\.$/.exec(word)
  if (short !== null) return dayMatch(at + 1, 'tense', Number(short[2]), Number(short[1]))
  const spaced = dayNumber(phrase.word(at))
  const month = dayNumber(phrase.word(at + 1))
  if (spaced === null || month === null || month > 12 || !isYear(phrase.word(at + 2))) return null
  return dayMatch(at + 3, Number(phrase.word(at + 2)), month, spaced)
}

/** "3. Oktober 1990", "3. Oktober", "3. bis 5. Oktober", "3./4. Oktober", "3. Oktober vergangenen Jahres" */
export function dayAndMonth(phrase: Phrase, at: number): DateMatch | null {
  const day = dayNumber(phrase.word(at))
  if (day === null) return null
  const second = DAY_JOINERS.has(phrase.lower(at + 1)) ? secondDay(phrase, at + 2) : null
  const monthAt = second === null ? at + 1 : second.end
  const month = monthOf(phrase, monthAt)
  if (month === null) return null
  const { year, end } = yearBehind(phrase, monthAt + 1)
  const last: DateMeaning = { kind: 'day', year, month, day: second?.day ?? day }
  return { end, meaning: second === null ? last : { kind: 'between', first: { ...last, day }, last } }
}

/** "Mittwoch, dem 6. November", "Mittwoch (6. November)": the date decides. */
export function weekdayAndDate(phrase: Phrase, at: number): DateMatch | null {
  if (!WEEKDAYS.has(phrase.lower(at))) return null
  let from = at + 1
  while (from < at + 3 && BETWEEN_DAY_AND_DATE.has(phrase.lower(from))) from++
  if (phrase.word(at + 1) === ',' && phrase.lower(from) === 'den') from++
  const match = numericDate(phrase, from) ?? dayAndMonth(phrase, from)
  if (match === null) return null
  return phrase.word(match.end) === ')' ? { ...match, end: match.end + 1 } : match
}

const BETWEEN_DAY_AND_DATE: ReadonlySet<string> = new Set([',', '(', 'dem'])

/** "Juni 2024", "Anfang Juni", "Juni vergangenen Jahres"; the bare month too, which a caller accepts behind a preposition. */
export function monthOfYear(phrase: Phrase, at: number): DateMatch | null {
  const part = PARTS.get(phrase.lower(at))
  const monthAt = part === undefined ? at : at + 1
  const month = /^\p{Lu}/u.test(phrase.word(monthAt)) ? MONTHS.get(phrase.lower(monthAt)) : undefined
  if (month === undefined) return null
  const { year, end } = yearBehind(phrase, monthAt + 1)
  return { end, meaning: { kind: 'month', year, month, part: part ?? 'whole' } }
}

/** "Sommer 2023", "Winter 2022/23", "Herbst vergangenen Jahres" */
export function seasonOfYear(phrase: Phrase, at: number): DateMatch | null {
  const season = SEASONS.get(phrase.lower(at))
  if (season === undefined) return null
  const over = /^((?:19|20)\d\d)\/\d{2,4}$/.exec(phrase.word(at + 1))
  if (over !== null) return { end: at + 2, meaning: { kind: 'season', year: Number(over[1]), season } }
  const { year, end } = yearBehind(phrase, at + 1)
  return { end, meaning: { kind: 'season', year, season } }
}

/** The year behind a month: "1990", "vergangenen Jahres", "des vergangenen Jahres", "dieses Jahres", "des Jahres 1990". */
export function yearBehind(phrase: Phrase, at: number): { readonly year: YearReference; readonly end: number } {
  if (isYear(phrase.word(at))) return { year: Number(phrase.word(at)), end: at + 1 }
  const from = phrase.lower(at) === 'des' ? at + 1 : at
  if (from > at && phrase.lower(from) === 'jahres' && isYear(phrase.word(from + 1))) {
    return { year: Number(phrase.word(from + 1)), end: from + 2 }
  }
  const shift = shiftOf(phrase.lower(from))
  if (shift === null || UNITS.get(phrase.lower(from + 1)) !== 'year') return { year: 'tense', end: at }
  return { year: { shift }, end: from + 2 }
}

/** A year that a date may state: four digits between 1000 and 2199. */
export function isYear(word: string): boolean {
  return /^(?:1\d|20|21)\d\d$/.test(word)
}

/** "3." as a day of the month; null for other words. */
export function dayNumber(word: string): number | null {
  const match = /^(\d{1,2})\.$/.exec(word)
  const day = match === null ? 0 : Number(match[1])
  return day >= 1 && day <= 31 ? day : null
}

const DAY_JOINERS: ReadonlySet<string> = new Set(['bis', 'und', '–', '-', '/', 'auf'])

function secondDay(phrase: Phrase, at: number): { readonly day: number; readonly end: number } | null {
  const from = phrase.lower(at) === 'zum' || phrase.lower(at) === 'den' ? at + 1 : at
  const day = dayNumber(phrase.word(from))
  return day === null ? null : { day, end: from + 1 }
}

function monthOf(phrase: Phrase, at: number): number | null {
  return MONTHS.get(phrase.lower(at)) ?? SHORT_MONTHS.get(phrase.lower(at).replace(/\.$/, '')) ?? null
}

/** "24" is 2024, "89" is 1989. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

const dayMatch = (end: number, year: YearReference, month: number, day: number): DateMatch | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { end, meaning: { kind: 'day', year, month, day } } : null
