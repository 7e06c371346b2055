import type { Token } from '../../model/doc.ts'
import type { DateMeaning } from './meaning.ts'

/** The tokens of one sentence, as a date grammar reads them. Outside of the sentence a word is "". */
export interface Phrase {
  readonly length: number
  /** As written. */
  word(at: number): string
  /** In lower case. */
  lower(at: number): string
}

/** A match that ends before the token `end`. */
export interface DateMatch {
  readonly end: number
  readonly meaning: DateMeaning
}

/** Reads one kind of expression at a position. */
export type DateRule = (phrase: Phrase, at: number) => DateMatch | null

export function phraseOf(tokens: readonly Token[], firstToken: number, endToken: number): Phrase {
  const words = tokens.slice(firstToken, endToken).map((token) => token.text)
  const lower = words.map((word) => word.toLowerCase())
  return { length: words.length, word: (at) => words[at] ?? '', lower: (at) => lower[at] ?? '' }
}

/**
 * A match and a second of its kind behind a joiner as one range: "am Montag und Dienstag", "in June and July". The match
 * alone when none follows.
 */
export function withSecond(match: DateMatch, phrase: Phrase, joiners: ReadonlySet<string>, rule: DateRule): DateMatch {
  const { kind } = match.meaning
  if ((kind !== 'weekday' && kind !== 'month') || !joiners.has(phrase.lower(match.end))) return match
  const second = rule(phrase, match.end + 1)
  if (second === null || second.meaning.kind !== kind) return match
  return { end: second.end, meaning: { kind: 'between', first: match.meaning, last: second.meaning } }
}

/** The first rule that matches. */
export function firstMatch(rules: readonly DateRule[], phrase: Phrase, at: number): DateMatch | null {
  for (const rule of rules) {
    const match = rule(phrase, at)
    if (match !== null) return match
  }
  return null
}
