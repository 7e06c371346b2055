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

/** The first rule that matches. */
export function firstMatch(rules: readonly DateRule[], phrase: Phrase, at: number): DateMatch | null {
  for (const rule of rules) {
    const match = rule(phrase, at)
    if (match !== null) return match
  }
  return null
}
