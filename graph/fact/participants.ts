import type { EntityId } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import type { EntityType } from '../ontology/entity-types.ts'
import { childrenWith, plainLabel, type ParsedSentence } from './arcs.ts'
import { isOneOf, type Inflection } from './frame-index.ts'

/** Nouns through which somebody else acts or is acted on. */
export interface ParticipantRules {
  /** People and bodies that act for their country: "Soldaten", "officials". Lower case, uninflected. */
  readonly representatives: readonly string[]
  /** Genitive or belonging: "von", "of", "aus". */
  readonly belonging: ReadonlySet<string>
  /** Nouns that only count what hangs from them: "Tausende", "eine Gruppe", "part". Lower case, uninflected. */
  readonly quantities: readonly string[]
  /** Participles that say who leads: "von den USA geführt", "Vietnamese-led"; stems in lower case. */
  readonly leading: readonly string[]
  /** Personal pronouns by the types of entity that they can take up. */
  readonly pronouns: ReadonlyMap<string, readonly EntityType[]>
}

export interface Participant {
  readonly entity: EntityId
  readonly type: EntityType
}

/** What reading facts asks of the entities of an article. */
export interface Entities {
  /** Country of an entity, by its code; null for none. */
  isoOf(entity: EntityId): string | null
  /** People without a name, as a group of their country: "Studenten", "students"; null if the noun names no such people. */
  group(noun: string, iso3: string): Participant | null
}

/** Finds who a word of a tree stands for. */
export interface ParticipantFinder {
  /** The entity that the word names, itself or in apposition; null for none. */
  named(word: number): Participant | null
  /** As `named`, or the country that the word's people act for: "nordkoreanische Soldaten"; people act for themselves. */
  acting(word: number): Participant | null
  /** As `acting`, or whose deed the word names: "die russische Invasion", "Forderungen der Machthaber von Belarus". */
  owning(word: number): Participant | null
  /** People in the phrase of a word who have no country of their own, as a group of somebody's country. */
  group(word: number, of: Participant): Participant | null
  isCompatriot(one: Participant, other: Participant): boolean
  /** Whether the word begins with a name: "US-Angriff". */
  isPrefixed(word: number): boolean
}

/**
 * @param mentionOf the mention that covers a token and stands for an entity, by index of the token
 */
