import type { Doc } from '../model/doc.ts'

/** Values by their words, lower case, joined by spaces; with the longest length in words. */
export interface PhraseIndex<Value> {
  readonly byWords: ReadonlyMap<string, Value>
  readonly mostWords: number
}

export function indexPhrases<Value>(byWords: ReadonlyMap<string, Value>): PhraseIndex<Value> {
  return { byWords, mostWords: Math.max(1, ...[...byWords.keys()].map((phrase) => phrase.split(' ').length)) }
}

/**
 * The longest phrase that begins at a token, as written or without one of the endings.
 * @param firstWord what counts of the first token: the last part of a compound
 */
export function longestPhrase<Value>(
  doc: Doc,
  at: number,
  firstWord: string,
  { byWords, mostWords }: PhraseIndex<Value>,
  endings: readonly string[],
): { readonly value: Value; readonly words: string; readonly count: number } | null {
  const words = [firstWord.toLowerCase()]
  let best: { value: Value; words: string; count: number } | null = null
  for (let count = 1; count <= 2 * mostWords; count++) {
    // English tokens end at hyphens: "secretary", "-", "general".
    const joined = words.join(' ').replaceAll(' - ', '-')
    const plain = plainForms(joined, endings).find((form) => byWords.has(form))
    const value = plain === undefined ? undefined : byWords.get(plain)
    if (plain !== undefined && value !== undefined) best = { value, words: plain, count }
    const next = doc.tokens[at + count]
    if (!next) break
    words.push(next.text.toLowerCase())
  }
  return best
}

const plainForms = (words: string, endings: readonly string[]): readonly string[] => [
  words,
  ...endings.filter((ending) => words.endsWith(ending)).map((ending) => words.slice(0, -ending.length)),
]
