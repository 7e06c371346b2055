import type { Doc } from '../model/doc.ts'
import { remembering } from '../text/remember.ts'

/** Values by their words, lower case, joined by spaces. */
export interface PhraseIndex<Value> {
  readonly byWords: ReadonlyMap<string, Value>
  /** What some phrase begins with and goes on behind: only then is the next token looked at. */
  readonly beginnings: ReadonlySet<string>
  /** The phrase that some words are, as written or without one of the endings; null for none. */
  readonly plainOf: (words: string) => string | null
}

/** @param endings that a phrase may have in a text */
export function indexPhrases<Value>(
  byWords: ReadonlyMap<string, Value>,
  endings: readonly string[],
): PhraseIndex<Value> {
  const beginnings = new Set<string>()
  for (const phrase of byWords.keys()) for (const beginning of beginningsOf(phrase)) beginnings.add(beginning)
  const plainOf = remembering((words) => plainForms(words, endings).find((form) => byWords.has(form)) ?? null)
  return { byWords, beginnings, plainOf }
}

/** A phrase cut before each further token, hyphens being tokens or not: English tokens end at them. */
function beginningsOf(phrase: string): readonly string[] {
  const cuts = [...phrase.matchAll(/ |-/g)].map(({ index }) => index)
  return cuts.flatMap((cut) => {
    const before = phrase.slice(0, cut)
    return phrase[cut] === '-' ? [before, `${before} -`] : [before]
  })
}

/**
 * The longest phrase that begins at a token, as written or without one of its endings.
 * @param firstWord what counts of the first token: the last part of a compound
 */
export function longestPhrase<Value>(
  doc: Doc,
  at: number,
  firstWord: string,
  { byWords, beginnings, plainOf }: PhraseIndex<Value>,
): { readonly value: Value; readonly words: string; readonly count: number } | null {
  let joined = firstWord.toLowerCase()
  let best: { value: Value; words: string; count: number } | null = null
  for (let count = 1; ; count++) {
    const words = plainOf(joined)
    const value = words === null ? undefined : byWords.get(words)
    if (words !== null && value !== undefined) best = { value, words, count }
    const next = doc.tokens[at + count]
    if (!next || !beginnings.has(joined)) return best
    // "secretary", "-", "general" is written in one.
    joined = joined.endsWith(' -')
      ? `${joined.slice(0, -2)}-${next.text.toLowerCase()}`
      : `${joined} ${next.text.toLowerCase()}`
  }
}

const plainForms = (words: string, endings: readonly string[]): readonly string[] => [
  words,
  ...endings.filter((ending) => words.endsWith(ending)).map((ending) => words.slice(0, -ending.length)),
]
