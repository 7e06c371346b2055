import type { EntitySummary } from '../../graph/api/schemas.ts'
import type { Language } from '../../graph/model/article.ts'

/** The entity's name in the reader's language, else the one there is. */
export function entityName(entity: EntitySummary, language: Language): string {
  return NAME[language](entity)
}

const NAME: Readonly<Record<Language, (entity: EntitySummary) => string>> = {
  de: (entity) => entity.nameDe ?? entity.name,
  en: (entity) => entity.name,
}

/** A country's name for its ISO 3166 alpha-3 code: the browser knows names by alpha-2 only, so the graph's own is taken. */
export function countryName(iso3: string, entities: Iterable<EntitySummary>, language: Language): string {
  for (const entity of entities)
    if (entity.type === 'country' && entity.iso3 === iso3) return entityName(entity, language)
  return iso3
}

/** Where a linked entity can be looked up; null for local ids. */
export function wikidataAddress(entity: EntitySummary): string | null {
  return entity.wikidata !== null && /^Q\d+$/.test(entity.wikidata)
    ? `https://www.wikidata.org/wiki/${entity.wikidata}`
    : null
}
