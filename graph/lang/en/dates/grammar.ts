import type { DateGrammar } from '../../../text/dates/find.ts'
import type { DateMatch, DateRule, Phrase } from '../../../text/dates/phrase.ts'
import { firstMatch, withSecond } from '../../../text/dates/phrase.ts'
import {
  dayAndMonth,
  monthAndDay,
  monthOfYear,
  numericDate,
  seasonOfYear,
  weekdayAndDate,
  yearBehind,
} from './absolute.ts'
import { ago, ahead, namedDay, partOfUnit, shifted, stretch, weekday, weekdayOf } from './relative.ts'
import { englishTenseAt } from './tense.ts'
import { monthOf, NAME_MONTHS } from './words.ts'
import { decade, namedYear, quarterOrHalf, yearOnly, yearRange } from './years.ts'

/** How English writes dates. */
export const englishDates: DateGrammar = { match, tenseAt: englishTenseAt, attributive: new Set(['of', 'from']) }

function match(phrase: Phrase, at: number): DateMatch | null {
  return bounded(phrase, at) ?? behindPreposition(phrase, at) ?? firstMatch(ALONE, phrase, at)
}

const CLEAR: readonly DateRule[] = [
  weekdayAndDate,
  numericDate,
  monthAndDay,
  dayAndMonth,
  decade,
  namedYear,
  shifted,
  partOfUnit,
  stretch,
  ago,
  quarterOrHalf,
  yearRange,
]

/** Expressions that need no preposition: "said Tuesday" is one, a bare "May" or "March" is not. */
const ALONE: readonly DateRule[] = [...CLEAR, namedDay, clearMonth, clearSeason, bareWeekday]

/** Expressions behind a preposition: a bare month, season or year is clear there. */
const BEHIND: readonly DateRule[] = [...CLEAR, monthBehind, seasonOfYear, weekday, yearOnly]

/** "since …", "until …", "between … and …", "from … to …", "before/after …" */
function bounded(phrase: Phrase, at: number): DateMatch | null {
  switch (phrase.lower(at)) {
    case 'between':
      return range(phrase, at + 1, new Set(['and']))
    case 'from':
      return range(phrase, at + 1, new Set(['to', 'until', 'through', 'till']))
    case 'before':
    case 'after':
      return sideOf(phrase, at)
    case 'since':
    case 'until':
    case 'till':
      return openRange(phrase, at)
    default:
      return null
  }
}

function range(phrase: Phrase, at: number, joiners: ReadonlySet<string>): DateMatch | null {
  const from = skipArticle(phrase, at)
  const first = yearRange(phrase, from) ?? behind(phrase, from)
  if (first === null) return null
  if (first.meaning.kind === 'between') return first
  if (!joiners.has(phrase.lower(first.end))) return null
  const last = behind(phrase, skipArticle(phrase, first.end + 1))
  return last === null
    ? null
    : { end: last.end, meaning: { kind: 'between', first: first.meaning, last: last.meaning } }
}

function openRange(phrase: Phrase, at: number): DateMatch | null {
  const isSince = phrase.lower(at) === 'since'
  const point = behind(phrase, skipArticle(phrase, at + 1)) ?? namedDay(phrase, at + 1)
  if (point === null) return null
  const { end, meaning } = point
  if (isSince && isFirstTime(phrase, at)) return { end, meaning: { kind: 'none' } }
  if (meaning.kind === 'between' || meaning.kind === 'stretch') return null
  return { end, meaning: isSince ? { kind: 'since', start: meaning } : { kind: 'until', end: meaning } }
}

/** "before 2014", "after March 3, 2024": only dates that state their year. */
function sideOf(phrase: Phrase, at: number): DateMatch | null {
  const point = behind(phrase, skipArticle(phrase, at + 1))
  if (point === null) return null
  const { end, meaning } = point
  const isDated =
    (meaning.kind === 'day' || meaning.kind === 'month' || meaning.kind === 'year') && typeof meaning.year === 'number'
  if (!isDated) return null
  return {
    end,
    meaning: phrase.lower(at) === 'before' ? { kind: 'before', point: meaning } : { kind: 'after', point: meaning },
  }
}

