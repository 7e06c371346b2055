import type { DateMatch, Phrase } from '../../../text/dates/phrase.ts'
import { isYear } from './absolute.ts'
import { MONTHS, ORDINALS, PARTS, TENS, UNITS } from './words.ts'

/** "Jahr 2014", "Jahre 2014", "Anfang 2014", "Mitte des Jahres 2014" */
export function namedYear(phrase: Phrase, at: number): DateMatch | null {
  const part = PARTS.get(phrase.lower(at))
  let from = part === undefined ? at : at + 1
  if (part !== undefined && phrase.lower(from) === 'des') from++
  const isNamed = UNITS.get(phrase.lower(from)) === 'year'
  if (isNamed) from++
  const range = isNamed ? yearRange(phrase, from) : null
  if (range !== null) return range
  if (!isYear(phrase.word(from)) || (part === undefined && !isNamed)) return null
  return { end: from + 1, meaning: { kind: 'year', year: Number(phrase.word(from)), part: part ?? 'whole' } }
}

/** "1990er Jahre", "90er-Jahren", "neunziger Jahre", "Mitte der 1990er Jahre" */
export function decade(phrase: Phrase, at: number): DateMatch | null {
  const part = PARTS.get(phrase.lower(at))
  let from = part === undefined ? at : at + 1
  if (part !== undefined && phrase.lower(from) === 'der') from++
  const joined = /^((?:1[89]|20)?\d0)er-jahren?$/.exec(phrase.lower(from))
  const spaced = /^((?:1[89]|20)?\d0)er$/.exec(phrase.lower(from))
  const isYears = UNITS.get(phrase.lower(from + 1)) === 'year'
  const digits = joined?.[1] ?? (isYears ? (spaced?.[1] ?? TENS.get(phrase.lower(from))) : undefined)
  if (digits === undefined) return null
  const year = digits.length === 4 ? Number(digits) : 1900 + Number(digits)
  return { end: joined === null ? from + 2 : from + 1, meaning: { kind: 'decade', year, part: part ?? 'whole' } }
}

/** "ersten Quartal 2024", "2. Halbjahr", "erste Jahreshälfte 2023" */
export function quarterOrHalf(phrase: Phrase, at: number): DateMatch | null {
  const number = ORDINALS.get(phrase.lower(at))
  if (number === undefined) return null
  const noun = phrase.lower(at + 1)
  const count = noun.startsWith('quartal') ? 3 : /^(?:halbjahr|jahreshälfte)/.test(noun) ? 6 : 0
  if (count === 0 || number * count > 12) return null
  const written = phrase.word(at + 2)
  const year = isYear(written) ? Number(written) : 'tense'
  const month = (number - 1) * count + 1
  return { end: isYear(written) ? at + 3 : at + 2, meaning: { kind: 'months', year, month, count } }
}

/** "2014-2016", "2014/15", "2014–2016", "2014 bis 2016": years in a row. */
export function yearRange(phrase: Phrase, at: number): DateMatch | null {
  const joined = /^((?:19|20)\d\d)[-/]((?:19|20)?\d\d)$/.exec(phrase.word(at))
  if (joined !== null) return rangeOf(joined[1] ?? '', joined[2] ?? '', at + 1)
  if (!isYear(phrase.word(at)) || !RANGE_JOINERS.has(phrase.lower(at + 1))) return null
  return isYear(phrase.word(at + 2)) ? rangeOf(phrase.word(at), phrase.word(at + 2), at + 3) : null
}

const RANGE_JOINERS: ReadonlySet<string> = new Set(['bis', '-', '–', '/'])

function rangeOf(first: string, last: string, end: number): DateMatch | null {
  const from = Number(first)
  const to = last.length === 2 ? Math.floor(from / 100) * 100 + Number(last) : Number(last)
  if (to <= from) return null
  return {
    end,
    meaning: {
      kind: 'between',
      first: { kind: 'year', year: from, part: 'whole' },
      last: { kind: 'year', year: to, part: 'whole' },
    },
  }
}

/**
 * A year without a word that says so: "2014 annektierte Russland …", "Russland besetzte 2014 die Krim". Numbers that
 * count something ("1950 Soldaten") or name it ("Agenda 2030") are none.
 */
export function bareYear(phrase: Phrase, at: number): DateMatch | null {
  const word = phrase.word(at)
  if (!/^(?:19|20)\d\d$/.test(word)) return null
  if (!standsAlone(phrase, at)) return null
  return { end: at + 1, meaning: { kind: 'year', year: Number(word), part: 'whole' } }
}

function standsAlone(phrase: Phrase, at: number): boolean {
  const before = phrase.word(at - 1)
  const after = phrase.word(at + 1)
  if (before === '(') return after === ')' || after === ','
  if (COUNTING.has(phrase.lower(at - 1)) || NUMBERED.has(phrase.lower(at - 1)) || MONTHS.has(phrase.lower(at - 1)))
    return false
  if (/^\p{Lu}{2,}$/u.test(before)) return false
  if (/^[\d§$€%.:/&+#–-]/.test(before) || /^[%€$°:/&+–-]/.test(after)) return false
  if (/^\p{Lu}/u.test(after))
    return /^\p{Ll}+(?:te|ten|hat|wurde|war)$/u.test(before) && Number(phrase.word(at)) % 50 !== 0
  if (/^\p{Lu}/u.test(before) && at > 1) return FUNCTION_WORDS.has(after)
  return true
}

/** Words before a number that counts. */
const COUNTING: ReadonlySet<string> = new Set(
  'rund etwa knapp über mehr als weniger fast mindestens höchstens circa ca. die der den dem des diese weitere gut insgesamt um von mit je pro nur'.split(
    ' ',
  ),
)

/** Nouns that a number names. */
const NUMBERED: ReadonlySet<string> = new Set(
  'jahrgang baujahr agenda resolution resolutionen strategie vision ziel ziele plan programm horizont em wm euro expo olympia nr. nummer artikel seite boeing'.split(
    ' ',
  ),
)

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'die das den dem der des ein eine einen einem einer in im mit nach an auf zum zur von vom für als und aus über unter gegen bei durch'.split(
    ' ',
  ),
)
