import { childrenWith, type ParsedSentence } from './arcs.ts'
import type { Found } from './found.ts'
import type { ParticipantRules } from './participant-rules.ts'
import type { Entities, Participant, ParticipantFinder } from './participant.ts'
import type { Peoples } from './peoples.ts'
import { ownPreposition } from './preposition.ts'

/** People inside people are followed this far: "a rally by supporters of the party". */
const DEEPEST = 4

interface Context {
  readonly parsed: ParsedSentence
  readonly entities: Entities
  readonly rules: ParticipantRules
  readonly peoples: Peoples
  /** The entity that a word names. */
  readonly named: (word: number) => Found
  /** Those who are counted by a word of number: "a group of officers". */
  readonly countedBy: (word: number) => readonly number[]
}

/** People and bodies that a text tells without a country, as those of somebody's. */
export function peopleOfCountry({
  parsed,
  entities,
  rules,
  peoples,
  named,
  countedBy,
}: Context): Pick<ParticipantFinder, 'group' | 'body' | 'crowd'> {
  const form = (word: number): string => parsed.sentence.words[word]?.form ?? ''
  const isOwner = (word: number): boolean => {
    const preposition = ownPreposition(parsed, word)
    return preposition === null || rules.belonging.has(preposition)
  }

  function group(word: number, of: Participant, isOwn = false, depth = 0): Participant | null {
    const iso3 = entities.isoOf(of.entity)
    if (iso3 === null || depth > DEEPEST || isElsewhere(word, iso3)) return null
    const own = entities.group(peoples.called(word), iso3)
    if (own) return own
    for (const occupant of peoples.occupants(word)) {
      const found = entities.group(form(occupant), iso3)
      if (found) return found
    }
    for (const child of childrenWith(parsed, word, 'nmod', 'appos', 'conj')) {
      // "surrounded by relatives of prisoners": only those who are counted are meant themselves.
      if (isOwn && parsed.tree.labels[child] === 'nmod' && countedBy(word).length === 0) continue
      const found = isOwner(child) ? group(child, of, isOwn, depth + 1) : null
      if (found) return found
    }
    // "the demonstration staged by students"
    for (const participle of childrenWith(parsed, word, 'acl'))
      for (const agent of childrenWith(parsed, participle, 'obl')) {
        const isAgent = rules.agents.has(ownPreposition(parsed, agent) ?? '')
        const found = isAgent ? group(agent, of, isOwn, depth + 1) : null
        if (found) return found
      }
    return null
  }
  /** "Milizen in Tripoli", "Bewohner von Gaza": people of a place of their own are not at home anywhere else. */
  function isElsewhere(word: number, iso3: string): boolean {
    return childrenWith(parsed, word, 'nmod').some((child) => {
      if (!rules.belonging.has(ownPreposition(parsed, child) ?? '') || parsed.tree.upos[child] !== 'PROPN') return false
      return !named(child).some(({ entity }) => entities.isoOf(entity) === iso3)
    })
  }
  return {
    group: (word, of, isOwn) => group(word, of, isOwn),
    body(word, of) {
      const iso3 = entities.isoOf(of.entity)
      // "eine Gruppe von Offizieren"
      const [counted = word] = countedBy(word)
      // "denied recognising any rebel administration": one of which nothing is known is not one's own.
      const isAny = childrenWith(parsed, counted, 'det').some((det) => rules.indefinites.has(parsed.lower[det] ?? ''))
      if (iso3 === null || isElsewhere(word, iso3)) return null
      const occupied = peoples.occupants(word).map((each) => entities.body(form(each), iso3))
      if (occupied[0] || isAny) return occupied[0] ?? null
      // "die Sparpläne der Regierung": whose the matter is; "the dispatch of troops" is of any.
      const owner = childrenWith(parsed, word, 'nmod').find(
        (child) => childrenWith(parsed, child, 'det', 'nmod:poss', 'det:poss').length > 0 && isOwner(child),
      )
      return entities.body(form(counted), iso3) ?? (owner === undefined ? null : entities.body(form(owner), iso3))
    },
    crowd(word, of) {
      const iso3 = entities.isoOf(of.entity)
      // "Hunderte Exilanten": so many people.
      const isCrowd = [word, ...(parsed.children[word] ?? [])].some((each) => rules.crowd.has(parsed.lower[each] ?? ''))
      return iso3 === null || !isCrowd ? null : entities.group(rules.protesters, iso3)
    },
  }
}
