import { classAt, classOf, DIGIT, LOWER, SPACE, UPPER } from '../../../text/characters.ts'
import { MONTHS, STARTERS } from './abbreviations.ts'
import { nextWordAt, previousWordAt } from '../../../text/neighbours.ts'

/**
 * Whether the period at `end` makes the number `start`..`end` an ordinal ("am 3. Oktober", "der 2. Senat") and not the
 * end of a sentence ("auf Platz 3. Danach"). Years and amounts end sentences; small numbers are told by their neighbours.
 */
export function isOrdinal(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end)
  if (DAY_AND_MONTH.test(number)) return closesDayAndMonth(text, end)
  if (!/^\d{1,4}$/.test(number)) return false
  if (classAt(text, end + 1) !== SPACE) return isFollowedByMark(text, end + 1)
  const next = nextWordAt(text, end + 1)
  if (next === '') return false
  const kind = classOf(next.charCodeAt(0))
  if (kind === LOWER) return number.length < 4
  if (MONTHS.has(next.toLowerCase()) || ABBREVIATED_MONTHS.has(next)) return Number(number) <= 31
  if (number.length > 3) return false
  const before = previousWordAt(text, start)
  if (before === '' && (startsLine(text, start) || STOPS.has(text[start - 2] ?? ''))) return number.length < 3
  if (kind === DIGIT && /^\d{1,2}\. ?\d{4}/.test(text.slice(end + 2, end + 12))) return true
  if (kind === DIGIT) return Number(number) <= 31 && Number(next) <= 12 && BEFORE_ORDINAL.has(before.toLowerCase())
  if (STARTERS.has(next)) return false
  return kind === UPPER && (BEFORE_ORDINAL.has(before.toLowerCase()) || isInflected(before))
}

const DAY_AND_MONTH = /^[0-3]?\d\.[01]?\d$/

/** "am 24.2. begann": a small letter or a mark follows. */
function closesDayAndMonth(text: string, end: number): boolean {
  const next = nextWordAt(text, end + 1)
  return next === '' ? text[end + 1] === ',' || text[end + 1] === ')' : classOf(next.charCodeAt(0)) === LOWER
}

/** "vom 3.-5. Mai", "der 1./2. Klasse", "der 2., 3. und 4. Band". */
function isFollowedByMark(text: string, at: number): boolean {
  const mark = text[at]
  return (mark === '-' || mark === '–' || mark === '/' || mark === ',') && /^.?.?\d/.test(text.slice(at + 1, at + 4))
}

/** What stands before the number of a list inside running text: "…. 2. Die Parteien". */
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ':'])

const startsLine = (text: string, start: number): boolean => start === 0 || text[start - 1] === '\n'

/** "jeden", "ihrem", "dessen", "seines": an adjective or article of small letters before an ordinal. */
function isInflected(word: string): boolean {
  return classAt(word, 0) === LOWER && /(?:em|en|er|es|te)$/.test(word) && !NO_ARTICLE.has(word)
}

const NO_ARTICLE: ReadonlySet<string> = new Set([
  'gegen',
  'neben',
  'zwischen',
  'über',
  'unter',
  'oder',
  'aber',
  'waren',
  'haben',
  'werden',
  'wurden',
  'hatten',
  'erreichte',
])

const ABBREVIATED_MONTHS: ReadonlySet<string> = new Set([
  'Jan',
  'Feb',
  'Febr',
  'Mär',
  'Apr',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Sept',
  'Okt',
  'Nov',
  'Dez',
])

const BEFORE_ORDINAL: ReadonlySet<string> = new Set(
  (
    'der die das dem den des ein eine einem einen einer eines am im zum zur vom beim ins ans seit bis ab und oder sein seine ' +
    'ihr ihre jeder jede jedes dieser diese dieses montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag artikels'
  ).split(' '),
)
