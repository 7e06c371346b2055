import type { EntityType } from '../ontology/entity-types.ts'
import type { Language } from './article.ts'
import type { EntityId } from './id.ts'

type PerLanguage<T> = Readonly<Record<Language, T>>

/** Fields that every known entity has; one line of a file in `data/knowledge`. */
interface Known {
  readonly id: EntityId
  readonly type: EntityType
  readonly kind: string
  readonly wikidata: string | null
  readonly iso3: string | null
  readonly name: PerLanguage<string>
  /** Further names that mean the entity wherever they stand. Acronyms in capitals match case-exact. */
  readonly aliases: PerLanguage<readonly string[]>
  /** Ids that named it before, such as the local one from the time when its Wikidata id was not known. */
  readonly formerIds?: readonly EntityId[]
}

export interface KnownCountry extends Known {
  readonly type: 'country'
  readonly iso2: string
  /** Stems in German ("russisch", inflected by the matcher), whole words in English ("Russian"). */
  readonly adjectives: PerLanguage<readonly string[]>
  /** People of the country, each form spelt out: "Russe", "Russin", "Russen"; "Russian", "Russians". */
  readonly demonyms: PerLanguage<readonly string[]>
  /** Cities and buildings whose name can stand for the state: capital, seat of government ("Kreml"). */
  readonly metonyms: PerLanguage<readonly string[]>
  /** Prefixes of compounds: "US" in "US-Regierung". Full names serve without being listed. */
  readonly compounds: readonly string[]
}

/** An office held: `of` is the country or institution; days are ISO ("2012-05-07", "2012"), null for open or unknown. */
export interface HeldOffice {
  readonly office: string
  readonly of: EntityId
  readonly from: string | null
  readonly to: string | null
}

export interface KnownPerson extends Known {
  readonly type: 'person'
  readonly given: string
  readonly family: string
  /** Which name stands alone in the news: "Kim", "Putin", "Xi". */
  readonly short: string
  readonly offices: readonly HeldOffice[]
}

export interface KnownPlace extends Known {
  readonly type: 'place'
  readonly population: number | null
  /** Capital of the country in `iso3`. */
  readonly capital: boolean
  /** As a country's: "tschetschenisch", "Chechen"; adjectives of German towns ("Berliner") need none. */
  readonly adjectives: PerLanguage<readonly string[]>
  /** People of the place: "Schotte", "Schottin", "Schotten"; "Scot", "Scots". */
  readonly demonyms: PerLanguage<readonly string[]>
}

export interface KnownInstitution extends Known {
  readonly type: 'institution'
  /** Names that mean it only beside its country: "Oberhaus" + Russia, "Senate" + United States. */
  readonly contextual: PerLanguage<readonly string[]>
  /** Cities whose name can stand for it: "Brüssel" for the EU, "Karlsruhe" for the court. */
  readonly metonyms: PerLanguage<readonly string[]>
  /** Office in the sense of `data/lexicon/institutions`: with the country it makes the id ("government" + USA). */
  readonly office: string | null
}

export interface KnownTreaty extends Known {
  readonly type: 'treaty'
  readonly parties: readonly EntityId[]
  /** ISO days or null. */
  readonly signed: string | null
  readonly inForce: string | null
}

export type KnownEntity = KnownCountry | KnownPerson | KnownPlace | KnownInstitution | KnownTreaty

/** An office as a title: "Staatspräsidentin", "foreign minister". One line of `data/lexicon/offices.jsonl`. */
export interface OfficeTitle {
  /** Canonical office: "president", "head-of-government", "foreign-minister", "leader", … */
  readonly office: string
  /** All forms, masculine and feminine, without Ex-, Vize- or a country: "Außenminister", "Außenministerin". */
  readonly titles: PerLanguage<readonly string[]>
  /** What the office belongs to, when a country stands beside it: the state itself, or its organ of this kind. */
  readonly of: 'country' | 'institution'
  /** The owner that the title itself names: "Kremlchef" is Russia's president. */
  readonly holds?: EntityId | undefined
}

/** A body that every country has: "Außenministerium", "parliament". One line of `data/lexicon/institutions.jsonl`. */
export interface InstitutionTerm {
  /** Canonical office of the body: "government", "foreign-ministry", "lower-house", "armed-forces", … */
  readonly office: string
  readonly kind: string
  /** Heads as they stand after an adjective, in a compound or before a genitive: "Regierung", "Außenministerium". */
  readonly terms: PerLanguage<readonly string[]>
  /** Whether one that stands in a country belongs to it: "security forces in Guinea", but not "troops in Syria". */
  readonly local?: boolean | undefined
}

/** All that the extractor knows beyond the text. Read from files by the server, passed in as a value. */
export interface Knowledge {
  readonly entities: readonly KnownEntity[]
  readonly offices: readonly OfficeTitle[]
  readonly institutions: readonly InstitutionTerm[]
  /** Given names, folded to lower case; they make a capitalised sequence a person. */
  readonly givenNames: ReadonlySet<string>
  /** Words that look like a name of the gazetteer and are not one, with the reason. */
  readonly stoplist: ReadonlyMap<string, string>
  /** Second halves of compounds that begin with a name, in lower case: "politik" in "Russlandpolitik". */
  readonly compoundHeads: ReadonlySet<string>
}
