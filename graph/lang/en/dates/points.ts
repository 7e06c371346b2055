import type { DateMatch, DateRule, Phrase } from '../../../text/dates/phrase.ts'
import { firstMatch } from '../../../text/dates/phrase.ts'
import {
  dayAndMonth,
  monthAndDay,
  monthOfYear,
  numericDate,
  seasonOfYear,
  weekdayAndDate,
  yearBehind,
} from './absolute.ts'
import { ago, namedDay, partOfUnit, shifted, stretch, weekday, weekdayOf } from './relative.ts'
import { monthOf, NAME_MONTHS } from './words.ts'
import { decade, namedYear, quarterOrHalf, yearOnly, yearRange } from './years.ts'

/** A date that needs no preposition: "said Tuesday" has one, a bare "May" or "March" is none. */
export const alone: DateRule = (phrase, at) => firstMatch(ALONE, phrase, at)

/** A date behind a preposition: a bare month, season or year is clear there. */
export const behind: DateRule = (phrase, at) => firstMatch(BEHIND, phrase, at)

export const skipArticle = (phrase: Phrase, at: number): number => (phrase.lower(at) === 'the' ? at + 1 : at)

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

const ALONE: readonly DateRule[] = [dayOfNote, ...CLEAR, namedDay, clearMonth, clearSeason, bareWeekday]

const BEHIND: readonly DateRule[] = [dayOfNote, ...CLEAR, monthBehind, seasonOfYear, weekday, yearOnly]

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

/** "the Oct. 7 attack": which year it was, readers know; the attack is not dated by it. */
function dayOfNote(phrase: Phrase, at: number): DateMatch | null {
  if (!DETERMINERS.has(phrase.lower(at - 1)) || !/^\p{Ll}/u.test(phrase.word(at + 2))) return null
  const found = monthAndDay(phrase, at)
  return found?.meaning.kind === 'day' && found.meaning.year === 'tense'
    ? { end: found.end, meaning: { kind: 'none' } }
    : null
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', "'s", '’s', 'its', 'his', 'her', 'their'])

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

const DAYS_OF_NOTE: ReadonlySet<string> = new Set('black good bloody holy ash super cyber red palm easter'.split(' '))
