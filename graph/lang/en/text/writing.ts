import { classAt, DIGIT, isDigitAt, isLetterAt, LOWER, SPACE } from '../../../text/characters.ts'
import type { Writing } from '../../../text/scan.ts'
import { nextWordAt } from '../../../text/neighbours.ts'
import { ABBREVIATIONS, BEFORE_NUMBER, PREFIXES, PROPER, STARTERS, TITLES } from './abbreviations.ts'

/** English words: hyphens cut ("pro" - "Russian") but behind prefixes and in numbers; periods close abbreviations. */
export const englishWriting: Writing = { joinsHyphen, takesPeriod, takesApostrophe: () => false }

function takesPeriod(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST || classAt(text, start) === DIGIT) return false
  const next = nextWordAt(text, end + 1)
  const word = text.slice(start, end)
  if (BEFORE_NUMBER.has(word) && classAt(next, 0) === DIGIT) return true
  if (word.length === 1) return takesSingle(text, start, end, next)
  const lower = word.toLowerCase()
  if (ABBREVIATIONS.has(lower)) return true
  return classAt(text, start) !== LOWER && (TITLES.has(lower) || PROPER.has(lower))
}

/** "J. D. Vance"; not the pronoun of "than I. The", nor "Plan B." at the end of a sentence. */
function takesSingle(text: string, start: number, end: number, next: string): boolean {
  if (classAt(text, start) === LOWER) return isLetterAt(text, end + 1)
  if (text[start] === 'I' && classAt(text, start - 2) === LOWER) return false
  return next !== '' && !STARTERS.has(next)
}

function joinsHyphen(text: string, start: number, at: number): boolean {
  const next = classAt(text, at + 1)
  if (start === at || next === SPACE) return false
  const first = text.slice(start, Math.min(at, start + LONGEST))
  if (next === DIGIT) return isDigitAt(text, at - 1) ? joinsDigits(text, start) : CODE.test(first)
  if (next !== LOWER) return first.toLowerCase() === 'mid'
  return PREFIXES.has(first.toLowerCase()) || /^[aeuxt]$/i.test(first)
}

/** ISO dates and telephone numbers stay whole; "2014-16" and "5-3" are two numbers. */
function joinsDigits(text: string, start: number): boolean {
  JOINED_DIGITS.lastIndex = start
  return JOINED_DIGITS.test(text)
}

const JOINED_DIGITS = /(?:\d{4}-\d\d-\d\d|(?:\d-)?(?:\d{3}-){1,2}\d{4})(?!\d)/y

/** Before a number: "F-16", "Su-27", "COVID-19", "G-20". */
const CODE = /^\p{Lu}[\p{Lu}u\d]{0,7}$/u

const LONGEST = 12
