import { EVENT_TYPE, type EventRole } from '../ontology/event-types.ts'
import { childrenWith, type ParsedSentence } from './arcs.ts'
import type { Clause } from './clause.ts'
import { contentWords } from './content-clause.ts'
import { isOneOf } from './frame-index.ts'
import type { Frame, Slot, SlotRole, SlotSource } from './frame.ts'
import type { Participant, ParticipantFinder } from './participants.ts'
import type { FactRules } from './rules.ts'

export type Roles = Readonly<Record<SlotRole, readonly Participant[]>>

/** The roles of a frame as filled, or why it tells nothing here. */
export type Filling =
  { readonly kind: 'filled'; readonly roles: Roles } | { readonly kind: 'unfilled'; readonly reason: string }

/** What filling the slots of one frame needs. */
interface Filler {
  readonly parsed: ParsedSentence
  readonly frame: Frame
  readonly clause: Clause
  readonly finder: ParticipantFinder
  readonly rules: FactRules
  /** Nouns that stand beside the verb as the frame asks. */
  readonly beside: readonly number[]
  /** Whether a clause below the verb tells an event of its own. */
  readonly contentTells: () => boolean
}

/** Fills the slots of a frame with whoever the clause names in them. */
export function fillFrame(filler: Omit<Filler, 'beside'>): Filling {
  const { parsed, frame, clause, rules } = filler
  const beside = frame.nouns.length > 0 ? nounsBeside(parsed, frame, clause, rules) : []
  if (frame.nouns.length > 0 && beside.length === 0)
    return unfilled(`no ${frame.nouns.slice(0, 3).join(', ')} beside it`)
  const roles: Record<SlotRole, Participant[]> = { actor: [], recipient: [], object: [], place: [] }
  const taken = new Set<number>()
  for (const slot of frame.slots) {
    fillSlot({ ...filler, beside }, slot, roles, taken)
    if (slot.isRequired && roles[slot.role].length === 0) return unfilled(`nobody in the required slot "${slot.role}"`)
  }
  withoutSelf(roles)
  if (roles.recipient.length === 0) roles.recipient.push(...whereItHappens(filler, roles))
  const missing = missingRole(frame, roles)
  return missing === null ? { kind: 'filled', roles } : unfilled(missing)
}

const unfilled = (reason: string): Filling => ({ kind: 'unfilled', reason })

function fillSlot(filler: Filler, slot: Slot, roles: Record<SlotRole, Participant[]>, taken: Set<number>): void {
  const filled = roles[slot.role]
  const before = filled.length
  for (const sources of slot.alternatives) {
    const words = sources
      .flatMap((source) => sourceWords(source, filler))
      .filter((word) => !taken.has(word) && !namesSource(filler, word))
    for (const word of words) {
      const found = whoStandsFor(filler, slot, word, roles)
      if (!found) continue
      taken.add(word)
      if (!filled.some(({ entity }) => entity === found.entity)) filled.push(found)
      // Of all that a clause below names, only the likeliest is meant.
      if (isClausal(sources)) break
    }
    // Whoever acts without being known is not replaced by somebody else.
    if (filled.length > before || (slot.role === 'actor' && words.length > 0)) return
  }
}

const isClausal = (sources: readonly SlotSource[]) =>
  sources.some(({ kind }) => kind === 'clause' || kind === 'plain-clause')

function allowedTypes(frame: Frame, role: SlotRole) {
  return role === 'place' ? (['place', 'country'] as const) : (EVENT_TYPE[frame.type].roles[role] ?? [])
}

function whoStandsFor(
  { finder, frame }: Filler,
  slot: Slot,
  word: number,
  roles: Readonly<Record<SlotRole, readonly Participant[]>>,
): Participant | null {
  const isAllowed = (found: Participant | null) =>
    found && allowedTypes(frame, slot.role).some((type) => type === found.type) ? found : null
  switch (slot.role) {
    case 'actor': {
      const isOwner = slot.alternatives.some((sources) => sources.some(({ kind }) => kind === 'possessor'))
      return isAllowed(finder.acting(word) ?? (isOwner ? finder.owning(word) : null))
    }
    case 'recipient': {
      const found = isAllowed(finder.owning(word))
      const [actor] = roles.actor
      if (!actor || (found && !finder.isCompatriot(found, actor))) return found
      return (
        isAllowed(finder.group(word, actor)) ??
        (roles.actor.some(({ entity }) => entity === found?.entity) ? null : found)
      )
    }
    case 'object':
    case 'place':
      return isAllowed(finder.named(word))
  }
}

