import { EVENT_TYPE } from '../ontology/event-types.ts'
import { HOSTILE } from '../ontology/plover.ts'
import { childrenWith } from './arcs.ts'
import { phrasesWith } from './clause.ts'
import { allowedTypes, type Filler, type Roles } from './filler.ts'
import type { Frame } from './frame.ts'
import type { Participant } from './participant.ts'
import { ownPreposition } from './preposition.ts'
import { roleWords, sourceWords } from './slot-words.ts'
import { bodiesAtHome, peopleAtHome } from './unnamed-bodies.ts'
import { undergone } from './undergone.ts'

/** Whether a frame tells of protest, force or who is set free, which people without a name or country take part in. */
export function mayGoUnnamed({ type }: Frame): boolean {
  const { isDomestic, plover } = EVENT_TYPE[type]
  return isDomestic === true || plover === 'ASSAULT' || plover === 'COERCE' || type === 'released'
}

/** "The opposition", "die Demonstranten" once they are told: people of one kind whom the events so far tell of, if they are of one country. */
export function toldGroup(
  { parsed, finder, rules, before }: Pick<Filler, 'parsed' | 'finder' | 'rules' | 'before'>,
  word: number,
): Participant | null {
  // "The conduct of the opposition"
  const noun = [word, ...childrenWith(parsed, word, 'nmod')].find((each) => finder.isGroup(each))
  if (noun === undefined) return null
  const isDefinite = (article: number) => rules.participants.definite.has(parsed.lower[article] ?? '')
  if (!childrenWith(parsed, noun, 'det').some(isDefinite)) return null
  const told = before.people().filter((each) => finder.group(noun, each)?.entity === each.entity)
  const [last = null] = told
  return told.every(({ entity }) => entity === last?.entity) ? last : null
}

/**
 * People without a country of their own who protest or use force are those of the country where they do; who protest, else of whom
 * they protest against; else of the country that the text is about: "in Lahore gingen Tausende Muslime auf die Straße", "a bomber killed ten policemen in Mosul".
 * Bodies of a state are so whatever they do.
 */
export function strangers(filler: Omit<Filler, 'beside'>, roles: Roles): readonly Participant[] {
  const { frame, clause, finder } = filler
  const known = clause.subjects.flatMap((word) => (finder.owning(word).length === 0 && toldGroup(filler, word)) || [])
  if (known.length > 0) return known
  if (frame.slots.every(({ role }) => role !== 'actor')) return []
  if (!mayGoUnnamed(frame)) return [...bodiesAtHome(filler, roles), ...peopleAtHome(filler, roles)].slice(0, 1)
  const { isDomestic } = EVENT_TYPE[frame.type]
  const isAbroad = placePhrases(filler).some(({ word }) => finder.isMission(word))
  const opponents = roles.recipient
  const homes = [
    ...placesOf(filler),
    ...(isDomestic && !isAbroad ? opponents.filter(({ type }) => type !== 'person') : []),
    ...(finder.scene ? [finder.scene] : []),
    // "demonstrierten gegen Macron": a guest is protested against where he is.
    ...(isDomestic && !isAbroad ? opponents : []),
  ]
  for (const word of clause.subjects)
    for (const home of homes) {
      // "In Nairobi ging die Polizei vor": a body without a country is the one of the place.
      const isBody = !isDomestic && home.type !== 'institution' && finder.owning(word).length === 0
      const group = finder.group(word, home, true) ?? (isDomestic ? finder.crowd(word, home) : null)
      if (!group && isBody) {
        const body = finder.body(word, home)
        if (body) return [body]
      }
      if (group) return [group]
    }
  return []
}

/** "In der Hauptstadt", "in Yopougon": a place that nobody knows is one of the country that the text is about. */
function placesOf(filler: Omit<Filler, 'beside'>): readonly Participant[] {
  const { finder } = filler
  const places = placePhrases(filler)
  // "near a French base in Niamey": a place by its name, before whoever something there belongs to.
  const named = places.flatMap(({ word }) => finder.named(word).filter(({ type }) => type === 'place'))
  // "vor der britischen Botschaft in Rom": whoever is there is not British.
  const owning = places.flatMap(({ word }) => [
    ...inside(word, filler),
    ...(finder.isMission(word) ? [] : finder.owning(word)),
  ])
  return [...named, ...owning]
}

const placePhrases = ({ clause, rules }: Omit<Filler, 'beside'>) =>
  [...clause.obliques, ...clause.distant].filter(({ preposition }) => rules.clauses.placePrepositions.has(preposition))

/** "Outside the Israeli embassy in London": where a place itself stands. */
function inside(
  word: number,
  { parsed, finder, rules }: Pick<Filler, 'parsed' | 'finder' | 'rules'>,
): readonly Participant[] {
  return childrenWith(parsed, word, 'nmod').flatMap((child) =>
    rules.clauses.placePrepositions.has(ownPreposition(parsed, child) ?? '')
      ? finder.owning(child).filter(({ type }) => type === 'place' || type === 'country')
      : [],
  )
}

