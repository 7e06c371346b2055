import type { PloverType } from '../ontology/plover.ts'
import type { PronounRules } from './pronouns.ts'

/** Nouns through which somebody else acts or is acted on. */
export interface ParticipantRules {
  /** People and bodies that act for their country: "Soldaten", "officials". Lower case, uninflected. */
  readonly representatives: ReadonlySet<string>
  /** People who act for the body that they belong to: "Kämpfer der Hamas". Lower case, uninflected. */
  readonly followers: ReadonlySet<string>
  /** Adjectives that say whose cause people fight for: "loyal to the president". */
  readonly loyal: ReadonlySet<string>
  /** "Ethnic" before a people: they are no part of that country's, but a minority where they live. */
  readonly ethnic: ReadonlySet<string>
  /** Peoples, and their adjectives, behind the adjective of those whom they descend from: "Turkish Cypriots". */
  readonly descendants: ReadonlySet<string>
  /** Prepositions of a country whose people are told by another's name: "the Kurds of Turkey". */
  readonly of: ReadonlySet<string>
  /** What such people are called: "minority". */
  readonly minority: string
  /** Nouns of what belongs to the people or body before them, and who leads these: "police headquarters", "opposition leader". Lower case, uninflected. */
  readonly premises: ReadonlySet<string>
  /** "Men" who are "armed" or "masked", and what they are called: "gunmen". */
  readonly men: ReadonlySet<string>
  readonly armed: ReadonlySet<string>
  readonly gunmen: string
  /** Nouns whose "in" only says where: "der Krieg in der Ukraine" is nobody's. Lower case, uninflected. */
  readonly struggles: ReadonlySet<string>
  /** Articles and demonstratives before what was told before: "the", "diese". */
  readonly definite: ReadonlySet<string>
  /** Nouns that take up a deed but tell none themselves, with its classes; null for any deed told last ("move"). Lower case, uninflected. */
  readonly deeds: ReadonlyMap<string, ReadonlySet<PloverType> | null>
  /** "Das", "this": pronouns that take up a deed; lower case. */
  readonly deedPronouns: ReadonlySet<string>
  /** "Ende", "halt": nouns of what is asked of whoever does the deed behind them. Lower case, uninflected. */
  readonly endings: ReadonlySet<string>
  /** Words of what is done in return: "in response", "Gegenzug", "retaliatory". Lower case. */
  readonly answering: ReadonlySet<string>
  /** Verbs of making somebody act: "prompting Lima to break off ties"; all forms. */
  readonly prompting: ReadonlySet<string>
  /** Nouns that only make a preposition with another: "on behalf of"; nobody is meant by whose they are. Lower case. */
  readonly hollow: ReadonlySet<string>
  /** "Whose": takes up whom its clause describes; lower case. */
  readonly relativePronouns: ReadonlySet<string>
  /** Words for people who are nothing but many: "Menschen", "thousands". Lower case. */
  readonly crowd: ReadonlySet<string>
  /** What a crowd that protests is called: "Demonstranten". */
  readonly protesters: string
  /** Determiners of what is not known: "any", "ein". */
  readonly indefinites: ReadonlySet<string>
  /** Prepositions of whoever does what a noun or a participle behind it names: "durch", "crimes committed by Croat forces". */
  readonly agents: ReadonlySet<string>
  /** Nouns whose "of" names who suffers: "the killing of". Lower case, uninflected. */
  readonly suffering: ReadonlySet<string>
  /** Participles behind a noun that tell where it belongs: "based in". */
  readonly situated: ReadonlySet<string>
  /** Prepositions that tell whom a matter concerns, where it is nobody's: "a dispute with", "ties with". */
  readonly concerning: ReadonlySet<string>
  /** Nouns that only count or group: "thousands of refugees", "eine Gruppe von Soldaten". Lower case, uninflected. */
  readonly quantities: ReadonlySet<string>
  /** Prepositions that say whose a noun is, the surest first: "by", "of", "from", "in". */
  readonly belonging: ReadonlySet<string>
  /** Nouns behind the name of what they say it is: "the ECOWAS bloc", "the AUKUS pact". Lower case, uninflected. */
  readonly kinds: ReadonlySet<string>
  /** Participles of what is done to somebody: "hostages held by Hamas" are not its own; all forms. */
  readonly harming: ReadonlySet<string>
  /** People around somebody who is not meant by them: "supporters of the mayor". Lower case, uninflected. */
  readonly bystanders: ReadonlySet<string>
  /** Nouns of places, and the prepositions with which their name follows: "the city of Lviv"; lower case, uninflected. */
  readonly placeNouns: ReadonlySet<string>
  readonly naming: ReadonlySet<string>
  /** Nouns that take up a country through a person: "sein Land". Lower case, uninflected. */
  readonly countryNouns: ReadonlySet<string>
  /** Nouns that name a deed: only of these somebody is the agent. */
  readonly isDeed: (noun: string) => boolean
  /** Nouns whose genitive says what is done to: "die Annexion der Krim". */
  readonly isDoneTo: (noun: string) => boolean
  /** Stems of participles that say who leads: "von den USA geführt", "Vietnamese-led", never "Syrian-backed". */
  readonly leading: readonly string[]
  /** First parts that turn an adjective away from its country: "pro-Iranian", "anti-American". */
  readonly averting: ReadonlySet<string>
  /** "auch", "also": does to the same what was just told; lower case. */
  readonly likewise: ReadonlySet<string>
  /** Prepositions before the person round whom a body has formed: "die Junta um Traoré"; it acts as that person. */
  readonly around: ReadonlySet<string>
  /** Bodies that stand abroad: whoever protests there is not of their country. Lower case, uninflected. */
  readonly missions: ReadonlySet<string>
  readonly pronouns: PronounRules
}
