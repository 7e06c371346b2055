import type { EntityId } from '../model/id.ts'
import type { Mention } from '../model/mention.ts'
import { childrenWith, conjuncts, plainLabel, type ParsedSentence } from './arcs.ts'
import type { EntityType } from '../ontology/entity-types.ts'
import { isAverted, isEthnic, isLeading } from './attitude.ts'
import { bodiesOfSeveral } from './bodies-of-several.ts'
import type { Earlier } from './earlier.ts'
import {
  distinct,
  firstOf,
  genitiveCountries,
  isBody,
  isModifier,
  isPerson,
  isPlace,
  once,
  participant,
  tellsWhose,
  type Found,
} from './found.ts'
import { isOneOf, type Inflection } from './frame-index.ts'
import type { ParticipantRules } from './participant-rules.ts'
import { areCompatriots, homeOf, type Entities, type Participant, type ParticipantFinder } from './participant.ts'
import { peopleOfCountry } from './people-of-country.ts'
import { peoplesIn } from './peoples.ts'
import { antecedents } from './pronouns.ts'
import { resolveRelative } from './subjects.ts'
import { ownPreposition, POSSESSIVE } from './preposition.ts'

/** Phrases inside phrases are followed this far: "calls by the leaders of parties in Chad". */
const DEEPEST = 4

/**
 * @param mentionsAt the mentions that cover a token and stand for an entity, by index of the token
 * @param earlier whom the sentence before tells of
 */
