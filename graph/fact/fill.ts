import { EVENT_TYPE, type EventRole } from '../ontology/event-types.ts'
import { HOSTILE } from '../ontology/plover.ts'
import { conjuncts, type ParsedSentence } from './arcs.ts'
import { phrasesWith, type Clause } from './clause.ts'
import { contentPredicates, contentWords, obligedSubjects, purposeWords } from './content-clause.ts'
import type { Frame, Slot, SlotRole, SlotSource } from './frame.ts'
import { nounsBeside, withComplements } from './nouns-beside.ts'
import type { Participant, ParticipantFinder } from './participant.ts'
import { perpetrators } from './perpetrators.ts'
import type { FactRules } from './rules.ts'

export type Roles = Readonly<Record<SlotRole, readonly Participant[]>>

/** The roles of a frame as filled, or why it tells nothing here. */
export type Filling =
  | { readonly kind: 'filled'; readonly roles: Roles; readonly beside: readonly number[] }
  | { readonly kind: 'unfilled'; readonly reason: string }

/** How a reason ends that misses a noun which the frame asks for. */
export const BESIDE = 'beside it'

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
  const beside = frame.nouns.size > 0 ? nounsBeside(parsed, frame, clause, rules) : []
  if (frame.nounPreposition === 'clause' && contentPredicates(parsed, clause.predicate, rules).length === 0)
    return unfilled('no clause below it')
  if (frame.nouns.size > 0 && beside.length === 0)
    return unfilled(`no ${[...frame.nouns].slice(0, 3).join(', ')} ${BESIDE}`)
  const roles: Record<SlotRole, Participant[]> = { actor: [], recipient: [], object: [], place: [] }
  const taken = new Set<number>()
  const withBeside = { ...filler, clause: withComplements(parsed, clause, beside), beside }
  let isWanting = false
  for (const slot of frame.slots) {
    fillSlot(withBeside, slot, roles, taken)
    const isMissing = slot.isRequired && roles[slot.role].length === 0
    // "ging gegen Demonstranten vor": people without a country may still be found.
    if (isMissing && slot.role === 'recipient') isWanting = true
    else if (isMissing) return unfilled(`nobody in the required slot "${slot.role}"`)
  }
  if (roles.actor.length === 0) roles.actor.push(...strangers(filler, roles))
  if (roles.actor.length === 0) roles.actor.push(...perpetrators(filler, roles.recipient))
  withoutSelf(roles)
  if (roles.recipient.length === 0) roles.recipient.push(...peopleThere(withBeside, roles))
  if (isWanting && roles.recipient.length === 0) return unfilled('nobody in the required slot "recipient"')
  if (roles.recipient.length === 0) roles.recipient.push(...whereItHappens(filler, roles))
  // "refused to say": a refusal of nobody is told only of a deed.
  const needsContent = frame.slots.some(
    ({ role, isOptional, alternatives }) =>
      isOptional &&
      roles[role].length === 0 &&
      alternatives.flat().some((source) => source.kind === 'clause' && source.tone !== null),
  )
  if (needsContent && !filler.contentTells()) return unfilled('nobody, and no deed below it')
  if (winsOffice(filler, roles)) return unfilled('who wins an office at home seizes nothing')
  const missing = missingRole(frame, roles)
  return missing === null ? { kind: 'filled', roles, beside } : unfilled(missing)
}

const unfilled = (reason: string): Filling => ({ kind: 'unfilled', reason })

