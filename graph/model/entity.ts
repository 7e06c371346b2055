import type { EntityType } from '../ontology/entity-types.ts'
import type { Language } from './article.ts'
import type { EntityId } from './id.ts'

/** A thing in the world: one id over all languages and articles. */
export interface Entity {
  readonly id: EntityId
  readonly type: EntityType
  /** Finer than the type: "state", "parliament", "party", … (see `ontology/kinds.ts`). */
  readonly kind: string
  readonly name: Readonly<Partial<Record<Language, string>>>
  readonly aliases?: readonly string[]
  /** Verified Wikidata id or null. */
  readonly wikidata: string | null
  /** Country that the entity is or belongs to. */
  readonly iso3: string | null
  /** Whether it is known beyond the article: gazetteer entry, not a nil. */
  readonly linked: boolean
  readonly formerIds?: readonly EntityId[]
}
