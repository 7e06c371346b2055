import type { LinkedMention } from '../../link/link.ts'
import type { Doc, Sentence } from '../../model/doc.ts'
import type { Entity } from '../../model/entity.ts'
import type { EntityId } from '../../model/id.ts'
import { RELATION_TYPE } from '../../ontology/relation-types.ts'
import type { DraftRelation } from '../draft-fact.ts'
import { isOneOf, type Inflection } from '../frame-index.ts'
import { draftRelation } from './draft-relation.ts'
import type { NameFrame, NameSource } from './frame.ts'
import type { RelationRules } from './rules.ts'

export interface NamesContext {
  readonly doc: Doc
  readonly sentence: Sentence
  /** Mentions of the sentence that stand for an entity, in the order of the text. */
  readonly here: readonly LinkedMention[]
  readonly entityOf: (id: EntityId) => Entity | null
  readonly rules: RelationRules
  readonly inflection: Inflection
}

/** Relations between names that stand side by side: "Khujand in Tajikistan", "the treaty with Japan", "Irans Revolutionsgarden". */
export function relationsBesideNames(context: NamesContext): readonly DraftRelation[] {
  const { doc, sentence, here, entityOf, rules } = context
  if (here.length < 2) return []
  const beside = neighbours(context)
  return here.flatMap((linked) =>
    rules.names.flatMap((frame) => {
      const { mention } = linked
      const entity = mention.entity === null ? null : entityOf(mention.entity)
      if (!entity || !canHave(frame, linked, entity)) return []
      return frame.sources.flatMap((source) =>
        beside(linked, source, frame).flatMap((other) => {
          const ends = frame.role === 'target' ? { source: entity, target: other } : { source: other, target: entity }
          if (entity.id === other.id || (frame.type === 'located-in' && liesElsewhere(ends.source, ends.target)))
            return []
          return [
            draftRelation(doc, sentence, {
              type: frame.type,
              source: ends.source.id,
              target: ends.target.id,
              rule: frame.name,
              trigger: { start: mention.start, end: mention.end },
            }),
          ]
        }),
      )
    }),
  )
}

/** A name, or a treaty or body told by a noun; a city's adjective is no place. */
function canHave({ of, kinds, isNameOnly }: NameFrame, { mention }: LinkedMention, entity: Entity): boolean {
  if (mention.form !== 'name' && (isNameOnly || mention.form !== 'nominal')) return false
  return mention.type === of && (kinds.size === 0 || kinds.has(entity.kind))
}

/** "Kiew in Russland" is a slip of the text or of ours: what is known to lie in another country is not told. */
const liesElsewhere = (place: Entity, around: Entity): boolean =>
  place.type === 'place' && place.iso3 !== null && around.iso3 !== null && place.iso3 !== around.iso3

type Beside = (linked: LinkedMention, source: NameSource, frame: NameFrame) => readonly Entity[]