function fillSlot(filler: Filler, slot: Slot, roles: Record<SlotRole, Participant[]>, taken: Set<number>): void {
  const { parsed } = filler
  const filled = roles[slot.role]
  const before = filled.length
  const fillFrom = (words: readonly number[], isOne = false, isBelow = false) => {
    const naming = words.flatMap((word) => {
      if (taken.has(word) || namesSource(filler, word)) return []
      const found = whoStandsFor(filler, slot, word, roles, isBelow)
      return found.length > 0 ? [{ word, found }] : []
    })
    for (const { word, found } of isOne ? likeliest(naming, parsed) : naming) {
      taken.add(word)
      for (const each of found) if (!filled.some(({ entity }) => entity === each.entity)) filled.push(each)
    }
  }
  for (const sources of slot.alternatives) {
    if (sources.some(({ kind }) => kind === 'each') && roles.actor.length > 1) {
      filled.push(...roles.actor)
      return
    }
    const words = sources.filter((source) => !isClausal(source)).flatMap((source) => sourceWords(source, filler))
    if (
      slot.role === 'recipient' &&
      roles.actor.length > 1 &&
      words.some((word) => isReciprocal(parsed, word, filler))
    ) {
      filled.push(...roles.actor)
      return
    }
    fillFrom(words)
    // Whom a clause below names counts only if nobody stands beside the verb.
    if (filled.length === before)
      for (const source of sources.filter(isClausal)) fillFrom(sourceWords(source, filler), true, true)
    // Whoever acts without being known is not replaced by somebody else.
    const isUnknownActor = slot.role === 'actor' && words.length > 0 && sources.some(({ kind }) => kind === 'subject')
    // "urged him to withdraw Russian troops": who is asked is known to be somebody, if not who.
    const isUnknownPerson = words.some((word) => parsed.tree.upos[word] === 'PRON' && takesUp(filler, word))
    // "discussed the crisis by telephone with Macron": the other side may hang from another noun.
    if (EVENT_TYPE[filler.frame.type].mutual && slot.role === 'actor' && filled.length === 1) break
    if (filled.length > before || isUnknownActor || isUnknownPerson) return
  }
  // A phrase that the parser hung from the wrong noun still names the one that the frame asks for.
  const distant = slot.alternatives
    .flat()
    .flatMap((source) =>
      source.kind === 'preposition'
        ? phrasesWith(filler.clause.distant, source.preposition).flatMap((word) => conjuncts(filler.parsed, word))
        : [],
    )
  fillFrom(distant, true)
}

/** "accused each other": the actors themselves. */
function isReciprocal({ lower }: ParsedSentence, word: number, { rules }: Filler): boolean {
  const { reciprocals } = rules.clauses
  const pairs = [`${lower[word - 1]} ${lower[word]}`, `${lower[word]} ${lower[word + 1]}`]
  return reciprocals.has(lower[word] ?? '') || pairs.some((pair) => reciprocals.has(pair))
}

/** Of all that a clause below names, only the first is meant, with those coordinated with it; a place comes last ("agreed to send observers to Georgia through Sochi"). */
function likeliest(
  naming: readonly { readonly word: number; readonly found: readonly Participant[] }[],
  parsed: ParsedSentence,
) {
  const first = naming.find(({ found }) => found.some(({ type }) => type !== 'place')) ?? naming[0]
  if (!first) return []
  const together = new Set(conjuncts(parsed, first.word))
  return naming.filter(({ word }) => together.has(word))
}

const isClausal = ({ kind }: SlotSource) => kind === 'clause' || kind === 'plain-clause' || kind === 'purpose'

function allowedTypes(frame: Frame, role: SlotRole) {
  return role === 'place' ? (['place', 'country'] as const) : (EVENT_TYPE[frame.type].roles[role] ?? [])
}

