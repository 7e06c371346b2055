import { ENTITY_TYPES, type EntityType } from '../../ontology/entity-types.ts'
import { RELATION_TYPES, type RelationType } from '../../ontology/relation-types.ts'
import type { Trigger, TriggerPart } from '../frame.ts'

export type RelationRole = 'source' | 'target'

/** Where a slot of a word's frame looks for its filler, as seen from the word. */
export type WordSource =
  | { readonly kind: 'subject' }
  | { readonly kind: 'object' }
  | { readonly kind: 'dative' }
  /** Whose: genitive, possessive, first part of a compound. */
  | { readonly kind: 'possessor' }
  /** The first part of a compound alone: "Nato" in "das Nato-Land Norwegen". */
  | { readonly kind: 'part' }
  /** Whom the noun describes: in apposition, as a predicate, behind "als" and "as". */
  | { readonly kind: 'described' }
  | { readonly kind: 'preposition'; readonly preposition: string }

/** Where a name's frame looks: right beside the name. */
export type NameSource =
  /** A country's adjective before it: "the Ukrainian city of Ternopil". */
  | { readonly kind: 'adjective' }
  /** Countries whose names or adjectives make one word before it: "der deutsch-polnische Vertrag", "the US-Japan treaty". */
  | { readonly kind: 'joined' }
  /** Between article and participle before it: "das zwischen Kuba und Peru geschlossene Abkommen". */
  | { readonly kind: 'bracket' }
  /** Whose: "Irans Revolutionsgarden", "the US National Security Council", "der Rat der USA". */
  | { readonly kind: 'possessor' }
  | { readonly kind: 'preposition'; readonly preposition: string }

/** A word that tells a relation: "Mitglied", "kontrollieren". */
export interface WordFrame extends Trigger {
  readonly type: RelationType
  readonly slots: Readonly<Record<RelationRole, readonly WordSource[]>>
}

/** A mention that stands in a relation with what is beside it: "Khujand in Tajikistan", "the embassy in Oslo". */
export interface NameFrame {
  readonly name: string
  readonly type: RelationType
  readonly of: EntityType
  /** Only a name tells it, no noun: "die Staatsduma in Moskau" sits there, "das Parlament in Moskau" is only Russia's. */
  readonly isNameOnly: boolean
  /** Kinds of entity that can have it; empty for all. */
  readonly kinds: ReadonlySet<string>
  /** Role of what stands beside; the name has the other one. */
  readonly role: RelationRole
  readonly sources: readonly NameSource[]
}

export interface RelationFrames {
  readonly words: readonly WordFrame[]
  readonly names: readonly NameFrame[]
}

/**
 * Reads frames of relations from lines such as
 *
 *     member-of  : an·gehören : subj=source dat=target
 *     ally-of    : N Verbündeter : is=source poss|von=target
 *     member-of  : A zugehörig : subj=source dat=target
 *     party-to   : M treaty : mit|zwischen=source
 *     located-in : P institution+court,igo : in=target
 *
 * Type, trigger, slots. A trigger is a verb's infinitive, `N` and nouns, `A` and an adjective, or `M` and an entity type: then every
 * mention of this type (and, after `+`, of these kinds) is the one side, and the slot names the other; with `P` only a proper name is. Sources of a word are `subj`, `obj`, `dat`,
 * `poss`, `part` (of a compound), `is` (whom the noun describes) and prepositions; of a mention `adj`, `poss`, `joined`, `bracket` and prepositions.
 * @throws Error that names the line and what is wrong with it
 */
export function readRelationFrames(text: string): RelationFrames {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
  const isName = (line: string) => /^\S+ +: [MP] /.test(line)
  return {
    words: lines.filter((line) => !isName(line)).flatMap(readWordFrame),
    names: lines.filter(isName).map(readNameFrame),
  }
}

function readWordFrame(line: string): readonly WordFrame[] {
  const { type, trigger, slots } = partsOf(line)
  const words = trigger.split(/\s+/)
  const part: TriggerPart = words[0] === 'N' ? 'noun' : words[0] === 'A' ? 'adjective' : 'verb'
  if (part !== 'verb') words.shift()
  const [lemmas, companion] = words
  if (!lemmas) throw new Error(`relation "${line}": the trigger has no word`)
  const read = slots.map((slot) => readSlot(slot, line))
  const sourcesOf = (role: RelationRole) => {
    const sources = read.filter((slot) => slot.role === role).flatMap((slot) => slot.sources.map(wordSource))
    if (sources.length === 0) throw new Error(`relation "${line}": nothing gives the ${role}`)
    return sources
  }
  const [preposition, nouns] = companion?.split('+') ?? []
  return lemmas.split(',').map((lemma) => ({
    name: `${type}/${[lemma, companion].filter(Boolean).join('_').replace('·', '')}`,
    type,
    part,
    lemma,
    isReflexive: false,
    nouns: new Set(nouns?.toLowerCase().split(',') ?? []),
    nounPreposition: preposition || null,
    slots: { source: sourcesOf('source'), target: sourcesOf('target') },
  }))
}

function readNameFrame(line: string): NameFrame {
  const { type, trigger, slots } = partsOf(line)
  const [of, kinds] = trigger.slice(2).split('+')
  const entityType = ENTITY_TYPES.find((known) => known === of)
  if (!entityType) throw new Error(`relation "${line}": no entity type "${of}"; there are ${ENTITY_TYPES.join(', ')}`)
  const [slot, more] = slots
  if (!slot || more) throw new Error(`relation "${line}": a mention has one slot`)
  const { role, sources } = readSlot(slot, line)
  return {
    name: `${type}/${of}`,
    type,
    of: entityType,
    isNameOnly: trigger.startsWith('P'),
    kinds: new Set(kinds?.split(',') ?? []),
    role,
    sources: sources.map(nameSource),
  }
}

function partsOf(line: string): { type: RelationType; trigger: string; slots: readonly string[] } {
  const [name, trigger, slots] = line.split(' : ').map((part) => part.trim())
  if (!name || !trigger || !slots) throw new Error(`relation "${line}": needs type, trigger and slots, joined by " : "`)
  const type = RELATION_TYPES.find((known) => known === name)
  if (!type) throw new Error(`relation "${line}": no type "${name}"; there are ${RELATION_TYPES.join(', ')}`)
  return { type, trigger, slots: slots.split(/\s+/) }
}

function readSlot(slot: string, line: string): { role: RelationRole; sources: readonly string[] } {
  const [sources, role] = slot.split('=')
  if (!sources || (role !== 'source' && role !== 'target'))
    throw new Error(`relation "${line}": slot "${slot}" needs a role of source, target`)
  return { role, sources: sources.split('|') }
}

function wordSource(source: string): WordSource {
  switch (source) {
    case 'subj':
      return { kind: 'subject' }
    case 'obj':
      return { kind: 'object' }
    case 'dat':
      return { kind: 'dative' }
    case 'poss':
      return { kind: 'possessor' }
    case 'part':
      return { kind: 'part' }
    case 'is':
      return { kind: 'described' }
    default:
      return { kind: 'preposition', preposition: source.replaceAll('_', ' ') }
  }
}

function nameSource(source: string): NameSource {
  switch (source) {
    case 'adj':
      return { kind: 'adjective' }
    case 'joined':
    case 'bracket':
      return { kind: source }
    case 'poss':
      return { kind: 'possessor' }
    default:
      return { kind: 'preposition', preposition: source }
  }
}
