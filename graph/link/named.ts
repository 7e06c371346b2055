import type { Reference } from '../mention/draft.ts'
import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import { hash } from '../model/hash.ts'
import { entityId } from '../model/id.ts'
import type { EntityType } from '../ontology/entity-types.ts'

/**
 * The entity of a name that nobody lists. Its id comes from type, name and the country that stands beside it; without a
 * country from the article too, so that two strangers of one name never become one.
 */
export function namedEntity(
  { name, country }: Extract<Reference, { kind: 'named' }>,
  type: EntityType,
  article: Article,
): Entity {
  const folded = name.normalize('NFC').toLowerCase()
  return {
    id: entityId(`nil/${hash(`${type}|${folded}|${country ?? article.id}`)}`),
    type,
    kind: KIND[type],
    name: { [article.language]: name },
    wikidata: null,
    iso3: null,
    linked: false,
  }
}

/** Kind of what is known by its name alone. */
const KIND: Readonly<Record<EntityType, string>> = {
  person: 'person',
  country: 'state',
  place: 'place',
  institution: 'other',
  treaty: 'treaty',
}
