import { childrenWith, type ParsedSentence } from './arcs.ts'

/** Marks of a genitive that the parser takes for adpositions. */
export const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])

/** Preposition of a nominal, lower case; null for none, and for a genitive. */
export function ownPreposition(parsed: ParsedSentence, word: number): string | null {
  const [first] = childrenWith(parsed, word, 'case')
  const marker = first === undefined ? null : (parsed.lower[first] ?? null)
  return marker === null || POSSESSIVE.has(marker) ? null : marker
}
