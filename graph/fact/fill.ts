import { EVENT_TYPE, type EventRole } from '../ontology/event-types.ts'
import { answered } from './answers.ts'
import { childrenWith, conjuncts, type ParsedSentence } from './arcs.ts'
import { phrasesWith } from './clause.ts'
import { contentPredicates } from './content-clause.ts'
import { allowedTypes, type Filler, type Roles } from './filler.ts'
import type { Frame, Slot, SlotRole } from './frame.ts'
import { nounsBeside, withComplements } from './nouns-beside.ts'
import { parties } from './parties.ts'
import type { Participant } from './participant.ts'
import { NOBODY, perpetrators } from './perpetrators.ts'
import { isClausal, isTime, namesSource, sourceWords } from './slot-words.ts'
import { takesUp, whoStandsFor } from './stand-for.ts'
import { undergone } from './undergone.ts'
import { otherSide, peopleThere, strangers, unnamedSides, whereItHappens } from './unnamed.ts'

/** The roles of a frame as filled, or why it tells nothing here. */
export type Filling =
  | {
      readonly kind: 'filled'
      readonly roles: Roles
      readonly beside: readonly number[]
      readonly suffered: readonly number[]
    }
  | { readonly kind: 'unfilled'; readonly reason: string; readonly roles: Roles | null }

/** How a reason ends that misses a noun which the frame asks for. */
export const BESIDE = 'beside it'

/** Fills the slots of a frame with whoever the clause names in them. */
export function fillFrame(filler: Omit<Filler, 'beside'>): Filling {
  const { parsed, frame, clause, rules } = filler
  const beside = frame.nouns.size > 0 ? nounsBeside(parsed, frame, clause, rules) : []
  const asksForClause = frame.nounPreposition === 'clause' && frame.nouns.size === 0
  if (asksForClause && contentPredicates(parsed, clause.predicate, rules).length === 0)
    return unfilled('no clause below it')
  if (frame.nouns.size > 0 && beside.length === 0)
    return unfilled(`no ${[...frame.nouns].slice(0, 3).join(', ')} ${BESIDE}`)
  const roles: Record<SlotRole, Participant[]> = { actor: [], recipient: [], object: [], place: [] }
  const spared = undergone(parsed, frame, clause.predicate, rules)
  const taken = new Set<number>(spared)
  const withBeside = { ...filler, clause: withComplements(parsed, clause, beside), beside }
  let isWanting = false
  for (const slot of frame.slots) {
    fillSlot(withBeside, slot, roles, taken)
    const isMissing = slot.isRequired && roles[slot.role].length === 0
    // "ging gegen Demonstranten vor": people without a country may still be found.
    if (isMissing && slot.role === 'recipient') isWanting = true
    else if (isMissing) return unfilled(`nobody in the required slot "${slot.role}"`, roles)
  }
  const isNamed = roles.actor.length > 0
  if (!isNamed) roles.actor.push(...strangers(filler, roles))
  if (roles.actor.length === 0) roles.actor.push(...unnamedSides(filler))
  if (EVENT_TYPE[frame.type].mutual && roles.actor.length === 1) roles.actor.push(...otherSide(filler, roles))
  const suffered = roles.actor.length === 0 ? perpetrators(filler, roles.recipient) : NOBODY
  roles.actor.push(...suffered.actors)
  if (leavesOutTreaty(filler, roles)) roles.object.push(...filler.before.treaty())
  withoutSelf(roles)
  if (roles.recipient.length === 0) roles.recipient.push(...answered(withBeside, roles))
  if (roles.recipient.length === 0) roles.recipient.push(...peopleThere(withBeside, roles))
  if (isWanting && roles.recipient.length === 0)
    return unfilled('nobody in the required slot "recipient"', isNamed ? roles : null)
  if (roles.recipient.length === 0) roles.recipient.push(...whereItHappens(filler, roles))
  // "refused to say": a refusal of nobody is told only of a deed.
  const needsContent = frame.slots.some(
    ({ role, isOptional, alternatives }) =>
      isOptional &&
      roles[role].length === 0 &&
      alternatives.flat().some((source) => source.kind === 'clause' && source.tone !== null),
  )
  if (needsContent && filler.content() === null) return unfilled('nobody, and no deed below it')
  if (winsOffice(filler, roles)) return unfilled('who wins an office at home seizes nothing')
  const missing = missingRole(frame, roles)
  return missing === null
    ? { kind: 'filled', roles, beside, suffered: suffered.nouns }
    : unfilled(missing, isNamed ? roles : null)
}

/** "Russia has not even signed", "Britain intends to ratify soon": what is signed was told before. */
function leavesOutTreaty({ frame, clause, parsed }: Omit<Filler, 'beside'>, { object }: Roles): boolean {
  if (object.length > 0 || frame.part === 'adjective' || frame.nouns.size > 0 || clause.isPassive) return false
  if (frame.type !== 'signed' && frame.type !== 'ratified') return false
  // "urged Hungary to complete its ratification"
  if (frame.part === 'noun') return clause.obliques.length === 0 && clause.possessors.length > 0
  return (
    clause.objects.length === 0 && childrenWith(parsed, clause.predicate, 'obj', 'ccomp', 'xcomp', 'obl').length === 0
  )
}

const unfilled = (reason: string, roles: Roles | null = null): Filling => ({ kind: 'unfilled', reason, roles })