/** "for the first time since 2014", "the first visit since 1990": the time of nothing that the sentence tells. */
function isFirstTime(phrase: Phrase, at: number): boolean {
  for (let before = at - 1; before >= at - 6; before--) if (SUPERLATIVES.has(phrase.lower(before))) return true
  return false
}

const SUPERLATIVES: ReadonlySet<string> = new Set([
  'first',
  'worst',
  'biggest',
  'largest',
  'deadliest',
  'highest',
  'lowest',
  'most',
  'only',
])

function behindPreposition(phrase: Phrase, at: number): DateMatch | null {
  if (!PREPOSITIONS.has(phrase.lower(at))) return null
  const later = ahead(phrase, at)
  if (later !== null) return englishTenseAt(phrase, at, later.end) === 'future' ? later : null
  const from = skipArticle(phrase, at + 1)
  if (phrase.lower(from) === 'weekend' && from > at + 1) return { end: from + 1, meaning: { kind: 'weekend' } }
  const found = behind(phrase, at + 1) ?? (from > at + 1 ? firstMatch(BEHIND_ARTICLE, phrase, from) : null)
  if (found === null) return null
  if (phrase.lower(at) !== 'by') return withSecond(found, phrase, JOINERS, behind)
  return { end: found.end, meaning: { kind: 'until', end: found.meaning } }
}

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'through', 'to'])

/** "in the summer", "in the mid-1990s", "by the end of the year" */
const BEHIND_ARTICLE: readonly DateRule[] = [seasonOfYear, decade, namedYear]

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'by',
  'during',
  'over',
  'of',
  'for',
  'from',
  'through',
  'throughout',
  'within',
])

const behind = (phrase: Phrase, at: number): DateMatch | null => firstMatch(BEHIND, phrase, at)

const skipArticle = (phrase: Phrase, at: number): number => (phrase.lower(at) === 'the' ? at + 1 : at)

/** "in May", not "by May" or "in May's cabinet", where she may be meant. */
function monthBehind(phrase: Phrase, at: number): DateMatch | null {
  const found = monthOfYear(phrase, at)
  if (found === null || found.end > at + 1 || !NAME_MONTHS.has(phrase.lower(at))) return found
  const isName =
    !TIME_PREPOSITIONS.has(phrase.lower(at - 1)) ||
    /^['’]/.test(phrase.word(at + 1)) ||
    /^\p{Lu}/u.test(phrase.word(at + 1))
  return isName ? null : found
}

const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'since', 'until', 'during', 'between', 'and'])

/** A month with its part or year. */
function clearMonth(phrase: Phrase, at: number): DateMatch | null {
  const found = monthOfYear(phrase, at)
  if (found === null) return null
  return monthOf(phrase.word(at)) === null || yearBehind(phrase, at + 1).end > at + 1 ? found : null
}

function clearSeason(phrase: Phrase, at: number): DateMatch | null {
  const found = seasonOfYear(phrase, at)
  return found !== null && found.end > at + 1 ? found : null
}

/** "said Tuesday", "Wednesday's vote", "Tuesday night"; not "Black Friday" or "Ruby Wednesday". */
function bareWeekday(phrase: Phrase, at: number): DateMatch | null {
  const found = weekday(phrase, at)
  if (found === null || found.end > at + 1) return found
  const isInName = /^\p{Lu}/u.test(phrase.word(at - 1)) && (at > 1 || DAYS_OF_NOTE.has(phrase.lower(at - 1)))
  if (isInName) return null
  const behindIt = phrase.word(at + 1)
  return /^\p{Lu}/u.test(behindIt) && weekdayOf(behindIt) === null ? null : found
}

const DAYS_OF_NOTE: ReadonlySet<string> = new Set([
  'black',
  'good',
  'bloody',
  'holy',
  'ash',
  'super',
  'cyber',
  'red',
  'palm',
  'easter',
])
