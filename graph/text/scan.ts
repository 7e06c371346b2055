import type { Token } from '../model/doc.ts'
import { classAt, isLetterAt, isWordClass, LOWER, PAIR, SPACE } from './characters.ts'
import { linkEnd } from './links.ts'
import { symbolEnd } from './symbols.ts'
import { wordEnd } from './word-end.ts'

/** What a language decides about its words. Offsets are into the whole text. */
export interface Writing {
  /**
   * Whether the hyphen at `at` belongs to the word that starts at `start`: in the middle ("US-Regierung"), behind a half
   * ("Außen- und"), or, with `start` equal to `at`, before one ("Ein- und -ausfuhr").
   */
  joinsHyphen(text: string, start: number, at: number): boolean
  /** Whether the word `start`..`end` takes the period at `end`: an abbreviation, an initial, an ordinal. */
  takesPeriod(text: string, start: number, end: number): boolean
  /** Whether the word `start`..`end` takes the apostrophe at `end`: "Grass' Roman". */
  takesApostrophe(text: string, start: number, end: number): boolean
}

/**
 * Tokens of `text` that start between `from` and `to`, in order, without gaps but white space: every other character is
 * in exactly one token. The last one may end behind `to`. Time is linear: each look-ahead is bounded.
 */
export function scan(text: string, from: number, to: number, writing: Writing): Token[] {
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    if (classAt(text, at) === SPACE) {
      at++
      continue
    }
    const end = tokenEnd(text, at, writing)
    tokens.push({ start: at, end, text: text.slice(at, end) })
    at = end
  }
  return tokens
}

function tokenEnd(text: string, at: number, writing: Writing): number {
  const kind = classAt(text, at)
  if (isWordClass(kind) || kind === PAIR) {
    const end = linkEnd(text, at) ?? wordEnd(text, at, at, writing)
    return end > at ? end : symbolEnd(text, at)
  }
  if (opensWord(text, at, writing)) return wordEnd(text, at, at + 1, writing)
  return symbolEnd(text, at)
}

/** "@name", "#tag" and, where hyphens join, the second half of "Ein- und -ausfuhr" or of „Spiegel“-Bericht. */
function opensWord(text: string, at: number, writing: Writing): boolean {
  if (!isLetterAt(text, at + 1)) return false
  const before = classAt(text, at - 1)
  switch (text.charAt(at)) {
    case '@':
    case '#':
      return before === SPACE
    case '-':
      if (!CLOSING_QUOTES.has(text[at - 1] ?? '') && (before !== SPACE || classAt(text, at + 1) !== LOWER)) return false
      return writing.joinsHyphen(text, at, at)
    default:
      return false
  }
}

const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '’', '‘', "'"])
