import { isDigitAt } from '../../../text/characters.ts'
import type { DateGrammar } from '../../../text/dates/find.ts'
import type { DateMatch, Phrase } from '../../../text/dates/phrase.ts'
import { withSecond } from '../../../text/dates/phrase.ts'
import { bounded } from './bounded.ts'
import { alone, behind, skipArticle } from './points.ts'
import { ahead } from './relative.ts'
import { germanTenseAt } from './tense.ts'
import { MONTHS, NAMED_DAYS, ORDINALS, PARTS, SEASONS, shiftOf, TENS, weekdayOf } from './words.ts'

/** How German writes dates. */
export const germanDates: DateGrammar = { match, tenseAt: germanTenseAt, attributive: new Set(['von', 'vom']) }

function match(phrase: Phrase, at: number): DateMatch | null {
  const word = phrase.lower(at)
  const mayBegin =
    BEGINNINGS.has(word) || isDigitAt(word, 0) || shiftOf(word) !== null || weekdayOf(phrase.word(at)) !== null
  if (!mayBegin) return null
  return bounded(phrase, at) ?? behindPreposition(phrase, at) ?? alone(phrase, at)
}

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

const PREPOSITIONS: ReadonlySet<string> = new Set('am an im in zum vom von für zu um gegen übers beim'.split(' '))

/** Words that an expression may begin with, besides figures, weekdays and adjectives such as "vergangen": others are passed over. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...'zwischen von vom vor nach seit bis ab jahr jahre jahres jahren'.split(' '),
  ...PREPOSITIONS,
  ...MONTHS.keys(),
  ...PARTS.keys(),
  ...SEASONS.keys(),
  ...ORDINALS.keys(),
  ...TENS.keys(),
  ...NAMED_DAYS.keys(),
])
