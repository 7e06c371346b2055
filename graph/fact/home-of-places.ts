import type { Linking } from '../link/link.ts'
import type { EntityId } from '../model/id.ts'
import type { DraftRelation } from './draft-fact.ts'

/** Places that no list knows, as those of the country in which the text says that they lie: "the Angolan city of Kuito". */
export function withHomes(linking: Linking, relations: readonly DraftRelation[]): Linking {
  const homes = new Map<EntityId, string | null>()
  for (const { type, source, target } of relations) {
    const place = linking.entities.get(source)
    const iso3 = linking.entities.get(target)?.iso3 ?? null
    if (type !== 'located-in' || place?.type !== 'place' || place.linked || place.iso3 !== null || iso3 === null)
      continue
    // Two countries are none.
    homes.set(source, (homes.get(source) ?? iso3) === iso3 ? iso3 : null)
  }
  if (homes.size === 0) return linking
  const entities = new Map(linking.entities)
  for (const [id, iso3] of homes) {
    const place = entities.get(id)
    if (place) entities.set(id, { ...place, iso3 })
  }
  return { ...linking, entities }
}