function neighbours({ doc, here, entityOf, rules, inflection }: NamesContext): Beside {
  const startingAt = new Map(here.map((linked) => [linked.firstToken, linked]))
  const endingAt = new Map(here.map((linked) => [linked.endToken, linked]))
  const text = (token: number) => doc.tokens[token]?.text ?? ''
  const word = (token: number) => text(token).toLowerCase()

  const isPlaceNoun = (token: number) => isOneOf(text(token), rules.placeNouns, inflection)

  /** The entity of a mention if the frame's slot may hold it. */
  function fitting(linked: LinkedMention | undefined, frame: NameFrame): Entity | null {
    const entity = linked?.mention.entity ? entityOf(linked.mention.entity) : null
    const allowed = RELATION_TYPE[frame.type][frame.role]
    return entity && allowed.includes(entity.type) ? entity : null
  }
  function behindPreposition(linked: LinkedMention, preposition: string, frame: NameFrame): readonly Entity[] {
    let at = linked.endToken
    // "Idlib province in Syria"
    if (linked.mention.type === 'place' && isPlaceNoun(at)) at++
    // "the embassy of France in Bamako"
    if (linked.mention.type === 'institution') at = ownerBehind(at)?.endToken ?? at
    if (word(at) !== preposition) return []
    if (preposition === ',') return behindComma(linked.endToken + 1, frame)
    if (frame.type === 'located-in' && linked.mention.type !== 'place' && isInside(linked.firstToken)) return []
    const articles = frame.type === 'located-in' ? rules.restingArticles : rules.articles
    const found: Entity[] = []
    for (at++; ;) {
      if (!startingAt.has(at) && articles.has(word(at))) at++
      for (let skipped = 0; skipped < 2 && !startingAt.has(at) && isDescriptive(text(at)); skipped++) at++
      const next = startingAt.get(at)
      const entity = next && isNamed(next) ? fitting(next, frame) : null
      if (!next || !entity) return found
      // "Scholz (SPD)": only a party stands so behind a person.
      if (preposition === '(' && (entity.kind !== 'party' || word(next.endToken) !== ')')) return found
      found.push(entity)
      at = next.endToken
      if (!rules.joints.has(word(at)) || frame.type === 'located-in') return found
      at++
    }
  }
  /** "Woodside, California:", "Geneva, Switzerland, …"; no member of a list. */
  function behindComma(at: number, frame: NameFrame): readonly Entity[] {
    const next = startingAt.get(at)
    const entity = next?.mention.form === 'name' ? fitting(next, frame) : null
    const isRegion = entity?.type === 'country' || entity?.kind === 'region'
    const isClosed = next !== undefined && /^[,.:;–—)]$/.test(text(next.endToken)) && !startingAt.has(next.endToken + 1)
    return entity && isRegion && isClosed ? [entity] : []
  }
  /** "Auf dem Gipfel der Asean in …", "the summit of APEC in …": what is there is the summit. */
  function isInside(firstToken: number): boolean {
    if (rules.belonging.has(word(firstToken - 1))) return true
    const before = text(firstToken - 2)
    if (rules.belonging.has(before.toLowerCase())) return true
    return rules.genitiveArticles.has(word(firstToken - 1)) && /^\p{Lu}/u.test(before) && !endingAt.has(firstToken - 1)
  }
  /** "The Ukrainian city of Ternopil", "im nordmazedonischen Ohrid". */
  function adjectiveBefore(linked: LinkedMention, frame: NameFrame): readonly Entity[] {
    let at = linked.firstToken
    if (rules.belonging.has(word(at - 1)) && isPlaceNoun(at - 2)) at--
    while (isPlaceNoun(at - 1)) at--
    const adjective = endingAt.get(at)
    const entity = adjective?.mention.form === 'adjective' ? fitting(adjective, frame) : null
    return entity ? [entity] : []
  }
  /** "Der deutsch-polnische Vertrag", "the US-Japan security treaty": an adjective may stand between. */
  function joinedBefore(linked: LinkedMention, frame: NameFrame): readonly Entity[] {
    const { firstToken, endToken } = linked
    const within = here.filter((each) => each !== linked && each.firstToken >= firstToken && each.endToken <= endToken)
    if (within.length > 1) return members(within, frame)
    for (let end = firstToken, skipped = 0; skipped < 3 && text(end - 1) !== ''; end--, skipped++) {
      const second = endingAt.get(end)
      const hyphened = second && word(second.firstToken - 1) === '-' ? endingAt.get(second.firstToken - 1) : undefined
      const inside = here.filter((each) => each.endToken === end && each.firstToken === end - 1)
      const found = members(second && hyphened ? [hyphened, second] : inside, frame)
      if (found.length > 1) return found
      if (!/^\p{Ll}{4,}$/u.test(text(end - 1))) return []
    }
    return []
  }
  /** "Das zwischen Kuba und Peru geschlossene Abkommen": from the participle back to the article. */
  function insideBracket(linked: LinkedMention, frame: NameFrame): readonly Entity[] {
    if (rules.bracketArticles.size === 0 || !/^\p{Ll}{4,}[nt]e[nmrs]?$/u.test(text(linked.firstToken - 1))) return []
    const isAsked = (preposition: string) =>
      frame.sources.some((source) => source.kind === 'preposition' && source.preposition === preposition)
    const begin = linked.firstToken - 2
    for (let at = begin; at > begin - 8; at--) {
      if (/^[,.;:]?$/.test(text(at))) return []
      if (isAsked(word(at)) && rules.bracketArticles.has(word(at - 1)))
        return behindPreposition({ ...linked, endToken: at }, word(at), frame)
    }
    return []
  }
  const members = (joined: readonly LinkedMention[], frame: NameFrame): readonly Entity[] => {
    const found = new Set(joined.flatMap((each) => fitting(each, frame) ?? []))
    return found.size > 1 ? [...found] : []
  }
  function possessor(linked: LinkedMention, frame: NameFrame): readonly Entity[] {
    const owner = ownerBefore(linked.firstToken) ?? ownerBehind(linked.endToken)
    const entity = owner && fitting(owner, frame)
    return entity ? [entity] : []
  }
  function ownerBefore(firstToken: number): LinkedMention | null {
    if (rules.possessiveMarks.has(word(firstToken - 1))) return endingAt.get(firstToken - 1) ?? null
    const owner = endingAt.get(firstToken)
    return owner && isGenitive(owner) ? owner : null
  }
  function ownerBehind(endToken: number): LinkedMention | null {
    if (rules.belonging.has(word(endToken))) {
      const at = endToken + (rules.restingArticles.has(word(endToken + 1)) ? 2 : 1)
      return named(at)
    }
    if (rules.genitiveArticles.has(word(endToken))) return named(endToken + 1)
    const owner = named(endToken)
    return owner && isGenitive(owner) ? owner : null
  }
  function named(token: number): LinkedMention | null {
    const found = startingAt.get(token)
    return found?.mention.form === 'name' ? found : null
  }
  const isGenitive = ({ mention, endToken }: LinkedMention) =>
    mention.form === 'name' && rules.hasGenitiveEnding && mention.type === 'country' && text(endToken - 1).endsWith('s')

  return (linked, source, frame) => {
    switch (source.kind) {
      case 'preposition':
        return behindPreposition(linked, source.preposition, frame)
      case 'adjective':
        return adjectiveBefore(linked, frame)
      case 'joined':
        return joinedBefore(linked, frame)
      case 'bracket':
        return insideBracket(linked, frame)
      case 'possessor':
        return possessor(linked, frame)
    }
  }
}

const isNamed = ({ mention }: LinkedMention) => mention.form === 'name' || mention.form === 'metonym'

/** "northern", "benachbarten": a word in lower case that can stand between a preposition and a name. */
const isDescriptive = (text: string) => /^\p{Ll}[\p{Ll}-]{4,}$/u.test(text)
