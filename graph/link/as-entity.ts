import type { Entity } from '../model/entity.ts'
import type { KnownEntity } from '../model/knowledge.ts'

/** A known thing as it stands in the graph: without what only linking needs. */
export function asEntity(known: KnownEntity): Entity {
  const { id, type, kind, name, wikidata, iso3, formerIds = [] } = known
  return { id, type, kind, name, wikidata, iso3, linked: true, ...(formerIds.length > 0 ? { formerIds } : {}) }
}
