import type { DateMeaning, Part, YearReference } from '../../../text/dates/meaning.ts'
import type { DateMatch, Phrase } from '../../../text/dates/phrase.ts'
import { dayNumber, isYear, monthBesideDay, monthOf, PART_NOUNS, PARTS, SEASONS, WEEKDAYS } from './words.ts'

/** "2024-11-06", "11/23/2024"; which of 3/4/2024 is the month nobody knows, so that it has no days. */
export function numericDate(phrase: Phrase, at: number): DateMatch | null {
  const word = phrase.word(at)
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(word)
  if (iso !== null) return dayMatch(at + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word)
  if (slashed === null) return null
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
  if (first === second || second > 12) return dayMatch(at + 1, year, first, second)
  return first > 12 ? dayMatch(at + 1, year, second, first) : null
}

/** "March 3", "March 3rd, 2024", "Feb. 24, 2022", "March 3-5", "March 3 to 5, 2024", "March 30 to April 2" */
export function monthAndDay(phrase: Phrase, at: number): DateMatch | null {
  const month = monthBesideDay(phrase.word(at))
  const day = dayNumber(phrase.word(at + 1))
  if (month === null || day === null || countsSomething(phrase, at + 2)) return null
  const joins = RANGE_JOINERS.has(phrase.lower(at + 2))
  const second = joins ? dayNumber(phrase.word(at + 3)) : null
  const { year, end } = yearBehind(phrase, second === null ? at + 2 : at + 4)
  const last: DateMeaning = { kind: 'day', year, month, day: second ?? day }
  return { end, meaning: second === null ? last : { kind: 'between', first: { ...last, day }, last } }
}

/** "3 March 2024", "3rd of March", "3-5 March 2024" */
export function dayAndMonth(phrase: Phrase, at: number): DateMatch | null {
  const day = dayNumber(phrase.word(at))
  if (day === null) return null
  const second = RANGE_JOINERS.has(phrase.lower(at + 1)) ? dayNumber(phrase.word(at + 2)) : null
  let from = second === null ? at + 1 : at + 3
  if (phrase.lower(from) === 'of') from++
  const month = monthBesideDay(phrase.word(from))
  if (month === null) return null
  const { year, end } = yearBehind(phrase, from + 1)
  const last: DateMeaning = { kind: 'day', year, month, day: second ?? day }
  return { end, meaning: second === null ? last : { kind: 'between', first: { ...last, day }, last } }
}

/** "Wednesday, March 3", "Wednesday 3 March 2024", "Wednesday (March 3)": the date decides. */
export function weekdayAndDate(phrase: Phrase, at: number): DateMatch | null {
  if (!/^\p{Lu}/u.test(phrase.word(at)) || !WEEKDAYS.has(phrase.lower(at))) return null
  const opens = phrase.word(at + 1) === '('
  const from = opens || phrase.word(at + 1) === ',' ? at + 2 : at + 1
  const match = monthAndDay(phrase, from) ?? dayAndMonth(phrase, from)
  if (match === null) return null
  return opens && phrase.word(match.end) === ')' ? { ...match, end: match.end + 1 } : match
}

/** "June 2024", "June of 2024", "June last year", "early June", "mid-June", "the end of June"; the bare month as well. */
export function monthOfYear(phrase: Phrase, at: number): DateMatch | null {
  const { part, end: monthAt } = partAt(phrase, at)
  const hyphened = /^mid-(\p{Lu}\p{L}+)$/u.exec(phrase.word(at))
  const month = monthOf(hyphened?.[1] ?? phrase.word(monthAt))
  if (month === null) return null
  const { year, end } = yearBehind(phrase, monthAt + 1)
  return { end, meaning: { kind: 'month', year, month, part: hyphened === null ? part : 'middle' } }
}

/** "summer 2023", "summer of 2023", "winter of 2022-23" */
export function seasonOfYear(phrase: Phrase, at: number): DateMatch | null {
  const season = SEASONS.get(phrase.lower(at))
  if (season === undefined) return null
  const { year, end } = yearBehind(phrase, at + 1)
  const over = /^[-–/]$/.test(phrase.word(end)) && /^\d\d(?:\d\d)?$/.test(phrase.word(end + 1)) ? end + 2 : end
  return { end: over, meaning: { kind: 'season', year, season } }
}

/** "early", "late", "the end of", "the beginning of"; `whole` and the same place for other words. */
export function partAt(phrase: Phrase, at: number): { readonly part: Part; readonly end: number } {
  const part = PARTS.get(phrase.lower(at))
  if (part !== undefined) return { part, end: phrase.word(at + 1) === '-' ? at + 2 : at + 1 }
  const from = phrase.lower(at) === 'the' ? at + 1 : at
  const noun = PART_NOUNS.get(phrase.lower(from))
  if (noun === undefined || phrase.lower(from + 1) !== 'of') return { part: 'whole', end: at }
  return { part: noun, end: from + 2 }
}

/** The year behind a month or day: "2024", ", 2024", "of 2024", "last year", "of last year", "this year". */
export function yearBehind(phrase: Phrase, at: number): { readonly year: YearReference; readonly end: number } {
  const from = phrase.word(at) === ',' || phrase.lower(at) === 'of' ? at + 1 : at
  if (isYear(phrase.word(from))) return { year: Number(phrase.word(from)), end: from + 1 }
  const shift = YEAR_SHIFTS.get(phrase.lower(from))
  if (shift === undefined || phrase.lower(from + 1) !== 'year' || phrase.word(at) === ',')
    return { year: 'tense', end: at }
  return { year: { shift }, end: from + 2 }
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

const RANGE_JOINERS: ReadonlySet<string> = new Set(['-', '–', 'to', 'and', 'through'])

/** "May 24 people": a number that counts. A weekday, verb or mark behind a date is fine. */
function countsSomething(phrase: Phrase, at: number): boolean {
  return COUNTED.has(phrase.lower(at))
}

const COUNTED: ReadonlySet<string> = new Set(
  'people soldiers troops men women children members countries states nations million billion percent % dollars euros miles kilometers years months days hours'.split(
    ' ',
  ),
)

const dayMatch = (end: number, year: number, month: number, day: number): DateMatch | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { end, meaning: { kind: 'day', year, month, day } } : null