function whoStandsFor(
  filler: Filler,
  slot: Slot,
  word: number,
  roles: Readonly<Record<SlotRole, readonly Participant[]>>,
  isBelow: boolean,
): readonly Participant[] {
  const { finder, frame } = filler
  const allowed = (found: readonly Participant[]) =>
    found.filter((each) => allowedTypes(frame, slot.role).some((type) => type === each.type))
  switch (slot.role) {
    case 'actor': {
      const isOwner = slot.alternatives.flat().some(({ kind }) => OWNED.has(kind))
      const acting = finder.acting(word)
      const direct = allowed(acting)
      // "drew condemnation from Brasilia": whoever acts there.
      const isPlace = direct.length === 0 && slot.alternatives.flat().every(({ kind }) => kind === 'preposition')
      const found = isPlace ? allowed(acting.flatMap((each) => finder.stateOf(each))) : direct
      return found.length > 0 || !isOwner ? found : allowed(finder.owning(word))
    }
    case 'recipient': {
      const owning = finder.owning(word)
      const direct = allowed(owning)
      // "protestierte bei Moskau": where only a state can be meant, its capital means it.
      const found = direct.length > 0 ? direct : allowed(owning.flatMap((each) => finder.stateOf(each)))
      const [actor] = roles.actor
      const foreign = actor ? found.filter((each) => !finder.isCompatriot(each, actor)) : found
      // "ist bereit, Soldaten zu stellen": what the clause below is about is nobody at home.
      const isFriendly = !HOSTILE.has(EVENT_TYPE[frame.type].plover)
      if (!actor || foreign.length > 0 || (isBelow && isFriendly)) return foreign
      const others = found.length > 0 && takesUp(filler, word) ? allowed(finder.apart(word, found)) : []
      if (others.length > 0) return others
      // "detained the opposition figure Edgar Lungu": whoever has a name of their own is no group.
      if (finder.meant(word).some(({ type }) => type === 'person'))
        return found.filter(({ entity }) => roles.actor.every((each) => each.entity !== entity))
      // "protestierten gegen die Regierung": one's own, but whoever attacks a parliament may be abroad.
      const isOwnBody = EVENT_TYPE[frame.type].plover !== 'ASSAULT' && !isBelow
      const group = finder.group(word, actor) ?? (isOwnBody ? finder.body(word, actor) : null)
      if (group && allowed([group]).length > 0) return [group]
      return found.filter(({ entity }) => roles.actor.every((each) => each.entity !== entity))
    }
    case 'object':
    case 'place':
      return allowed(finder.meant(word))
  }
}

/** Whether a phrase takes somebody up: "him", "its government". */
function takesUp({ parsed, rules }: Filler, word: number): boolean {
  const { referents } = rules.participants.pronouns
  return [word, ...(parsed.children[word] ?? [])].some((each) => referents.has(parsed.lower[each] ?? ''))
}

/** Sources of an actor that name whose the event is, not who does it. */
const OWNED: ReadonlySet<SlotSource['kind']> = new Set(['possessor', 'its'])

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
      // "sent doctors to Haiti": what is given is nobody to whom it is given.
      return (clause.datives.length > 0 ? clause.datives : clause.mayBeDatives).filter((word) => !beside.includes(word))
    case 'possessor':
      return filler.finder.isPrefixed(clause.predicate) ? [clause.predicate, ...clause.possessors] : clause.possessors
    case 'its':
      return beside
    case 'clause':
      return contentWords(parsed, clause.predicate, rules, source.tone)
    case 'plain-clause':
      return contentTells() ? [] : contentWords(parsed, clause.predicate, rules, null)
    case 'purpose':
      return purposeWords(parsed, clause.predicate, rules)
    case 'each':
      return []
    case 'obliged':
      return obligedSubjects(parsed, clause.predicate, rules)
    case 'attending':
      return clause.attendants
    case 'preposition':
      return phrasesWith(clause.obliques, source.preposition)
  }
}

/**
 * People without a country of their own who protest or use force are those of the country where they do; who protest, else of whom
 * they protest against: "in Lahore gingen Tausende Muslime auf die Straße", "a bomber killed ten policemen in Mosul".
 */
