import type { Mention } from '../model/mention.ts'
import { childrenWith, conjuncts, type ParsedSentence } from './arcs.ts'
import { isHome, isModifier, participant, type Found } from './found.ts'
import type { ParticipantRules } from './participant-rules.ts'
import type { Entities } from './participant.ts'
import { ownPreposition } from './preposition.ts'

interface Context {
  readonly parsed: ParsedSentence
  /** Mentions that cover a word. */
  readonly at: (word: number) => readonly Mention[]
  readonly entities: Entities
  readonly rules: ParticipantRules
}

/** "eritreische und äthiopische Truppen", "die Parlamente in Wien und Bern": a body for each country; nobody where it is of one. */
export function bodiesOfSeveral({ parsed, at, entities, rules }: Context, word: number): Found {
  if (!at(word).some(({ form, type }) => form === 'nominal' && type === 'institution')) return []
  const adjectives = childrenWith(parsed, word, 'amod').flatMap((child) =>
    [child, ...childrenWith(parsed, child, 'conj')].flatMap((each) => at(each).filter(isModifier)),
  )
  // "die Regierungen von Kuba und Kanada", "the parliaments in Vienna and Bern".
  const places = childrenWith(parsed, word, 'nmod').flatMap((child) => {
    const preposition = ownPreposition(parsed, child)
    const isOwner = preposition === null || rules.belonging.has(preposition)
    return isOwner ? conjuncts(parsed, child).flatMap((each) => at(each).filter(isHome)) : []
  })
  const countries = (adjectives.length > 0 ? adjectives : places).flatMap(participant)
  if (countries.length < 2) return []
  const noun = parsed.sentence.words[word]?.form ?? ''
  return countries.flatMap((country) => {
    const iso3 = entities.isoOf(country.entity)
    return (iso3 !== null && entities.body(noun, iso3)) || [country]
  })
}