/** Sides of a fight that have no country of their own: "Zusammenstöße zwischen Demonstranten und der Polizei". */
export function unnamedSides({ frame, clause, finder, rules }: Omit<Filler, 'beside'>): readonly Participant[] {
  if (!EVENT_TYPE[frame.type].mutual || !mayGoUnnamed(frame)) return []
  const between = frame.slots
    .filter(({ role }) => role === 'actor')
    .flatMap(({ alternatives }) => alternatives.flat())
    .flatMap((source) => (source.kind === 'preposition' ? phrasesWith(clause.obliques, source.preposition) : []))
  const places = clause.obliques.filter(({ preposition }) => rules.clauses.placePrepositions.has(preposition))
  const [home] = [
    ...places.flatMap(({ word }) => finder.named(word).filter(({ type }) => type === 'place' || type === 'country')),
    ...(finder.scene ? [finder.scene] : []),
  ]
  if (!home) return []
  return [...clause.subjects, ...between].flatMap((word) =>
    finder.owning(word).length > 0 ? [] : (finder.group(word, home) ?? finder.body(word, home) ?? []),
  )
}

/** "Qatar hosted talks between Chad and rebels": fighters whom a state does not fight are its own only where nobody else is told. */
export function areStrangers(
  { frame, finder }: Pick<Filler, 'frame' | 'finder'>,
  word: number,
  home: Participant,
): boolean {
  if (home.type !== 'country' || HOSTILE.has(EVENT_TYPE[frame.type].plover)) return false
  return finder.isFollower(word) && finder.scene?.entity !== home.entity
}

/**
 * People who have no country in the text are of the one where it happens, else of the actor's: "Egyptian police dispersed
 * demonstrators", "US troops killed militants near Baghdad".
 */
export function peopleThere(filler: Filler, roles: Roles): readonly Participant[] {
  const { frame, clause, finder, parsed, rules } = filler
  const slots = frame.slots.filter(({ role }) => role === 'recipient')
  const there = whereItHappens(filler, { ...roles, actor: [] })
  // "Paris machte die Putschisten verantwortlich": they are of where the text is, unless the law of the land acts on them.
  const around = finder.scene && !EVENT_TYPE[frame.type].isDomestic ? [finder.scene] : []
  const [home] = [...there, ...around, ...roles.actor]
  if (!home || slots.length === 0 || clause.predicate < 0) return []
  const words = slots.flatMap(({ alternatives }) =>
    alternatives.flat().flatMap((source) => {
      if (source.kind === 'clause') return []
      const distant = source.kind === 'preposition' ? phrasesWith(clause.distant, source.preposition) : []
      return [...sourceWords(source, filler), ...distant]
    }),
  )
  const spared = undergone(parsed, frame, clause.predicate, rules)
  for (const word of words) {
    // "protestierten gegen die Hinrichtung eines Geistlichen": to whom it is done is nobody who did it.
    if (rules.participants.isDoneTo(parsed.sentence.words[word]?.form ?? '')) continue
    if (spared.has(word) || areStrangers(filler, word, home)) continue
    const isOwnBody = EVENT_TYPE[frame.type].isDomestic || clause.subjects.some((each) => finder.isGroup(each))
    const found =
      finder.owning(word).length === 0
        ? (toldGroup(filler, word) ?? finder.group(word, home) ?? (isOwnBody ? finder.body(word, home) : null))
        : null
    if (found && allowedTypes(frame, 'recipient').some((type) => type === found.type)) return [found]
  }
  return []
}

/**
 * Who has no country of their own and does something with somebody is of the country where they do, else of the other side's: "clashed
 * with police", "the government and striking teachers reached a deal". A state talks to people of any country.
 */
export function otherSide(filler: Filler | Omit<Filler, 'beside'>, { actor }: Roles): readonly Participant[] {
  const { frame, clause, finder, rules } = filler
  const [one] = actor
  const isForce = EVENT_TYPE[frame.type].plover === 'ASSAULT'
  if (!one || (one.type === 'country' && !isForce)) return []
  const places = clause.obliques
    .filter(({ preposition }) => rules.clauses.placePrepositions.has(preposition))
    .flatMap(({ word }) => finder.owning(word))
  const words = roleWords({ ...filler, beside: [] }, 'actor')
  for (const word of words) {
    if (finder.owning(word).length > 0) continue
    for (const home of [...places, one]) {
      const found = finder.group(word, home) ?? finder.body(word, home)
      if (found && found.entity !== one.entity) return [found]
    }
  }
  return []
}

/** Where a deed that hits a place happened, when nobody else is hit: "hob in Montenegro die Ausgangssperre auf". */
export function whereItHappens(
  { frame, clause, finder, rules, parsed }: Omit<Filler, 'beside'>,
  roles: Roles,
): readonly Participant[] {
  if (!EVENT_TYPE[frame.type].roles.recipient?.includes('place') || clause.predicate < 0) return []
  const taken = new Set([...roles.actor, ...roles.object].map(({ entity }) => entity))
  for (const { preposition, word } of [...clause.obliques, ...clause.distant]) {
    if (!rules.clauses.placePrepositions.has(preposition)) continue
    // "Das Parlament in Seoul hob das Kriegsrecht auf": where a body sits.
    if (clause.subjects.includes(parsed.tree.heads[word] ?? -1)) continue
    const found = finder
      .owning(word)
      .find(({ type, entity }) => (type === 'place' || type === 'country') && !taken.has(entity))
    if (found) return [found]
  }
  return []
}