function strangers(
  { frame, clause, finder, rules }: Omit<Filler, 'beside'>,
  roles: Readonly<Record<SlotRole, readonly Participant[]>>,
): readonly Participant[] {
  const { isDomestic, plover } = EVENT_TYPE[frame.type]
  if (!isDomestic && plover !== 'ASSAULT' && plover !== 'COERCE') return []
  if (frame.slots.every(({ role }) => role !== 'actor')) return []
  const places = [...clause.obliques, ...clause.distant].filter(({ preposition }) =>
    rules.clauses.placePrepositions.has(preposition),
  )
  const homes = [...places.flatMap(({ word }) => finder.owning(word)), ...(isDomestic ? roles.recipient : [])]
  for (const word of clause.subjects)
    for (const home of homes) {
      // "In Nairobi ging die Polizei vor": a body without a country is the one of the place.
      const isBody = !isDomestic && home.type !== 'institution' && finder.owning(word).length === 0
      const group = finder.group(word, home) ?? (isDomestic ? finder.crowd(word, home) : null)
      if (!group && isBody) {
        const body = finder.body(word, home)
        if (body) return [body]
      }
      if (group) return [group]
    }
  return []
}

/**
 * People who have no country in the text are of the one where it happens, else of the actor's: "Egyptian police dispersed
 * demonstrators", "US troops killed militants near Baghdad".
 */
function peopleThere(
  filler: Filler,
  roles: Readonly<Record<SlotRole, readonly Participant[]>>,
): readonly Participant[] {
  const { frame, clause, finder } = filler
  const slots = frame.slots.filter(({ role }) => role === 'recipient')
  const [home] = [...whereItHappens(filler, { ...roles, actor: [] }), ...roles.actor]
  if (!home || slots.length === 0 || clause.predicate < 0) return []
  const words = slots.flatMap(({ alternatives }) =>
    alternatives.flat().flatMap((source) => {
      if (source.kind === 'clause') return []
      const distant = source.kind === 'preposition' ? phrasesWith(clause.distant, source.preposition) : []
      return [...sourceWords(source, filler), ...distant]
    }),
  )
  for (const word of words) {
    const isOwnBody = EVENT_TYPE[frame.type].isDomestic
    const found =
      finder.owning(word).length === 0
        ? (finder.group(word, home) ?? (isOwnBody ? finder.body(word, home) : null))
        : null
    if (found && allowedTypes(frame, 'recipient').some((type) => type === found.type)) return [found]
  }
  return []
}

/** Where a deed that hits a place happened, when nobody else is hit: "hob in Montenegro die Ausgangssperre auf". */
function whereItHappens(
  { frame, clause, finder, rules }: Omit<Filler, 'beside'>,
  roles: Readonly<Record<SlotRole, readonly Participant[]>>,
): readonly Participant[] {
  if (!EVENT_TYPE[frame.type].roles.recipient?.includes('place') || clause.predicate < 0) return []
  const taken = new Set([...roles.actor, ...roles.object].map(({ entity }) => entity))
  for (const { preposition, word } of [...clause.obliques, ...clause.distant]) {
    if (!rules.clauses.placePrepositions.has(preposition)) continue
    const found = finder
      .owning(word)
      .find(({ type, entity }) => (type === 'place' || type === 'country') && !taken.has(entity))
    if (found) return [found]
  }
  return []
}

/** "Trump hat das Weiße Haus zurückerobert": a person takes an office of the own country by votes. */
function winsOffice({ frame, finder }: Omit<Filler, 'beside'>, { actor, recipient }: Roles): boolean {
  if (frame.type !== 'seized' || actor.length === 0 || recipient.length === 0) return false
  return actor.every(
    (one) =>
      one.type === 'person' &&
      recipient.every((other) => other.type !== 'place' && other.type !== 'person' && finder.isCompatriot(one, other)),
  )
}

/** Nobody does a thing to themselves: the same entity in two roles stays in the one named first. */
function withoutSelf(roles: Record<SlotRole, Participant[]>): void {
  const actors = new Set(roles.actor.map(({ entity }) => entity))
  const isEachOther = roles.actor.length > 1 && roles.recipient.length === roles.actor.length
  if (isEachOther && roles.recipient.every(({ entity }) => actors.has(entity))) return
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
