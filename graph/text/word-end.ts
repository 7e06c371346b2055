import { classAt, isDigitAt, isLetterAt, LOWER, SPACE, UPPER, wordCharacterLengthAt } from './characters.ts'
import type { Writing } from './scan.ts'

/**
 * End of the word that starts at `start`; `from` is where its letters begin (after "@", "#" or a leading hyphen).
 * A mark between two letters or digits belongs to the word when it usually does: "10.000", "17:30", "M'Bala", "AT&T".
 */
export function wordEnd(text: string, start: number, from: number, writing: Writing): number {
  const dotted = dottedEnd(text, from)
  if (dotted !== null && !runsOn(text, start, dotted, writing)) return dotted
  let end = dotted ?? from
  for (;;) {
    const length = wordCharacterLengthAt(text, end)
    if (length > 0) {
      end += length
      continue
    }
    if (end === from || wordCharacterLengthAt(text, end + 1) === 0) return trailingEnd(text, start, end, writing)
    if (text[end] === '.' && !joinsNumber(text, end)) return innerPeriodEnd(text, start, end, writing)
    if (!joins(text, start, end, writing)) return trailingEnd(text, start, end, writing)
    end++
  }
}

/** Whether the mark at `at`, between two word characters, belongs to the word. */
function joins(text: string, start: number, at: number, writing: Writing): boolean {
  switch (text.charAt(at)) {
    case "'":
    case '’':
    case 'ʼ':
      return isLetterAt(text, at + 1)
    case '-':
    case '‐':
    case '‑':
      return writing.joinsHyphen(text, start, at)
    case '.':
    case ',':
    case '/':
      return joinsNumber(text, at) || isSpeed(text, start, at)
    case ':':
      return joinsNumber(text, at) || joinsGender(text, at)
    case '*':
      return joinsGender(text, at)
    case '&':
      return classAt(text, at - 1) === UPPER && classAt(text, at + 1) === UPPER
    default:
      return false
  }
}

const joinsNumber = (text: string, at: number): boolean => isDigitAt(text, at - 1) && isDigitAt(text, at + 1)

const isSpeed = (text: string, start: number, at: number): boolean =>
  text.startsWith('km/h', start) && at === start + 2 && !isLetterAt(text, at + 2)

/** German "Bürger:innen", "Forscher*in". */
const joinsGender = (text: string, at: number): boolean =>
  classAt(text, at - 1) === LOWER && /^in(?:nen)?(?!\p{L})/u.test(text.slice(at + 1, at + 6))

/** "U.S.-Regierung", "the U.N.'s": what follows the dots still belongs to the word. */
function runsOn(text: string, start: number, at: number, writing: Writing): boolean {
  if (!isLetterAt(text, at + 1)) return false
  if (text[at] === '-') return writing.joinsHyphen(text, start, at)
  return text[at] === "'" || text[at] === '’'
}

/** What may follow the last letter: the period of an abbreviation, a genitive's apostrophe, the hyphen of "Außen- und". */
function trailingEnd(text: string, start: number, end: number, writing: Writing): number {
  switch (text.charAt(end)) {
    case '.':
      return text[end + 1] !== '.' && writing.takesPeriod(text, start, end) ? end + 1 : end
    case "'":
    case '’':
      return writing.takesApostrophe(text, start, end) ? end + 1 : end
    case '-':
      if (!isLetterAt(text, end - 1) || !AFTER_HALF.has(text[end + 1] ?? ' ')) return end
      return writing.joinsHyphen(text, start, end) ? end + 1 : end
    case '$':
      return /^[A-Z]{1,3}$/.test(text.slice(start, Math.min(end, start + 4))) ? end + 1 : end
    default:
      return end
  }
}

const AFTER_HALF: ReadonlySet<string> = new Set(' \u00a0\n\t,/)'.split(''))

/** A period with a letter right behind it: a web name, an initial, an abbreviation, or a missing space. */
function innerPeriodEnd(text: string, start: number, period: number, writing: Writing): number {
  SITE.lastIndex = start
  const site = SITE.exec(text)
  if (site !== null && start + site[0].length > period) return start + site[0].length
  const isInitial = period === start + 1 && classAt(text, start) === UPPER
  return isInitial || writing.takesPeriod(text, start, period) ? period + 1 : period
}

/** Bounded, so that its cost does not grow with the text. */
const SITE =
  /[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){0,5}\.(?:com|org|net|info|gov|edu|eu|de|at|ch|uk|us|fr|ru|ua|io|tv|pdf|html)(?![\p{L}\p{N}])/uy

/** End of "z.B.", "U.S.", "Ph.D.", "A.-L.": at least two parts of one or two letters, each with its period; else null. */
function dottedEnd(text: string, start: number): number | null {
  if (!isLetterAt(text, start) || (text[start + 1] !== '.' && text[start + 2] !== '.')) return null
  DOTTED.lastIndex = start
  const match = DOTTED.exec(text)
  if (match === null) return null
  const end = start + match[0].length
  return classAt(text, end) === SPACE || !isLetterAt(text, end) ? end : null
}

const DOTTED = /\p{L}{1,2}\.(?:-?\p{L}{1,2}\.){1,7}/uy
