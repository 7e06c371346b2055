import type { EntityId } from '../model/id.ts'
import type { MentionForm } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { EntityType } from '../ontology/entity-types.ts'
import type { CountryNoun } from './country-nouns.ts'
import type { PluralClass } from './nominals.ts'
import type { TitleHit } from './titles.ts'
import type { TreatyHit } from './treaties.ts'

/** What a stretch of text says about the entity it means, before that entity is decided. */
export type Reference =
  /** Names of the gazetteer; more than one when the name is shared. */
  | {
      readonly kind: 'known'
      readonly candidates: readonly EntityId[]
      /** Places of other countries that bear a country's name: "Georgia". */
      readonly places?: readonly EntityId[]
      /** Set for names that bodies of many countries bear ("Democratic Party"): the context must tell whose it is. */
      readonly shared?: {
        /** The country beside it. */
        readonly country: EntityId | null
        /** One word, which usually means the party that is best known by it: "Republicans". */
        readonly isShort: boolean
      }
    }
  /** A person's name that the gazetteer does not have whole, with the title before it. */
  | {
      readonly kind: 'person'
      readonly name: string
      readonly title: TitleHit | null
      /** Country, body or place that stands beside the title. */
      readonly owner: EntityId | null
    }
  /** "der russische Präsident": whoever holds the office. */
  | {
      readonly kind: 'holder'
      readonly title: TitleHit
      readonly owner: EntityId | null
      /** Token at which the holder's name begins, if it stands with the title. */
      readonly nameAt: number | null
      /** What somebody was or became ("was elected president"), or is to become: nobody of whom the lists know is meant. */
      readonly predicate: 'held' | 'planned' | null
    }
  /** "das russische Oberhaus", "US-Regierung": a body by office and country; without a country, the one told before. */
  | {
      readonly kind: 'body'
      readonly office: string
      readonly bodyKind: string
      readonly term: string
      readonly country: EntityId | null
      /** A possessive stands before it: "its troops" are those of whoever is named before. */
      readonly isPossessed: boolean
      /** "Whose": whoever is named last before owns it. */
      readonly isRelative: boolean
    }
  | { readonly kind: 'treaty'; readonly hit: TreatyHit }
  /** "Das Bündnis", "the court": the one of its kind that was told before. */
  | { readonly kind: 'told-before'; readonly type: EntityType; readonly kinds: ReadonlySet<string> }
  /** "Die beiden Länder": so many that were told before; with an office the bodies of so many countries ("both governments"). */
  | {
      readonly kind: 'several'
      readonly noun: PluralClass
      /** The noun as written, lower case: "presidents" are those who are told to be one. */
      readonly form: string
      /** Null where the text tells no number: "the leaders". */
      readonly count: number | null
      /** Whether its own sentence may tell who they are. */
      readonly isToldHere: boolean
      /** "The three Sahel states": a name says which ones, so that only a list of just so many is meant. */
      readonly isNamed: boolean
      /** Whether words between number and noun say which: "die beiden nordischen Länder". */
      readonly isDescribed: boolean
    }
  /** "Her country": that of the person told last. */
  | { readonly kind: 'home'; readonly isRelative: boolean }
  /** "das Land", "the kingdom", "its neighbour": a country told before. */
  | { readonly kind: 'country-before'; readonly which: CountryNoun }
  /** A name that nobody lists, of a place, institution or treaty; with the country beside it. */
  | { readonly kind: 'named'; readonly name: string; readonly country: EntityId | null }
  /** An adjective or people of a place that nobody lists: it stands for no entity. */
  | { readonly kind: 'derived' }

/** A mention whose entity is still to be decided. Tokens are half-open indices. */
export interface DraftMention extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly type: EntityType
  readonly form: MentionForm
  readonly rule: string
  /** Whether a name of the lists stands in an inflected form. */
  readonly isInflected?: boolean
  /** Probability of the name, 0..1, where the tagger had a say. */
  readonly score?: number
  readonly reference: Reference
}