export function participantFinder(
  parsed: ParsedSentence,
  mentionOf: (token: number) => Mention | undefined,
  entities: Entities,
  rules: ParticipantRules,
  inflection: Inflection,
): ParticipantFinder {
  const { words } = parsed.sentence
  const at = (word: number): Mention | undefined => mentionOf(words[word]?.token ?? -1)
  const form = (word: number): string => words[word]?.form ?? ''

  function named(word: number): Participant | null {
    const own = at(word)
    if (own && !isModifier(own)) return participant(own)
    // "Präsident Wladimir Putin", "South African leader F.W. de Klerk": the name hangs from the office.
    for (const child of childrenWith(parsed, word, 'appos', 'flat', 'compound', 'nmod')) {
      const mention = at(child)
      if (!mention || isModifier(mention) || childrenWith(parsed, child, 'case').length > 0) continue
      // "die Grenzregion Kursk": a place or body stands in apposition; a bare "nmod" is one only for a person's name.
      const isApposed = plainLabel(parsed, child) === 'appos' || plainLabel(parsed, child) === 'flat'
      if (mention.type === 'person' || (isApposed && mention.type !== 'country')) return participant(mention)
    }
    return null
  }
  function acting(word: number): Participant | null {
    const direct = named(word) ?? speaker(word)
    if (direct) return direct
    const counted = countedBy(word)
    if (counted !== null) return acting(counted)
    if (isRepresentative(word)) return owner(word)
    const home = owner(word)
    const iso3 = home && entities.isoOf(home.entity)
    return iso3 ? entities.group(form(word), iso3) : null
  }
  /** "Iran denied that it had …": a pronoun below a verb of saying or thinking is whoever says or thinks, if they agree. */
  function speaker(word: number): Participant | null {
    const types = rules.pronouns.get(parsed.lower[word] ?? '')
    const verb = parsed.tree.heads[word] ?? -1
    if (!types || verb < 0 || plainLabel(parsed, verb) !== 'ccomp') return null
    const [subject] = childrenWith(parsed, parsed.tree.heads[verb] ?? -1, 'nsubj')
    const found = subject === undefined ? null : named(subject)
    return found && types.includes(found.type) ? found : null
  }
  function owning(word: number): Participant | null {
    const counted = countedBy(word)
    if (counted !== null) return owning(counted)
    return named(word) ?? speaker(word) ?? owner(word)
  }
  function group(word: number, of: Participant, depth = 0): Participant | null {
    const iso3 = entities.isoOf(of.entity)
    if (iso3 === null || depth > 3) return null
    const own = entities.group(form(word), iso3)
    if (own) return own
    for (const child of childrenWith(parsed, word, 'nmod', 'appos', 'conj')) {
      const found = belongs(child) ? group(child, of, depth + 1) : null
      if (found) return found
    }
    return null
  }
  /** "mehr als 10.000 seiner Soldaten", "Tausende irakische Kurden", "thousands of troops": what is counted. */
  function countedBy(word: number): number | null {
    const isQuantity = parsed.tree.upos[word] === 'NUM' || isOneOf(form(word), rules.quantities, inflection)
    if (!isQuantity) return null
    return childrenWith(parsed, word, 'nmod', 'appos', 'flat').find((child) => belongs(child)) ?? null
  }
  function isRepresentative(word: number): boolean {
    return isOneOf(form(word).slice(form(word).lastIndexOf('-') + 1), rules.representatives, inflection)
  }
  /** Whose a noun is: an adjective of a country, a genitive, a compound part, "of" or "von"; of a chain, the nearest. */
  function owner(word: number, depth = 0): Participant | null {
    const own = at(word)
    if (own && isModifier(own)) return participant(own)
    const children = parsed.children[word] ?? []
    for (const child of children) {
      const mention = at(child)
      if (!mention?.entity) {
        const quantified = childrenWith(parsed, child, 'amod')[0]
        if (parsed.tree.labels[child] === 'nummod' || quantified === undefined || !belongs(child)) continue
        const inner = at(quantified)
        if (inner && isModifier(inner)) return participant(inner)
        continue
      }
      const label = parsed.tree.labels[child] ?? ''
      if (label === 'amod' || label === 'compound' || (label.startsWith('nmod') && belongs(child)))
        return participant(mention)
    }
    const leader = leaderOf(word)
    if (leader || depth > 3) return leader
    for (const child of children) {
      if (plainLabel(parsed, child) !== 'nmod' || !belongs(child)) continue
      const found = named(child) ?? owner(child, depth + 1)
      if (found) return found
    }
    return null
  }
  function belongs(word: number): boolean {
    const [preposition] = childrenWith(parsed, word, 'case')
    const marker = preposition === undefined ? null : (parsed.lower[preposition] ?? '')
    return marker === null || POSSESSIVE.has(marker) || rules.belonging.has(marker)
  }
  /** "von Vietnam geführte Truppen", "der von den USA angeführte Krieg": who leads. */
  function leaderOf(word: number): Participant | null {
    for (const participle of childrenWith(parsed, word, 'amod', 'acl')) {
      if (!rules.leading.some((stem) => parsed.lower[participle]?.startsWith(stem))) continue
      for (const agent of childrenWith(parsed, participle, 'obl')) {
        const found = named(agent)
        if (found) return found
      }
    }
    return null
  }
  function isCompatriot(one: Participant, other: Participant): boolean {
    const iso3 = entities.isoOf(one.entity)
    return one.entity === other.entity || (iso3 !== null && iso3 === entities.isoOf(other.entity))
  }
  function isPrefixed(word: number): boolean {
    const own = at(word)
    return own?.form === 'compound'
  }
  return { named, acting, owning, group, isCompatriot, isPrefixed }
}

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', '’', "'"])

const isModifier = (mention: Mention) => mention.form === 'adjective' || mention.form === 'compound'

function participant(mention: Mention): Participant | null {
  return mention.entity === null ? null : { entity: mention.entity, type: mention.type }
}
