import { hasCompanion } from './companions.ts'
import { childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import { isOneOf, type Evocation, type FrameIndex } from './frame-index.ts'
import type { Frame, Trigger } from './frame.ts'
import type { FactRules } from './rules.ts'

/** Frames of events whose trigger a word is, whatever stands beside it. */
export const evokedFrames = (parsed: ParsedSentence, word: number, rules: FactRules): readonly Frame[] =>
  evokedOf(parsed, word, rules.frames, rules)

/** The same of any frames; those whose noun is nowhere in the sentence are left out. */
export function evokedOf<Kind extends Trigger>(
  parsed: ParsedSentence,
  word: number,
  index: FrameIndex<Kind>,
  rules: FactRules,
): readonly Kind[] {
  return framesOf(parsed, word, index, rules).filter((frame) => hasCompanion(frame, parsed.companions))
}

function framesOf<Kind extends Trigger>(
  parsed: ParsedSentence,
  word: number,
  index: FrameIndex<Kind>,
  rules: FactRules,
): readonly Kind[] {
  const form = parsed.lower[word] ?? ''
  const upos = parsed.tree.upos[word] ?? ''
  if (isNominal(parsed, word)) return index.ofNoun(parsed.sentence.words[word]?.form ?? '')
  // "has signed", "is attacked": an auxiliary tells nothing.
  if (!PREDICATIVE.has(upos) || plainLabel(parsed, word) === 'aux') return []
  const evoked = index.byForm.get(form)
  if (!evoked) return []
  const isReflexive = (parsed.children[word] ?? []).some((child) =>
    rules.clauses.reflexives.has(parsed.lower[child] ?? ''),
  )
  return withParticle(parsed, word, evoked)
    .filter((frame) => (frame.part === 'adjective' ? isPredicate(parsed, word) : upos !== 'ADV'))
    .filter((frame) => !frame.isReflexive || isReflexive)
}

/** Parts of speech under which a verb, a participle or an adjective goes in a tree. */
const PREDICATIVE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADJ', 'ADV'])

/** "ist bereit", "is prepared"; not "die bereite Armee". */
function isPredicate(parsed: ParsedSentence, word: number): boolean {
  if (childrenWith(parsed, word, 'cop', 'aux:pass').length > 0) return true
  return parsed.tree.upos[word] !== 'VERB' && childrenWith(parsed, word, 'nsubj').length > 0
}

export const isNominal = (parsed: ParsedSentence, word: number) =>
  parsed.tree.upos[word] === 'NOUN' || parsed.tree.upos[word] === 'PROPN'

/** "nahm … an" is "annehmen" and never "nehmen"; "sent troops back" still sends troops. */
function withParticle<Kind extends Trigger>(
  parsed: ParsedSentence,
  word: number,
  evoked: readonly Evocation<Kind>[],
): readonly Kind[] {
  if (evoked.length === 0) return []
  const beside = childrenWith(parsed, word, 'compound:prt', 'advmod').map((child) => parsed.lower[child])
  const detached = evoked.filter(({ detached: particle }) => particle !== null && beside.includes(particle))
  if (detached.length > 0) return detached.map(({ frame }) => frame)
  const hasParticle = childrenWith(parsed, word, 'compound:prt').length > 0
  return evoked.flatMap(({ frame, detached: particle }) =>
    particle === null && (!hasParticle || frame.nouns.size > 0) ? [frame] : [],
  )
}

/** The nouns that a frame asks for among some words; a counted one hangs from its number: "mehr als 2000 seiner Matrosen". */
export function nounsAmong(
  parsed: ParsedSentence,
  frame: Trigger,
  words: readonly number[],
  rules: FactRules,
): readonly number[] {
  const fits = (word: number) => isOneOf(parsed.sentence.words[word]?.form ?? '', frame.nouns, rules.inflection)
  return words.flatMap((word) =>
    fits(word) ? [word] : childrenWith(parsed, word, 'nmod', 'conj', 'appos').filter(fits),
  )
}
