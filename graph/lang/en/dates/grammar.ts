import { isDigitAt } from '../../../text/characters.ts'
import type { DateGrammar } from '../../../text/dates/find.ts'
import type { DateMatch, DateRule, Phrase } from '../../../text/dates/phrase.ts'
import { firstMatch, withSecond } from '../../../text/dates/phrase.ts'
import { seasonOfYear } from './absolute.ts'
import { bounded } from './bounded.ts'
import { alone, behind, skipArticle } from './points.ts'
import { ahead } from './relative.ts'
import { englishTenseAt } from './tense.ts'
import { MONTHS, NAMED_DAYS, NUMBERS, ORDINALS, PART_NOUNS, PARTS, SEASONS, SHIFTS, WEEKDAYS } from './words.ts'
import { decade, namedYear } from './years.ts'

/** How English writes dates. */
export const englishDates: DateGrammar = { match, tenseAt: englishTenseAt, attributive: new Set(['of', 'from']) }

function match(phrase: Phrase, at: number): DateMatch | null {
  if (!BEGINNINGS.has(phrase.lower(at)) && !isDigitAt(phrase.word(at), 0) && !HYPHENED.test(phrase.word(at)))
    return null
  return bounded(phrase, at) ?? behindPreposition(phrase, at) ?? alone(phrase, at)
}

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

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on in at by during over of for from through throughout within'.split(' '),
)

/** "mid-July", "mid-1990s", "Q1" */
const HYPHENED = /^(?:mid-|[qQ][1-4]$)/

const SHORT_MONTHS: readonly string[] = [...MONTHS.keys()]
  .filter((name) => name.endsWith('.'))
  .map((name) => name.slice(0, -1))

/** Words that an expression may begin with, besides figures: all others are passed over. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...'between from before after since until till the a several earlier later year'.split(' '),
  ...PREPOSITIONS,
  ...MONTHS.keys(),
  ...SHORT_MONTHS,
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...PARTS.keys(),
  ...PART_NOUNS.keys(),
  ...SHIFTS.keys(),
  ...ORDINALS.keys(),
  ...NUMBERS.keys(),
  ...NAMED_DAYS.keys(),
])