export function participantFinder(
  parsed: ParsedSentence,
  mentionsAt: (token: number) => readonly Mention[],
  entities: Entities,
  rules: ParticipantRules,
  inflection: Inflection,
  earlier: Earlier,
  excluded: ReadonlySet<EntityId> = new Set(),
): ParticipantFinder {
  const { words } = parsed.sentence
  const at = (word: number): readonly Mention[] => mentionsAt(words[word]?.token ?? -1)
  const prepositionOf = (word: number): string | null => ownPreposition(parsed, word)
  const form = (word: number): string => words[word]?.form ?? ''
  const is = (word: number, list: ReadonlySet<string>) =>
    isOneOf(form(word).slice(form(word).lastIndexOf('-') + 1), list, inflection)

  const peoples = peoplesIn(parsed, at, rules, inflection)

  function named(word: number): Found {
    const own = peoples.isMinority(word) ? [] : at(word).filter((mention) => !isModifier(mention))
    // "der Georgier Selimchan Changoschwili": a national with a name is himself.
    const isNational = own.length > 0 && own.every((mention) => mention.form === 'demonym')
    if (own.length > 0 && !(isNational && hasPerson(word))) return own.flatMap(participant)
    // "Präsident Wladimir Putin", "South African leader F.W. de Klerk": the name hangs from the office.
    for (const child of childrenWith(parsed, word, 'appos', 'flat', 'compound', 'nmod')) {
      if (childrenWith(parsed, child, 'case').length > 0) continue
      // "die Grenzregion Kursk", "das Nato-Mitglied Norwegen" stand in apposition; a bare "nmod" does only for a person's name.
      const isApposed = plainLabel(parsed, child) === 'appos' || plainLabel(parsed, child) === 'flat'
      // "Osama bin Laden's network", "Trumps Vorgänger" is not himself.
      if (isPossessor(child) || (child < word && plainLabel(parsed, child) === 'nmod')) continue
      const names = at(child).filter(
        (mention) =>
          !isModifier(mention) &&
          (mention.type === 'person' || (isApposed && mention.form === 'name') || isKindOf(word, child, mention)),
      )
      if (names.length > 0) return names.flatMap(participant)
    }
    // "the Ukrainian city of Ternopil": the noun only says what the place is.
    return is(word, rules.placeNouns) ? namesBehind(word, rules.naming, isPlace) : []
  }
  /** Those of a kind who stand in a phrase behind a noun. */
  const namesBehind = (word: number, prepositions: ReadonlySet<string>, fits: (mention: Mention) => boolean): Found =>
    firstOf(childrenWith(parsed, word, 'nmod'), (child) =>
      prepositions.has(prepositionOf(child) ?? '')
        ? [child, ...childrenWith(parsed, child, 'flat', 'appos')].flatMap((each) =>
            at(each).filter(fits).flatMap(participant),
          )
        : [],
    )
  /** "the ECOWAS bloc", "Hamas fighters", "die Wirtschaftsgemeinschaft Ecowas": the noun only says what the name is. */
  function isKindOf(word: number, child: number, { type, form: told }: Mention): boolean {
    if ((type !== 'institution' && type !== 'treaty') || told !== 'name') return false
    return child === word + 1 || is(word, rules.kinds)
  }
  const hasPerson = (word: number) =>
    childrenWith(parsed, word, 'appos', 'flat').some((child) => at(child).some(({ type }) => type === 'person'))
  /** Whether "'s" follows the name that a word is part of. */
  function isPossessor(word: number): boolean {
    const isSameName = (other: number) => at(other).length > 0 && at(other)[0] === at(word)[0]
    let last = word
    while (isSameName(last + 1)) last++
    return POSSESSIVE.has(parsed.lower[last + 1] ?? '')
  }
  function acting(word: number, depth = 0): Found {
    // "Russian mercenaries of the Wagner Group" act for the group.
    const led = is(word, rules.followers) ? namesBehind(word, rules.belonging, isBody) : []
    const own = led.length > 0 ? led : direct(word, depth)
    if (own.length > 0) return own
    const counted = depth > DEEPEST ? [] : countedBy(word)
    // "thousands of Taiwanese": a people by its adjective.
    if (counted.length > 0)
      return counted.flatMap((each) => {
        const found = acting(each, depth + 1)
        return found.length > 0 ? found : at(each).filter(isModifier).flatMap(participant)
      })
    const lords = depth > DEEPEST ? [] : loyalTo(word, depth)
    if (lords.length > 0) return lords
    const home = owners(word, depth)
    // "Chadian rebel leaders": for those whom they lead.
    const following = peoples
      .occupants(word)
      .flatMap((each) => home.flatMap(({ entity }) => entities.group(form(each), entities.isoOf(entity) ?? '') ?? []))
    if (following.length > 0) return following
    if (is(word, rules.representatives))
      return home.length > 0 ? home.flatMap(countryAround) : namesBehind(word, rules.around, isPerson)
    const bodies = home.filter(({ type }) => type === 'institution')
    // "Haftars Kämpfer": those of a man who leads them act as he does.
    const leaders = home.filter(({ type }) => type === 'institution' || type === 'person')
    if (leaders.length > 0 && is(word, rules.followers)) return bodies.length > 0 ? bodies : leaders
    return home.flatMap(({ entity }) => {
      const iso3 = entities.isoOf(entity)
      return (iso3 !== null && entities.group(peoples.called(word), iso3)) || []
    })
  }
  /** "Troops loyal to the president" are no state's, "militants loyal to Hamas" are its own. */
  function loyalTo(word: number, depth: number): Found {
    return peoples
      .patrons(word)
      .flatMap((patron) => acting(patron, depth + 1))
      .flatMap((each) => {
        const iso3 = entities.isoOf(each.entity) ?? ''
        if (each.type === 'institution') return [each]
        return entities.group(form(word), iso3) ?? entities.body(form(word), iso3) ?? []
      })
  }
  /** "Die Machthaber in Pjöngjang": who acts for a place acts for its country. */
  function countryAround(home: Participant): Found {
    const country = home.type === 'place' ? homeOf(home, entities) : []
    return country.length > 0 ? country : [home]
  }
  function owning(word: number, depth = 0): Found {
    const own = peoples.isMinority(word) ? acting(word, depth) : direct(word, depth)
    if (own.length > 0 || depth > DEEPEST || is(word, rules.bystanders)) return own
    const counted = countedBy(word)
    if (counted.length > 0) return counted.flatMap((each) => owning(each, depth + 1))
    const found = owners(word, depth)
    if (is(word, rules.representatives)) return found.flatMap(countryAround)
    return found.length > 0 ? found : behind(word, rules.concerning, depth)
  }
  /** Whom the word names, or takes up as a pronoun. */
  function direct(word: number, depth: number): Found {
    const several = bodiesOfSeveral({ parsed, at, entities, rules }, word)
    if (several.length > 1) return several
    const own = named(word)
    if (own.length === 0 && depth <= DEEPEST && is(word, rules.countryNouns)) {
      // "bestritt, dass sein Land …": the country of whoever is taken up.
      const country = owners(word, depth + 1).flatMap(({ entity, type }) => {
        const iso3 = type === 'country' ? null : entities.isoOf(entity)
        return (iso3 !== null && entities.country(iso3)) || []
      })
      if (country.length > 0) return country
    }
    return own.length > 0 || depth > DEEPEST ? own : taken(word, depth)
  }
  const taken = (word: number, depth: number, only?: readonly EntityType[]): Found =>
    depth > DEEPEST
      ? []
      : antecedents(parsed, word, rules.pronouns, {
          resolve: (subject) => acting(subject, depth + 1),
          homeOf: (one) => homeOf(one, entities),
          before: namedBefore,
          inside: namedInside,
          earlier,
          excluded,
          ...(only && { only }),
        })
  const namedInside = (word: number, depth = 0): Found => [
    ...at(word).flatMap(participant),
    ...(depth > DEEPEST
      ? []
      : childrenWith(parsed, word, ...MODIFIER, 'conj', 'appos', 'flat').flatMap((child) =>
          namedInside(child, depth + 1),
        )),
  ]
  const namedBefore = (word: number): Found =>
    distinct(
      words.slice(0, word).flatMap((_, other) =>
        at(other)
          .filter((each) => !isModifier(each))
          .flatMap(participant),
      ),
    )
  /** "Mehr als 2000 seiner Matrosen", "thousands of Nigerians", "a group of Yoruba leaders": those who are counted. */
  function countedBy(word: number): readonly number[] {
    const isQuantity = parsed.tree.upos[word] === 'NUM' || is(word, rules.quantities)
    const isNamed = (child: number) => at(child).length > 0 && prepositionOf(child) === null
    if (!isQuantity || childrenWith(parsed, word, ...MODIFIER).some(isNamed)) return []
    const [first] = childrenWith(parsed, word, 'nmod', 'obl', 'appos', 'flat').filter((child) => {
      const preposition = prepositionOf(child)
      return preposition === null || rules.belonging.has(preposition)
    })
    return first === undefined ? [] : conjuncts(parsed, first)
  }
  /** Whose a noun is: an adjective of a country, a genitive, a compound part, "by", "of", "von". */
  function owners(word: number, depth: number): Found {
    const own = isEthnic(parsed, word, rules) ? [] : at(word).filter(tellsWhose)
    // "der Nato-Beitritt Schwedens": a league's part in a country's deed.
    const isOfLeague = own.length > 0 && own.every((each) => each.type === 'institution' && each.form === 'compound')
    const members = isOfLeague ? genitiveCountries(parsed, word, named) : []
    if (members.length > 0) return members
    if (own.length > 0) return own.flatMap(participant)
    const byAgent = firstOf(childrenWith(parsed, word, 'nmod', 'obl'), (phrase) =>
      depth < DEEPEST && rules.isDeed(form(word)) && rules.agents.has(prepositionOf(phrase) ?? '')
        ? owning(phrase, depth + 1)
        : [],
    )
    if (byAgent.length > 0) return byAgent
    const isDone = rules.isDoneTo(form(word)) && !is(word, rules.suffering)
    const modifiers = childrenWith(parsed, word, ...MODIFIER).filter(
      (child) => !isDone || parsed.tree.labels[child] === 'amod' || parsed.tree.labels[child] === 'compound',
    )
    // "Sweden's NATO bid", "Israel's Gaza offensive": whoever "'s" follows owns it, not what it is about.
    // "his Singaporean counterpart", "Togo's military rulers" act for whoever stands nearest.
    const isNearest = isDone || is(word, rules.placeNouns) || is(word, rules.representatives)
    const possessive = isNearest ? [] : childrenWith(parsed, word, 'nmod:poss')
    const owned = distinct(possessive.flatMap((child) => modifier(child, depth)))
    if (owned.length > 0) return owned
    const before = withoutHome(distinct(modifiers.flatMap((child) => modifier(child, depth))))
    if (before.length > 0 || depth >= DEEPEST || isDone) return before
    return behind(word, rules.belonging, depth)
  }
  /** "Israeli military officials" act for the body, not for its country; "Russia's Kursk region" is the region. */
  function withoutHome(found: Found): Found {
    if (found.length < 2) return found
    const isBodyOf = (home: Participant) =>
      found.some(
        ({ entity, type }) =>
          type === 'place' || (type === 'institution' && entities.isoOf(entity) === entities.isoOf(home.entity)),
      )
    return found.filter((each) => each.type !== 'country' || !isBodyOf(each))
  }
  /** Who stands in a phrase behind a noun: "calls by Belarus's rulers", "crimes committed by Croat forces". */
  function behind(word: number, prepositions: ReadonlySet<string>, depth: number): Found {
    if (depth > DEEPEST) return []
    // "the killing of a boy by soldiers": "of" names who suffers, whatever the agent hangs from.
    if (is(word, rules.suffering)) return agentsWithin(word, 0, depth)
    const phrases = childrenWith(parsed, word, 'nmod', 'obl')
    const participles = childrenWith(parsed, word, 'acl').filter(
      // "hostages held by Hamas" are not its own.
      (participle) => !rules.harming.has(parsed.lower[participle] ?? ''),
    )
    // "the bloc, led by Tinubu" acts for itself, "forces led by France" for France.
    const agents = participles
      .flatMap((participle) => childrenWith(parsed, participle, 'obl'))
      .filter((agent) => !direct(agent, depth + 1).some(({ type }) => type === 'person'))
    // "a newspaper based in Beirut", "militants loyal to": where or whose they are.
    const situated = participles
      .filter((participle) => rules.situated.has(parsed.lower[participle] ?? ''))
      .flatMap((participle) => childrenWith(parsed, participle, 'obl'))
    const isStruggle = is(word, rules.struggles)
    return firstOf([...prepositions], (preposition) =>
      firstOf(rules.agents.has(preposition) ? [...phrases, ...agents] : [...phrases, ...situated], (phrase) =>
        prepositionOf(phrase) === preposition && !(isStruggle && preposition === 'in')
          ? conjuncts(parsed, phrase).flatMap((each) => owning(each, depth + 1))
          : [],
      ),
    )
  }
  function agentsWithin(word: number, steps: number, depth: number): Found {
    const phrases = childrenWith(parsed, word, 'nmod', 'obl')
    const own = firstOf(phrases, (phrase) =>
      rules.agents.has(prepositionOf(phrase) ?? '') ? owning(phrase, depth + 1) : [],
    )
    return own.length > 0 || steps > 2 ? own : firstOf(phrases, (phrase) => agentsWithin(phrase, steps + 1, depth))
  }
  /** Whom an adjective, compound part or possessive before a noun names. */
  function modifier(word: number, depth: number): Found {
    if (parsed.tree.labels[word] === 'nmod' && prepositionOf(word) !== null) return []
    const others = childrenWith(parsed, word, 'conj', 'compound', 'obl', 'advmod', 'amod')
    // "the Ottawa convention": a city in the name of a pact is no party to it.
    const isNamedAfter = is(parsed.tree.heads[word] ?? -1, rules.kinds)
    const telling = at(word).filter(
      (mention) => !isNamedAfter || (mention.form !== 'metonym' && mention.type !== 'place'),
    )
    const own = isAverted(parsed, word, rules) || peoples.isSecondary(word) ? [] : telling
    if (own.length > 0)
      return [
        ...own.flatMap(participant),
        ...others.filter((each) => plainLabel(parsed, each) === 'conj').flatMap((each) => modifier(each, depth)),
      ]
    // "Kämpfer der Terrormiliz Boko Haram": the noun between is in apposition with the name.
    const apposed = parsed.tree.labels[word] === 'nmod' ? named(word) : []
    if (apposed.length > 0) return apposed
    if (isLeading(parsed, word, rules)) return others.flatMap((each) => at(each).flatMap(participant))
    // "Hamas, whose fighters attacked": whoever the clause describes.
    const described = resolveRelative(parsed, word, rules)
    if (described !== word) return depth > DEEPEST ? [] : acting(described, depth + 1)
    const antecedent = taken(word, depth)
    if (antecedent.length > 0 || depth >= DEEPEST || parsed.tree.upos[word] === 'VERB') return antecedent
    // "South Korean army officers", "the Iranian government's decision", "mehr als 10 russische Soldaten".
    return others.length > 0 || parsed.tree.labels[word] !== 'amod' ? owners(word, depth + 1) : []
  }
  return {
    named: once(named),
    meant: once((word) => direct(word, 0)),
    takenAs: (word, only) => taken(word, 0, only),
    stateOf: (place) => (place.type === 'place' && entities.isCapital(place.entity) ? countryAround(place) : []),
    homeOf: (one) => homeOf(one, entities),
    acting: once((word) => acting(word)),
    owning: once((word) => owning(word)),
    ...peopleOfCountry({ parsed, entities, rules, peoples, named, countedBy }),
    isCompatriot: (one, other) => areCompatriots(one, other, entities),
    isMission: (word) => is(word, rules.missions),
    isFollower: (word) => is(word, rules.followers),
    isGroup: (word) => entities.isGroup(form(word)),
    scene: entities.scene,
    isPrefixed: (word) => at(word).some((mention) => mention.form === 'compound'),
    apart: (word, others) => {
      const ids = new Set(others.map(({ entity }) => entity))
      // "forderte ihre Mitglieder auf": one's own, and nobody's whom a sentence before has named.
      return participantFinder(parsed, mentionsAt, entities, rules, inflection, () => [], ids).owning(word)
    },
  }
}

/** Labels of what says whose a noun is without a preposition of its own, a genitive and "'s" among them. */
const MODIFIER = ['amod', 'compound', 'nmod', 'nmod:poss', 'det:poss', 'nummod'] as const
