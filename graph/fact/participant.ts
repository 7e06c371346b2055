import type { EntityId } from '../model/id.ts'
import type { EntityType } from '../ontology/entity-types.ts'

export interface Participant {
  readonly entity: EntityId
  readonly type: EntityType
}

/** What reading facts asks of the entities of an article. */
export interface Entities {
  /** Country of an entity, by its code; null for none. */
  isoOf(entity: EntityId): string | null
  /** The country with a code. */
  country(iso3: string): Participant | null
  isCapital(entity: EntityId): boolean
  /** People without a name of a country: "Studenten", "protesters"; null if the noun names none. */
  group(noun: string, iso3: string): Participant | null
  /** A body of a country by its common noun: "die Regierung", "the army"; null if the noun names none. */
  body(noun: string, iso3: string): Participant | null
  /** Whether a noun names people or a body that some country has. */
  isGroup(noun: string): boolean
  /** The country that this sentence and the two before are about, if it is one alone. */
  readonly scene: Participant | null
}

/** Whether two are of one country, or one. */
export function areCompatriots(one: Participant, other: Participant, entities: Entities): boolean {
  const iso3 = entities.isoOf(one.entity)
  return one.entity === other.entity || (iso3 !== null && iso3 === entities.isoOf(other.entity))
}

/** The country that somebody belongs to; nobody for none. */
export function homeOf({ entity }: Participant, entities: Entities): readonly Participant[] {
  const iso3 = entities.isoOf(entity)
  const country = iso3 === null ? null : entities.country(iso3)
  return country === null ? [] : [country]
}

/** Finds who a word of a tree stands for; more than one for "Turkish and Greek officials". */
export interface ParticipantFinder {
  /** The entity that the word names, itself or in apposition. */
  named(word: number): readonly Participant[]
  /** As `named`, or whom a pronoun takes up. */
  meant(word: number): readonly Participant[]
  /** Whom a pronoun takes up, where only some types can be meant: what is ratified is a treaty. */
  takenAs(word: number, only: readonly EntityType[]): readonly Participant[]
  /** The state whose capital a place is. */
  stateOf(place: Participant): readonly Participant[]
  /** The country that somebody belongs to. */
  homeOf(participant: Participant): readonly Participant[]
  /** As `named`, or the country or body that the word's people act for: "nordkoreanische Soldaten"; people act for themselves. */
  acting(word: number): readonly Participant[]
  /** As `named`, or whose deed the word names: "die russische Invasion", "Forderungen der Machthaber von Belarus". */
  owning(word: number): readonly Participant[]
  /**
   * People in the phrase of a word who have no country of their own, as a group of somebody's country; `isOwn` leaves out those who only belong
   * to whom the word names: "relatives of prisoners".
   */
  group(word: number, of: Participant, isOwn?: boolean): Participant | null
  /** The body that a word names by its common noun, as one of somebody's country. */
  body(word: number, of: Participant): Participant | null
  /** Those who protest in somebody's country, where the word names nothing but people: "Tausende Menschen". */
  crowd(word: number, of: Participant): Participant | null
  isCompatriot(one: Participant, other: Participant): boolean
  /** Whether a word names a body that stands abroad: an embassy. */
  isMission(word: number): boolean
  /** Whether a word names people who have no name, whoever they are: "protesters", "die Demonstranten". */
  isGroup(word: number): boolean
  /** Whether a word names people who fight for somebody: "rebels", "gunmen". */
  isFollower(word: number): boolean
  /** See `Entities`. */
  readonly scene: Participant | null
  /** Whether the word begins with a name: "US-Angriff". */
  isPrefixed(word: number): boolean
  /** As `owning`, where pronouns cannot mean some: "denounced its government" is not about one's own. */
  apart(word: number, excluded: readonly Participant[]): readonly Participant[]
}
