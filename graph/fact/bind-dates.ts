import type { DateExpression } from '../lang/pack.ts'
import type { Doc } from '../model/doc.ts'
import { plainLabel, type ParsedSentence } from './arcs.ts'

/**
 * The date that a predicate has: the expression whose head hangs from it, directly or inside its phrases, with no other
 * predicate between. A noun that names an event also takes the date of its verb ("bei einem Besuch vergangene Woche").
 */
export function dateOf(
  doc: Doc,
  parsed: ParsedSentence,
  predicate: number,
  dates: readonly DateExpression[],
): DateExpression | null {
  const own = dates.filter((date) => governor(doc, parsed, date) === predicate)
  if (own[0]) return own.find(({ from }) => from !== null) ?? own[0]
  const isNoun = parsed.tree.upos[predicate] === 'NOUN'
  const label = plainLabel(parsed, predicate)
  const head = parsed.tree.heads[predicate] ?? -1
  if (isNoun && head >= 0) return dateOf(doc, parsed, verbAbove(parsed, head), dates)
  // A coordinated verb shares the date of the first, as long as it has none of its own.
  if (label === 'conj' && head >= 0) return dateOf(doc, parsed, head, dates)
  return null
}

/** The predicate that a date belongs to: the nearest verb, or noun of an event, above it. */
function governor(doc: Doc, parsed: ParsedSentence, date: DateExpression): number {
  const words = parsed.sentence.words
  const inside = (word: number) => {
    const token = doc.tokens[words[word]?.token ?? -1]
    return token !== undefined && token.start >= date.start && token.end <= date.end
  }
  const first = words.findIndex((_, word) => inside(word) && !inside(parsed.tree.heads[word] ?? -1))
  if (first < 0) return -1
  const head = parsed.tree.heads[first] ?? -1
  if (head < 0) return first
  return parsed.tree.upos[head] === 'NOUN' || parsed.tree.upos[head] === 'PROPN'
    ? nounOrVerb(parsed, head)
    : verbAbove(parsed, head)
}

/** A date behind a noun belongs to the noun only if nothing but an article or preposition parts them from their verb. */
function nounOrVerb(parsed: ParsedSentence, noun: number): number {
  const isEventNoun = (parsed.children[noun] ?? []).some((child) => plainLabel(parsed, child) === 'nmod')
  return isEventNoun && parsed.tree.upos[noun] === 'NOUN' ? noun : verbAbove(parsed, noun)
}

function verbAbove(parsed: ParsedSentence, word: number): number {
  let at = word
  for (let steps = 0; steps < 20 && at >= 0; steps++) {
    const upos = parsed.tree.upos[at]
    if (upos === 'VERB' || upos === 'AUX') return at
    const head = parsed.tree.heads[at] ?? -1
    if (head < 0) return at
    at = head
  }
  return at
}
