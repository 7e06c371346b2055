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
  isEventNoun: (word: number) => boolean,
): DateExpression | null {
  const own = dates.filter((date) => governor(doc, parsed, date, isEventNoun) === predicate)
  if (own[0]) return own.find(({ from }) => from !== null) ?? own[0]
  const isNoun = parsed.tree.upos[predicate] === 'NOUN'
  const label = plainLabel(parsed, predicate)
  const head = parsed.tree.heads[predicate] ?? -1
  if (isNoun && head >= 0) return dateOf(doc, parsed, eventAbove(parsed, head, isEventNoun), dates, isEventNoun)
  // A coordinated verb shares the date of the first, as long as it has none of its own.
  if (label === 'conj' && head >= 0) return dateOf(doc, parsed, head, dates, isEventNoun)
  return null
}

/** The predicate that a date belongs to: the nearest verb, or noun of an event, above it. */
function governor(
  doc: Doc,
  parsed: ParsedSentence,
  date: DateExpression,
  isEventNoun: (word: number) => boolean,
): number {
  const words = parsed.sentence.words
  const inside = (word: number) => {
    const token = doc.tokens[words[word]?.token ?? -1]
    return token !== undefined && token.start >= date.start && token.end <= date.end
  }
  const first = words.findIndex((_, word) => inside(word) && !inside(parsed.tree.heads[word] ?? -1))
  const head = first < 0 ? -1 : (parsed.tree.heads[first] ?? -1)
  return head < 0 ? first : eventAbove(parsed, head, isEventNoun)
}

function eventAbove(parsed: ParsedSentence, word: number, isEventNoun: (word: number) => boolean): number {
  let at = word
  for (let steps = 0; steps < 20; steps++) {
    const upos = parsed.tree.upos[at]
    if (upos === 'VERB' || upos === 'AUX' || isEventNoun(at)) return at
    const head = parsed.tree.heads[at] ?? -1
    if (head < 0) return at
    at = head
  }
  return at
}
