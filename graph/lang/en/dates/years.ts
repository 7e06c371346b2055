import type { DateMatch, Phrase } from '../../../text/dates/phrase.ts'
import { partAt } from './absolute.ts'
import { isYear, ORDINALS } from './words.ts'

/** "early 2023", "mid-2023", "the end of 2023", "the year 2014" */
export function namedYear(phrase: Phrase, at: number): DateMatch | null {
  const hyphened = /^mid-((?:19|20)\d\d)$/.exec(phrase.word(at))
  if (hyphened !== null) return { end: at + 1, meaning: { kind: 'year', year: Number(hyphened[1]), part: 'middle' } }
  const { part, end } = partAt(phrase, at)
  const from = phrase.lower(end) === 'year' ? end + 1 : end
  if (from === at || !isYear(phrase.word(from))) return null
  return { end: from + 1, meaning: { kind: 'year', year: Number(phrase.word(from)), part } }
}

/** "the 1990s", "mid-1990s", "early 2000s", "the 1990's" */
export function decade(phrase: Phrase, at: number): DateMatch | null {
  const { part, end } = partAt(phrase, at)
  const from = phrase.lower(end) === 'the' ? end + 1 : end
  const match = /^(mid-)?((?:1[5-9]|20)\d0)['’]?s$/.exec(phrase.lower(from))
  if (match === null) return null
  return {
    end: from + 1,
    meaning: { kind: 'decade', year: Number(match[2]), part: match[1] === undefined ? part : 'middle' },
  }
}

/** "Q1 2024", "the third quarter of 2023", "the first half of 2024", "second half of this year" */
export function quarterOrHalf(phrase: Phrase, at: number): DateMatch | null {
  const short = /^q([1-4])$/.exec(phrase.lower(at))
  if (short !== null)
    return isYear(phrase.word(at + 1)) ? monthsMatch(at + 2, Number(phrase.word(at + 1)), Number(short[1]), 3) : null
  const from = phrase.lower(at) === 'the' ? at + 1 : at
  const number = ORDINALS.get(phrase.lower(from))
  const count = phrase.lower(from + 1) === 'quarter' ? 3 : phrase.lower(from + 1) === 'half' ? 6 : 0
  if (number === undefined || count === 0 || number * count > 12 || phrase.lower(from + 2) !== 'of') return null
  return isYear(phrase.word(from + 3)) ? monthsMatch(from + 4, Number(phrase.word(from + 3)), number, count) : null
}

const monthsMatch = (end: number, year: number, number: number, count: number): DateMatch => ({
  end,
  meaning: { kind: 'months', year, month: (number - 1) * count + 1, count },
})

/** "2014-16", "2014–2016", "2014 to 2016": years in a row. */
export function yearRange(phrase: Phrase, at: number): DateMatch | null {
  if (!isYear(phrase.word(at)) || !/^(?:-|–|to|and|through|until)$/.test(phrase.lower(at + 1))) return null
  const last = phrase.word(at + 2)
  const isShort = /^[-–]$/.test(phrase.word(at + 1)) && /^\d\d$/.test(last)
  if (!isShort && !isYear(last)) return null
  const from = Number(phrase.word(at))
  const to = isShort ? Math.floor(from / 100) * 100 + Number(last) : Number(last)
  if (to <= from) return null
  return {
    end: at + 3,
    meaning: {
      kind: 'between',
      first: { kind: 'year', year: from, part: 'whole' },
      last: { kind: 'year', year: to, part: 'whole' },
    },
  }
}

/** Behind a preposition: "in 2014", not "in 2000 villages"; a year that counts or names something is none. */
export function yearOnly(phrase: Phrase, at: number): DateMatch | null {
  const word = phrase.word(at)
  if (
    phrase.lower(at - 1) === 'the' ||
    !/^(?:1[5-9]|20|21)\d\d$/.test(word) ||
    phrase.word(at + 1) === '%' ||
    phrase.word(at + 1) === '-'
  )
    return null
  if (/^\p{Ll}+s$/u.test(phrase.word(at + 1)) && !NO_PLURALS.has(phrase.word(at + 1))) return null
  if (COUNTED.has(phrase.lower(at + 1))) return null
  return { end: at + 1, meaning: { kind: 'year', year: Number(word), part: 'whole' } }
}

/** Words on an s that may follow a year. */
const NO_PLURALS: ReadonlySet<string> = new Set([
  'as',
  'was',
  'is',
  'his',
  'its',
  'this',
  'has',
  'across',
  'whereas',
  'unless',
  'plus',
  'thus',
  'besides',
])

const COUNTED: ReadonlySet<string> = new Set(
  'people men women children dollars percent miles local other new more'.split(' '),
)
