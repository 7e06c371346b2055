import { groupEntity } from '../link/bodies.ts'
import type { Catalogue } from '../link/catalogue.ts'
import type { Linking } from '../link/link.ts'
import type { Entity } from '../model/entity.ts'
import type { EntityId } from '../model/id.ts'
import type { InstitutionTerm } from '../model/knowledge.ts'
import type { Entities, Participant } from './participant.ts'

/** What facts ask of the article's entities; groups of people are made when a fact needs them. */
export function articleEntities(
  linking: Linking,
  known: Catalogue,
  people: (noun: string) => InstitutionTerm | null,
  groups: Map<EntityId, Entity>,
): Omit<Entities, 'scene'> {
  return {
    // The country of a scene may itself go unnamed: "in Lima".
    isoOf: (id) => linking.entities.get(id)?.iso3 ?? groups.get(id)?.iso3 ?? known.byId.get(id)?.iso3 ?? null,
    isCapital(id) {
      const entry = known.byId.get(id)
      return entry?.type === 'place' && entry.capital
    },
    country(iso3) {
      const entity = known.countryOf(iso3)
      return entity === null ? null : { entity, type: 'country' }
    },
    group: (noun, iso3) => ofCountry(noun, iso3, true),
    isGroup: (noun) => PEOPLE.has(people(noun)?.kind ?? ''),
    body: (noun, iso3) => ofCountry(noun, iso3, false),
  }

  function ofCountry(noun: string, iso3: string, isPeople: boolean): Participant | null {
    const row = people(noun)
    if (!row || PEOPLE.has(row.kind) !== isPeople) return null
    const entity = groupEntity(row, iso3, known)
    if (!entity) return null
    groups.set(entity.id, entity)
    return { entity: entity.id, type: entity.type }
  }
}

/** Kinds of people who act or are acted on as a group of their country; all other kinds are bodies. */
const PEOPLE: ReadonlySet<string> = new Set(['group', 'armed-group', 'party'])
