import type { DateGrammar } from '../../../text/dates/find.ts'
import type { DateMatch, DateRule, Phrase } from '../../../text/dates/phrase.ts'
import { firstMatch, withSecond } from '../../../text/dates/phrase.ts'
import { dayAndMonth, monthOfYear, numericDate, seasonOfYear, weekdayAndDate, yearBehind } from './absolute.ts'
import {
  adjectiveAndUnit,
  ago,
  ahead,
  namedDay,
  nightBefore,
  partOfUnit,
  stretch,
  unitWithPart,
  weekday,
} from './relative.ts'
import { germanTenseAt } from './tense.ts'
import { MONTHS, PARTS } from './words.ts'
import { bareYear, decade, namedYear, quarterOrHalf, yearRange } from './years.ts'

/** How German writes dates. */
export const germanDates: DateGrammar = { match, tenseAt: germanTenseAt, attributive: new Set(['von', 'vom']) }

function match(phrase: Phrase, at: number): DateMatch | null {
  return bounded(phrase, at) ?? behindPreposition(phrase, at) ?? firstMatch(ALONE, phrase, at)
}

/** Expressions that need no preposition. */
const ALONE: readonly DateRule[] = [
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
  quarterOrHalf,
  ago,
  namedDay,
  clearMonth,
  clearSeason,
  clearWeekday,
  bareYear,
]

/** Expressions behind a preposition: a bare month, season, weekday or year is clear there. */
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
  quarterOrHalf,
  nightBefore,
  unitWithPart,
  monthOfYear,
  seasonOfYear,
  weekday,
  yearOnly,
]

/** "seit …", "bis …", "zwischen … und …", "von … bis …", "vor/nach dem …" */
function bounded(phrase: Phrase, at: number): DateMatch | null {
  const word = phrase.lower(at)
  if (word === 'zwischen') return range(phrase, at + 1, 'und')
  if (word === 'von' || word === 'vom') return range(phrase, at + 1, 'bis')
  if (word === 'vor' || word === 'nach') return sideOf(phrase, at, word)
  if (word !== 'seit' && word !== 'bis' && word !== 'ab') return null
  const point = behind(phrase, skipArticle(phrase, at + 1))
  if (point !== null && word === 'seit' && isFirstTime(phrase, at)) return { end: point.end, meaning: { kind: 'none' } }
  if (point === null || point.meaning.kind === 'between' || point.meaning.kind === 'stretch') return null
  const { end, meaning } = point
  return word === 'bis'
    ? { end, meaning: { kind: 'until', end: meaning } }
    : { end, meaning: { kind: 'since', start: meaning } }
}

function range(phrase: Phrase, at: number, joiner: string): DateMatch | null {
  const years = yearRange(phrase, at)
  if (years !== null) return years
  const from = skipArticle(phrase, at)
  const day = dayAndMonth(phrase, from)
  if (day !== null && day.meaning.kind === 'between') return day
  const first = behind(phrase, from)
  if (first === null || phrase.lower(first.end) !== joiner) return null
  const last = behind(phrase, skipArticle(phrase, first.end + 1))
  return last === null
    ? null
    : { end: last.end, meaning: { kind: 'between', first: first.meaning, last: last.meaning } }
}

/** "nach dem 24. Februar 2022", "vor 2014": only dates that state their year, for "nach dem Mittwoch" tells nothing. */
function sideOf(phrase: Phrase, at: number, word: 'vor' | 'nach'): DateMatch | null {
  const point = behind(phrase, skipArticle(phrase, at + 1))
  if (point === null) return null
  const { end, meaning } = point
  const isDated =
    (meaning.kind === 'day' || meaning.kind === 'month' || meaning.kind === 'year') && typeof meaning.year === 'number'
  if (!isDated) return null
  return { end, meaning: word === 'vor' ? { kind: 'before', point: meaning } : { kind: 'after', point: meaning } }
}

/** "erstmals seit 2014", "das erste Mal seit 1990": the time of nothing that the sentence tells. */
function isFirstTime(phrase: Phrase, at: number): boolean {
  for (let before = at - 1; before >= at - 3; before--) if (FIRST.has(phrase.lower(before))) return true
  return false
}

const FIRST: ReadonlySet<string> = new Set(['mal', 'male', 'erstmals', 'erste', 'ersten', 'erster', 'erstes'])

function behindPreposition(phrase: Phrase, at: number): DateMatch | null {
  if (!PREPOSITIONS.has(phrase.lower(at))) return null
  if (ahead(phrase, at) !== null) return germanTenseAt(phrase, at, at + 3) === 'future' ? ahead(phrase, at) : null
  const from = skipArticle(phrase, at + 1)
  const isWeekend = (phrase.lower(at) === 'am' || phrase.lower(at) === 'übers') && phrase.lower(from) === 'wochenende'
  if (isWeekend) return { end: from + 1, meaning: { kind: 'weekend' } }
  const found = behind(phrase, from)
  return found === null ? null : withSecond(found, phrase, JOINERS, behind)
}

const JOINERS: ReadonlySet<string> = new Set(['und', 'bis', 'sowie', 'oder'])

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'am',
  'an',
  'im',
  'in',
  'zum',
  'vom',
  'von',
  'für',
  'zu',
  'um',
  'gegen',
  'übers',
  'beim',
])

const behind = (phrase: Phrase, at: number): DateMatch | null => firstMatch(BEHIND, phrase, at)

const skipArticle = (phrase: Phrase, at: number): number => (ARTICLES.has(phrase.lower(at)) ? at + 1 : at)

const ARTICLES: ReadonlySet<string> = new Set(['dem', 'den', 'der', 'die', 'das', 'zum', 'zur', 'des'])

/** "kündigte den 17. Dezember als Termin an": no adverb of the verb, so that its tense tells nothing. */
function dayAsObject(phrase: Phrase, at: number): DateMatch | null {
  const day = phrase.lower(at - 1) === 'den' ? dayAndMonth(phrase, at) : null
  if (day === null || day.meaning.kind !== 'day' || day.meaning.year !== 'tense') return null
  return { end: day.end, meaning: { ...day.meaning, year: 'near' } }
}

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
  return day !== null && (day.end > at + 1 || phrase.word(at).length > LONGEST_WEEKDAY) ? day : null
}

const LONGEST_WEEKDAY = 'Donnerstag'.length

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
