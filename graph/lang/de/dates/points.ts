import type { DateMatch, DateRule, Phrase } from '../../../text/dates/phrase.ts'
import { firstMatch, withSecond } from '../../../text/dates/phrase.ts'
import { dayAndMonth, monthOfYear, numericDate, seasonOfYear, weekdayAndDate, yearBehind } from './absolute.ts'
import {
  adjectiveAndUnit,
  ago,
  namedDay,
  namedWeekday,
  nightBefore,
  partOfUnit,
  stretch,
  unitWithPart,
  weekday,
} from './relative.ts'
import { MONTHS, PARTS, WEEKDAYS } from './words.ts'
import { bareYear, decade, namedYear, quarterOrHalf, yearRange } from './years.ts'

/** A date that needs no preposition. */
export const alone: DateRule = (phrase, at) => firstMatch(ALONE, phrase, at)

/** A date behind a preposition: a bare month, season, weekday or year is clear there. */
export const behind: DateRule = (phrase, at) => firstMatch(BEHIND, phrase, at)

export const skipArticle = (phrase: Phrase, at: number): number => (ARTICLES.has(phrase.lower(at)) ? at + 1 : at)

const ARTICLES: ReadonlySet<string> = new Set(['dem', 'den', 'der', 'die', 'das', 'zum', 'zur', 'des'])

const ALONE: readonly DateRule[] = [
  namedRange,
  weekdayAndDate,
  numericDate,
  dayAsObject,
  dayAndMonth,
  decade,
  namedYear,
  yearRange,
  partOfUnit,
  stretch,
  adjectiveAndUnit,
  namedWeekday,
  quarterOrHalf,
  ago,
  namedDay,
  clearMonth,
  clearSeason,
  clearWeekday,
  bareYear,
]

const BEHIND: readonly DateRule[] = [
  weekdayAndDate,
  numericDate,
  dayAndMonth,
  decade,
  namedYear,
  yearRange,
  partOfUnit,
  stretch,
  adjectiveAndUnit,
  namedWeekday,
  quarterOrHalf,
  nightBefore,
  unitWithPart,
  monthOfYear,
  seasonOfYear,
  weekday,
  yearOnly,
]

/** "kündigte den 9. Mai als Termin an": no adverb of the verb, so that its tense tells nothing. */
function dayAsObject(phrase: Phrase, at: number): DateMatch | null {
  const day = phrase.lower(at - 1) === 'den' ? dayAndMonth(phrase, at) : null
  if (day === null || day.meaning.kind !== 'day' || day.meaning.year !== 'tense') return null
  return { end: day.end, meaning: { ...day.meaning, year: 'near' } }
}

/** "Juli bis September", "Montag bis Freitag" */
function namedRange(phrase: Phrase, at: number): DateMatch | null {
  if (!RANGE_JOINERS.has(phrase.lower(at + 1))) return null
  const first = monthOfYear(phrase, at) ?? weekday(phrase, at)
  if (first === null) return null
  const range = withSecond(first, phrase, RANGE_JOINERS, behind)
  return range === first ? null : range
}

const RANGE_JOINERS: ReadonlySet<string> = new Set(['bis', '–'])

/** A month with its part or year; a bare "Mai" may be a name. */
function clearMonth(phrase: Phrase, at: number): DateMatch | null {
  const isClear =
    PARTS.has(phrase.lower(at)) || (MONTHS.has(phrase.lower(at)) && yearBehind(phrase, at + 1).end > at + 1)
  return isClear ? monthOfYear(phrase, at) : null
}

function clearSeason(phrase: Phrase, at: number): DateMatch | null {
  const season = seasonOfYear(phrase, at)
  return season !== null && season.end > at + 1 ? season : null
}

/** "Mittwoch früh", "Dienstag vergangener Woche"; a bare "Freitag" may be a name. */
function clearWeekday(phrase: Phrase, at: number): DateMatch | null {
  const day = weekday(phrase, at)
  return day !== null && (day.end > at + 1 || !WEEKDAYS.has(phrase.lower(at))) ? day : null
}

/** Behind a preposition a year needs no other sign than that it counts nothing: "seit 2014", not "von 2000 Soldaten". */
function yearOnly(phrase: Phrase, at: number): DateMatch | null {
  const word = phrase.word(at)
  if (ARTICLES.has(phrase.lower(at - 1)) && phrase.lower(at - 1) !== 'zum') return null
  if (!/^(?:1[5-9]|20|21)\d\d$/.test(word)) return null
  const next = phrase.word(at + 1)
  if (/^\p{Lu}/u.test(next) && Number(word) % 100 === 0) return null
  if (/^(?:Euro|Dollar|Prozent|Menschen|Soldaten|Tonnen|Meter|Kilometer|Uhr|[%€$])/.test(next)) return null
  return { end: at + 1, meaning: { kind: 'year', year: Number(word), part: 'whole' } }
}