/** "nach Angaben der Regierung" is no place to go to. */
function namesSource({ parsed, rules }: Filler, word: number): boolean {
  return rules.modality.sourceNouns.has(parsed.lower[word] ?? '')
}

function sourceWords(source: SlotSource, filler: Filler): readonly number[] {
  const { parsed, clause, rules, beside, contentTells } = filler
  switch (source.kind) {
    case 'subject':
      return clause.subjects
    case 'object':
      return clause.objects
    case 'dative':
      return clause.datives
    case 'possessor':
      return filler.finder.isPrefixed(clause.predicate) ? [clause.predicate, ...clause.possessors] : clause.possessors
    case 'its':
      return beside
    case 'clause':
      return contentWords(parsed, clause.predicate, rules.clauses)
    case 'plain-clause':
      return contentTells() ? [] : contentWords(parsed, clause.predicate, rules.clauses)
    case 'preposition': {
      const own = clause.obliques
        .filter(({ preposition }) => preposition === source.preposition)
        .map(({ word }) => word)
      return own
    }
  }
}

/** Where a deed that hits a place happened, when nobody else is hit: "hob in Montenegro die Ausgangssperre auf". */
function whereItHappens(
  { frame, clause, finder, rules }: Omit<Filler, 'beside'>,
  roles: Readonly<Record<SlotRole, readonly Participant[]>>,
): readonly Participant[] {
  if (!EVENT_TYPE[frame.type].roles.recipient?.includes('place') || clause.predicate < 0) return []
  const taken = new Set([...roles.actor, ...roles.object].map(({ entity }) => entity))
  for (const { preposition, word } of clause.obliques) {
    if (!rules.clauses.placePrepositions.has(preposition)) continue
    const found = finder.named(word) ?? finder.owning(word)
    if (found && (found.type === 'place' || found.type === 'country') && !taken.has(found.entity)) return [found]
  }
  return []
}

/** Nobody does a thing to themselves: the same entity in two roles stays in the one named first. */
function withoutSelf(roles: Record<SlotRole, Participant[]>): void {
  const actors = new Set(roles.actor.map(({ entity }) => entity))
  roles.recipient = roles.recipient.filter(({ entity }) => !actors.has(entity))
  roles.object = roles.object.filter(({ entity }) => !actors.has(entity))
}

/** What the type asks for and nobody fills, in words; null for nothing. A slot with `?` lifts the need for its role. */
function missingRole(frame: Frame, roles: Roles): string | null {
  const row = EVENT_TYPE[frame.type]
  const isLifted = (role: EventRole) => frame.slots.some((slot) => slot.role === role && slot.isOptional)
  const sides = roles.actor.length + roles.recipient.length
  for (const alternatives of row.needs) {
    const isFilled = alternatives.some((role) => roles[role].length > 0)
    if (!isFilled && !alternatives.some(isLifted)) return `no ${alternatives.join(' or ')}`
  }
  if (roles.actor.length === 0 && row.needs.some((alternatives) => alternatives.includes('actor'))) return 'no actor'
  if (row.mutual && sides < 2 && !isLifted('actor')) return 'only one side of a mutual event'
  return null
}

/** Nouns that the frame asks for and that stand beside the verb. */
function nounsBeside(parsed: ParsedSentence, frame: Frame, clause: Clause, rules: FactRules): readonly number[] {
  const candidates =
    frame.nounPreposition === null
      ? [...clause.objects, ...clause.datives]
      : clause.obliques.filter(({ preposition }) => preposition === frame.nounPreposition).map(({ word }) => word)
  return candidates.flatMap((word) => {
    if (isOneOf(parsed.sentence.words[word]?.form ?? '', frame.nouns, rules.inflection)) return [word]
    // "mehr als 10.000 seiner Soldaten", "thousands of troops": the noun hangs from its number.
    return childrenWith(parsed, word, 'nmod', 'conj', 'appos').filter((child) =>
      isOneOf(parsed.sentence.words[child]?.form ?? '', frame.nouns, rules.inflection),
    )
  })
}