function fillSlot(filler: Filler, slot: Slot, roles: Record<SlotRole, Participant[]>, taken: Set<number>): void {
  const { parsed } = filler
  const filled = roles[slot.role]
  const before = filled.length
  const fillFrom = (words: readonly number[], isOne = false, isBelow = false) => {
    const naming: { readonly word: number; readonly found: readonly Participant[] }[] = []
    const fillWith = ({ word, found }: (typeof naming)[number]) => {
      taken.add(word)
      for (const each of found) if (!filled.some(({ entity }) => entity === each.entity)) filled.push(each)
    }
    for (const word of words) {
      if (taken.has(word) || namesSource(filler, word)) continue
      const found = whoStandsFor(filler, slot, word, roles, isBelow)
      if (found.length === 0) continue
      if (isOne) naming.push({ word, found })
      else fillWith({ word, found })
    }
    for (const each of likeliest(naming, parsed)) fillWith(each)
  }
  let isNamed = false
  let isAsked = false
  for (const sources of slot.alternatives) {
    // "fight smuggling": whatever stands there, they do not fight one another.
    if (sources.some(({ kind }) => kind === 'each') && roles.actor.length > 1 && !isNamed) {
      filled.push(...roles.actor)
      return
    }
    if (sources.some(({ kind }) => kind === 'parties') && filled.length === 0) {
      const taking = new Set(roles.actor.map(({ entity }) => entity))
      filled.push(...parties(filler).filter(({ entity }) => !taking.has(entity)))
      if (filled.length < 2) filled.length = 0
      return
    }
    if (sources.some(({ kind }) => kind === 'home') && filled.length === 0)
      filled.push(...roles.actor.flatMap((each) => filler.finder.homeOf(each)))
    const words = sources.filter((source) => !isClausal(source)).flatMap((source) => sourceWords(source, filler))
    isNamed ||= sources.some(({ kind }) => kind === 'object') && filler.clause.objects.length > 0
    const isOfSeveral = slot.role === 'recipient' && roles.actor.length > 1
    // "leisten sich Hilfe": beside an object the parser takes the dative for one as well.
    const isDative = sources.some(({ kind }) => kind === 'dative')
    const candidates = isOfSeveral ? [...words, ...(isDative ? filler.clause.objects : []), ...mutualWords(filler)] : []
    if (candidates.some((word) => isReciprocal(parsed, word, filler))) {
      filled.push(...roles.actor)
      return
    }
    fillFrom(words)
    // "urged the counterpart to sign": whoever is asked is somebody, and no one of the clause below.
    isAsked ||= words.length > 0 && filler.rules.clauses.objectControl(parsed.lower[filler.clause.predicate] ?? '')
    // Whom a clause below names counts only if nobody stands beside the verb.
    if (filled.length === before && !isAsked)
      for (const source of sources.filter(isClausal)) {
        const below = sourceWords(source, filler)
        const targets = below.length > 0 && slot.role === 'recipient' ? targetsBelow(filler, roles) : []
        if (targets.length > 0) filled.push(...targets)
        else fillFrom(below, true, true)
      }
    // Whoever acts without being known is not replaced by somebody else.
    const isUnknownActor = slot.role === 'actor' && words.length > 0 && sources.some(({ kind }) => kind === 'subject')
    // "urged him to withdraw Russian troops": who is asked is known to be somebody, if not who.
    const isUnknownPerson = words.some((word) => parsed.tree.upos[word] === 'PRON' && takesUp(filler, word))
    // "fired tear gas at protesters in Caracas": they are meant and not the place, whoever they are.
    const isUnknownGroup = slot.role === 'recipient' && words.some((word) => filler.finder.isGroup(word))
    // "discussed the crisis by telephone with Macron": the other side may hang from another noun.
    const isOneSide = EVENT_TYPE[filler.frame.type].mutual && slot.role === 'actor' && filled.length === 1
    if (isOneSide && filled.length > before) break
    if (filled.length > before || isUnknownActor || isUnknownPerson || isUnknownGroup) return
  }
  // A phrase that the parser hung from the wrong noun still names the one that the frame asks for.
  const distant = slot.alternatives.flat().flatMap((source) =>
    source.kind === 'preposition'
      ? phrasesWith(filler.clause.distant, source.preposition)
          .filter((word) => !isTime(filler, source.preposition, word))
          .flatMap((word) => conjuncts(filler.parsed, word))
      : [],
  )
  fillFrom(distant, true)
}

/** "versicherte, man stehe am Montag in Rom an der Seite Perus": of a promise those to whom the deed below it is done, nobody else named there. */
function targetsBelow({ frame, content }: Filler, roles: Roles): readonly Participant[] {
  if (frame.type !== 'promised') return []
  const acting = new Set(roles.actor.map(({ entity }) => entity))
  return (content()?.recipient ?? []).filter(
    ({ entity, type }) => !acting.has(entity) && allowedTypes(frame, 'recipient').some((allowed) => allowed === type),
  )
}

/** "zu gegenseitiger Hilfe", "provide mutual aid", "come to each other's aid": what stands before the noun that is, or makes, the predicate. */
const mutualWords = ({ parsed, clause, frame, beside }: Filler): readonly number[] =>
  (frame.part === 'noun' ? [clause.predicate] : beside).flatMap((noun) =>
    childrenWith(parsed, noun, 'amod', 'nmod:poss'),
  )

/** "accused each other", "haben sich beschossen": the actors themselves. */
function isReciprocal({ lower }: ParsedSentence, word: number, { frame, rules }: Filler): boolean {
  const { reciprocals, reflexives } = rules.clauses
  if (reflexives.has(lower[word] ?? '') && !frame.isReflexive) return true
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
