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
  /** Personal pronouns by the types of entity that they can take up. */
  readonly pronouns: ReadonlyMap<string, readonly EntityType[]>
}

export interface Participant {
  readonly entity: EntityId
  readonly type: EntityType
}

/** Finds who a word of a tree stands for. */
export interface ParticipantFinder {
  /** The entity that the word names, itself or in apposition; null for none. */
  named(word: number): Participant | null
  /** As `named`, or the country that the word's people act for: "nordkoreanische Soldaten". */
  acting(word: number): Participant | null
  /** As `acting`, or whose deed the word names: "die russische Invasion". */
  owning(word: number): Participant | null
}

/**
 * @param mentionOf the mention that covers a token and stands for an entity, by index of the token
 */
export function participantFinder(
  parsed: ParsedSentence,
  mentionOf: (token: number) => Mention | undefined,
  rules: ParticipantRules,
  inflection: Inflection,
): ParticipantFinder {
  const { words } = parsed.sentence
  const at = (word: number): Mention | undefined => mentionOf(words[word]?.token ?? -1)

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
    return named(word) ?? speaker(word) ?? (isRepresentative(word) ? owner(word) : null)
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
    return acting(word) ?? owner(word)
  }
  function isRepresentative(word: number): boolean {
    const form = words[word]?.form ?? ''
    return isOneOf(form.slice(form.lastIndexOf('-') + 1), rules.representatives, inflection)
  }
  /** Whose a noun is: an adjective of a country, a genitive, a compound part, "of" or "von". */
  function owner(word: number): Participant | null {
    const own = at(word)
    if (own && isModifier(own)) return participant(own)
    for (const child of parsed.children[word] ?? []) {
      const mention = at(child)
      if (!mention?.entity) {
        const quantified = childrenWith(parsed, child, 'amod')[0]
        if (parsed.tree.labels[child] === 'nummod' || quantified === undefined) continue
        const inner = at(quantified)
        if (inner && isModifier(inner)) return participant(inner)
        continue
      }
      const label = parsed.tree.labels[child] ?? ''
      const [preposition] = childrenWith(parsed, child, 'case')
      const marker = preposition === undefined ? null : (parsed.lower[preposition] ?? '')
      const belongs =
        marker === null || marker === "'s" || marker === '’s' || marker === '’' || rules.belonging.has(marker)
      if (label === 'amod' || label === 'compound' || (label.startsWith('nmod') && belongs)) return participant(mention)
    }
    return null
  }
  return { named, acting, owning }
}

const isModifier = (mention: Mention) => mention.form === 'adjective' || mention.form === 'compound'

function participant(mention: Mention): Participant | null {
  return mention.entity === null ? null : { entity: mention.entity, type: mention.type }
}
