import { EVENT_TYPE, type EventRole } from '../ontology/event-types.ts'
import { childrenWith, type ParsedSentence } from './arcs.ts'
import { nounClause, verbClause, type Clause } from './clause.ts'
import { contentWords } from './content-clause.ts'
import { framesOfNoun, isOneOf } from './frame-index.ts'
import type { Frame, Slot, SlotRole, SlotSource } from './frame.ts'
import type { Participant, ParticipantFinder } from './participants.ts'
import type { FactRules } from './rules.ts'

/** A frame whose trigger stands in the sentence and whose needed slots are filled. */
export interface FrameMatch {
  readonly kind: 'match'
  readonly frame: Frame
  readonly clause: Clause
  readonly roles: Readonly<Record<SlotRole, readonly Participant[]>>
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
  const clause = lazily(() =>
    isNominal(parsed, word) ? nounClause(parsed, word, rules.clauses) : verbClause(parsed, word, rules.clauses),
  )
  const outcomes = evokedFrames(parsed, word, rules).map((frame) => fill(parsed, frame, clause(), finder, rules))
  const matches = outcomes.filter((outcome): outcome is FrameMatch => outcome.kind === 'match')
  return (
    matches.reduce<FrameMatch | null>((best, next) => (best && weight(best) >= weight(next) ? best : next), null) ??
    outcomes[0] ??
    null
  )
}

function evokedFrames(parsed: ParsedSentence, word: number, rules: FactRules): readonly Frame[] {
  const form = parsed.lower[word] ?? ''
  const upos = parsed.tree.upos[word]
  if (isNominal(parsed, word))
    return framesOfNoun(parsed.sentence.words[word]?.form ?? '', rules.frames, rules.inflection)
  if (upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADJ') return []
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
  return fitting.map(({ frame }) => frame)
}

const isNominal = (parsed: ParsedSentence, word: number) =>
  parsed.tree.upos[word] === 'NOUN' || parsed.tree.upos[word] === 'PROPN'

function fill(
  parsed: ParsedSentence,
  frame: Frame,
  clause: Clause,
  finder: ParticipantFinder,
  rules: FactRules,
): FrameMatch | Abstention {
  const abstain = (reason: string): Abstention => ({ kind: 'abstained', frame, predicate: clause.predicate, reason })
  if (frame.nouns.length > 0 && !hasNoun(parsed, frame, clause, rules))
    return abstain(`no ${frame.nouns.slice(0, 3).join(', ')} beside it`)
  const row = EVENT_TYPE[frame.type]
  const roles: Record<SlotRole, Participant[]> = { actor: [], recipient: [], object: [], place: [] }
  const taken = new Set<number>()
  for (const slot of frame.slots) {
    const words = wordsOf(slot, clause).filter((word) => !taken.has(word) && !namesSource(parsed, word, rules))
    const allowed = slot.role === 'place' ? ['place', 'country'] : (row.roles[slot.role] ?? [])
    for (const word of words) {
      const found = find(slot, word, finder)
      if (!found || !allowed.includes(found.type)) continue
      taken.add(word)
      if (!roles[slot.role].some(({ entity }) => entity === found.entity)) roles[slot.role].push(found)
    }
    if (roles[slot.role].length === 0 && slot.sources.some(({ kind }) => kind === 'clause')) {
      const actors = new Set(roles.actor.map(({ entity }) => entity))
      const [first] = contentWords(parsed, clause.predicate, rules.clauses)
        .flatMap((word) => finder.owning(word) ?? [])
        .filter(({ entity, type }) => allowed.includes(type) && !actors.has(entity))
      if (first) roles[slot.role].push(first)
    }
    if (slot.isRequired && roles[slot.role].length === 0) return abstain(`nobody in the required slot "${slot.role}"`)
  }
  withoutSelf(roles)
  const missing = row.needs.find((alternatives) => !alternatives.some((role) => isFilled(role, roles, row.needs)))
  if (missing) return abstain(`no ${missing.join(' or ')}`)
  if (row.mutual && roles.actor.length + roles.recipient.length < 2) return abstain('only one side of a mutual event')
  return { kind: 'match', frame, clause, roles }
}

/** "nach Angaben der Regierung" is no place to go to. */
function namesSource(parsed: ParsedSentence, word: number, { modality }: FactRules): boolean {
  return modality.sourceNouns.has(parsed.lower[word] ?? '')
}

/** In a mutual event the second list asks for a second side: a second actor will do. */
function isFilled(
  role: EventRole,
  roles: Readonly<Record<EventRole, readonly Participant[]>>,
  needs: readonly (readonly EventRole[])[],
): boolean {
  const asksForSecond =
    role === 'actor' && needs.some((alternatives) => alternatives.length > 1 && alternatives.includes('actor'))
  return roles[role].length > 0 || (asksForSecond && roles.actor.length > 1)
}

function find(slot: Slot, word: number, finder: ParticipantFinder): Participant | null {
  switch (slot.role) {
    case 'actor':
      return slot.sources.some(({ kind }) => kind === 'possessor')
        ? (finder.acting(word) ?? finder.owning(word))
        : finder.acting(word)
    case 'recipient':
      return finder.owning(word)
    case 'object':
    case 'place':
      return finder.named(word)
  }
}

/** Nobody does a thing to themselves: the same entity in two roles stays in the one named first. */
function withoutSelf(roles: Record<SlotRole, Participant[]>): void {
  const actors = new Set(roles.actor.map(({ entity }) => entity))
  roles.recipient = roles.recipient.filter(({ entity }) => !actors.has(entity))
  roles.object = roles.object.filter(({ entity }) => !actors.has(entity))
}

function wordsOf(slot: Slot, clause: Clause): readonly number[] {
  return slot.sources.flatMap((source) => sourceWords(source, clause))
}

function sourceWords(source: SlotSource, clause: Clause): readonly number[] {
  switch (source.kind) {
    case 'subject':
      return clause.subjects
    case 'object':
      return clause.objects
    case 'dative':
      return clause.datives
    case 'possessor':
      return clause.possessors
    case 'clause':
      return []
    case 'preposition':
      return clause.obliques.filter(({ preposition }) => preposition === source.preposition).map(({ word }) => word)
  }
}

function hasNoun(parsed: ParsedSentence, frame: Frame, clause: Clause, rules: FactRules): boolean {
  const candidates =
    frame.nounPreposition === null
      ? [...clause.objects, ...clause.datives]
      : clause.obliques.filter(({ preposition }) => preposition === frame.nounPreposition).map(({ word }) => word)
  return candidates.some(
    (word) =>
      isOneOf(parsed.sentence.words[word]?.form ?? '', frame.nouns, rules.inflection) ||
      quantifies(parsed, word, frame, rules),
  )
}

/** "mehr als 10.000 seiner Soldaten", "thousands of troops": the noun hangs from its number. */
function quantifies(parsed: ParsedSentence, word: number, frame: Frame, rules: FactRules): boolean {
  return childrenWith(parsed, word, 'nmod', 'conj', 'appos').some((child) =>
    isOneOf(parsed.sentence.words[child]?.form ?? '', frame.nouns, rules.inflection),
  )
}

/** More that is told weighs more: a noun that must stand there, required slots, filled roles. */
function weight(match: FrameMatch): number {
  const filled = [match.roles.actor, match.roles.recipient, match.roles.object].filter((role) => role.length > 0).length
  return (
    (match.frame.nouns.length > 0 ? 100 : 0) + 10 * match.frame.slots.filter((slot) => slot.isRequired).length + filled
  )
}

function lazily<T>(make: () => T): () => T {
  let value: T | undefined
  return () => (value ??= make())
}
