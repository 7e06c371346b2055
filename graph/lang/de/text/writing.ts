import { classAt, DIGIT, isLetterAt, LOWER, SPACE, UPPER } from '../../../text/characters.ts'
import type { Writing } from '../../../text/scan.ts'
import { ABBREVIATIONS, BEFORE_NUMBER, STARTERS } from './abbreviations.ts'
import { isOrdinal } from './ordinals.ts'
import { nextWordAt } from '../../../text/neighbours.ts'

/** German words: hyphens join ("US-Regierung"), periods close abbreviations, initials and ordinals. */
export const germanWriting: Writing = { joinsHyphen: () => true, takesPeriod, takesApostrophe }

function takesPeriod(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false
  const word = text.slice(start, end)
  if (classAt(text, start) === DIGIT) return isOrdinal(text, start, end)
  const next = nextWordAt(text, end + 1)
  if (word.length === 1) return takesSingle(text, start, next)
  if (ROMAN.test(word)) return next !== '' && !STARTERS.has(next)
  const lower = word.toLowerCase()
  if (BEFORE_NUMBER.has(lower)) return classAt(next, 0) === DIGIT || ABBREVIATIONS.has(lower)
  if (ABBREVIATIONS.has(lower)) return true
  return looksShortened(word) && classAt(next, 0) === LOWER && classAt(text, end + 1) === SPACE
}

/** "z. B.", "v. Chr.", "S. Müller": a letter before another word; "Plan B." at the end of a sentence is none. */
function takesSingle(text: string, start: number, next: string): boolean {
  const kind = classAt(text, start)
  if (kind === LOWER) return true
  if (kind !== UPPER) return false
  if (closesSpaced(text, start)) return true
  return next !== '' && !STARTERS.has(next)
}

/** The second half of "z. B." */
function closesSpaced(text: string, start: number): boolean {
  return (
    classAt(text, start - 1) === SPACE &&
    text[start - 2] === '.' &&
    isLetterAt(text, start - 3) &&
    classAt(text, start - 4) === SPACE
  )
}

/** An abbreviation that no list knows ("Schlwg. folgte"): it has no vowel, and a small letter follows. */
function looksShortened(word: string): boolean {
  return word.length <= 6 && /^[^aeiouyäöü\p{N}]+$/iu.test(word)
}

/** "Grass' Roman", "Charles’ Besuch": a genitive of a name that ends in an s, not a closing quote. */
function takesApostrophe(text: string, start: number, end: number): boolean {
  if (!GENITIVE_ENDS.has(text[end - 1] ?? '') || classAt(text, start) !== UPPER || classAt(text, end + 1) !== SPACE)
    return false
  const before = text.slice(Math.max(0, start - QUOTE_REACH), start)
  const opening = Math.max(before.lastIndexOf('‚'), before.lastIndexOf('‘'), before.search(/(?:^|\s)'(?=\S)[^']*$/))
  return opening === -1
}

const GENITIVE_ENDS: ReadonlySet<string> = new Set(['s', 'x', 'z', 'ß', 'S', 'X', 'Z'])
const QUOTE_REACH = 120
const LONGEST = 14
const ROMAN = /^(?=..)[IVXLC]{2,6}$/
