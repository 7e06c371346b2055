/**
 * Ids are strings with a name of their own, so that an article's id cannot be passed where an entity's is wanted.
 * The constructors below are the only place that casts to them.
 */
export type ArticleId = string & { readonly __article: unique symbol }
export type EntityId = string & { readonly __entity: unique symbol }
export type FactId = string & { readonly __fact: unique symbol }
export type EvidenceId = string & { readonly __evidence: unique symbol }

export const articleId = (id: string): ArticleId => id as ArticleId
/** A Wikidata id ("Q159") or a local one ("country/oberland", "nil/3f2a…"). */
export const entityId = (id: string): EntityId => id as EntityId
export const factId = (id: string): FactId => id as FactId
export const evidenceId = (id: string): EvidenceId => id as EvidenceId
