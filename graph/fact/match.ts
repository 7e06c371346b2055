import { childrenWith, type ParsedSentence } from './arcs.ts'
import { nounClause, verbClause, type Clause } from './clause.ts'
import { contentPredicates } from './content-clause.ts'
import { fillFrame, type Roles } from './fill.ts'
import { framesOfNoun } from './frame-index.ts'
import type { Frame } from './frame.ts'
import type { ParticipantFinder } from './participants.ts'
import type { FactRules } from './rules.ts'

/** A frame whose trigger stands in the sentence and whose needed slots are filled. */
export interface FrameMatch {
  readonly kind: 'match'
  readonly frame: Frame
  readonly clause: Clause
  readonly roles: Roles
}

/** A trigger that stands in the sentence, and why it told no event. */
export interface Abstention {
  readonly kind: 'abstained'
  readonly frame: Frame
  readonly predicate: number
  readonly reason: string
}

/** Tries every frame that a word evokes; the best one wins, so that a word tells one event at most. */
export function matchWord(
  parsed: ParsedSentence,
  word: number,
  finder: ParticipantFinder,
  rules: FactRules,
): FrameMatch | Abstention | null {
  const frames = evokedFrames(parsed, word, rules)
  if (frames.length === 0) return null
  const clause = isNominal(parsed, word)
    ? nounClause(parsed, word, rules.clauses)
    : verbClause(parsed, word, rules.clauses)
  const outcomes = frames.map((frame): FrameMatch | Abstention => {
    const contentTells = () =>
      contentPredicates(parsed, word).some((content) => {
        const below = matchWord(parsed, content, finder, rules)
        return below?.kind === 'match'
      })
    const filling = fillFrame({ parsed, frame, clause, finder, rules, contentTells })
    return filling.kind === 'filled'
      ? { kind: 'match', frame, clause, roles: filling.roles }
      : { kind: 'abstained', frame, predicate: clause.predicate, reason: filling.reason }
  })
  const matches = outcomes.filter((outcome): outcome is FrameMatch => outcome.kind === 'match')
  return (
    matches.reduce<FrameMatch | null>((best, next) => (best && weight(best) >= weight(next) ? best : next), null) ??
    outcomes[0] ??
    null
  )
}

function evokedFrames(parsed: ParsedSentence, word: number, rules: FactRules): readonly Frame[] {
  const form = parsed.lower[word] ?? ''
  const upos = parsed.tree.upos[word] ?? ''
  if (isNominal(parsed, word))
    return framesOfNoun(parsed.sentence.words[word]?.form ?? '', rules.frames, rules.inflection)
  if (!PREDICATIVE.has(upos)) return []
  const evoked = rules.frames.byForm.get(form) ?? []
  if (evoked.length === 0) return []
  const particles = childrenWith(parsed, word, 'compound:prt').map((child) => parsed.lower[child])
  const detached = evoked.filter(({ detached: prefix }) => prefix !== null && particles.includes(prefix))
  // "nahm … an" is "annehmen" and never "nehmen".
  const fitting =
    detached.length > 0
      ? detached
      : particles.length > 0
        ? []
        : evoked.filter(({ detached: prefix }) => prefix === null)
  const isReflexive = (parsed.children[word] ?? []).some((child) =>
    rules.clauses.reflexives.has(parsed.lower[child] ?? ''),
  )
  return fitting
    .map(({ frame }) => frame)
    .filter((frame) => (frame.part === 'adjective' ? isPredicate(parsed, word) : upos !== 'ADV'))
    .filter((frame) => !frame.isReflexive || isReflexive)
}

/** Parts of speech under which a verb, a participle or an adjective goes in a tree. */
const PREDICATIVE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADJ', 'ADV'])

/** "ist bereit", "is willing"; not "die bereite Armee". */
const isPredicate = (parsed: ParsedSentence, word: number): boolean =>
  parsed.tree.upos[word] !== 'VERB' && childrenWith(parsed, word, 'cop', 'nsubj').length > 0

const isNominal = (parsed: ParsedSentence, word: number) =>
  parsed.tree.upos[word] === 'NOUN' || parsed.tree.upos[word] === 'PROPN'

/** More that is told weighs more: a noun that must stand there, required slots, filled roles. */
function weight(match: FrameMatch): number {
  const filled = [match.roles.actor, match.roles.recipient, match.roles.object].filter((role) => role.length > 0).length
  return (
    (match.frame.nouns.length > 0 ? 100 : 0) + 10 * match.frame.slots.filter((slot) => slot.isRequired).length + filled
  )
}
