import type { Entity } from '../model/entity.ts'
import type { EntityId } from '../model/id.ts'
import type { Knowledge, KnownEntity, KnownInstitution, KnownTreaty } from '../model/knowledge.ts'
import { asEntity } from './as-entity.ts'
import type { EntityType } from '../ontology/entity-types.ts'
import { foldName } from './name-similarity.ts'
import { officeHolders, type OfficeHolders } from './office-holders.ts'

/** Knowledge, arranged for the questions that linking asks. */
export interface Catalogue extends OfficeHolders {
  readonly byId: ReadonlyMap<EntityId, KnownEntity>
  /** Country by its ISO code. */
  countryOf(iso3: string): EntityId | null
  /** A body by country and contextual name or office. */
  body(country: EntityId, term: string, office: string): KnownInstitution | null
  /** What a body of an office is called in German, where its id says it in English: "Außenministerium"; null for an office that no term names. */
  termOf(office: string): string | null
  /** The only institution or treaty that is called just so, in either language; for names that the matcher took apart ("U.S. Senate"). */
  called(type: EntityType, name: string): KnownEntity | null
  readonly treaties: readonly KnownTreaty[]
  /** Adds a known entity to a map of entities; unknown ids are passed over. */
  describe(id: EntityId, entities: Map<EntityId, Entity>): void
}

export function catalogue(knowledge: Knowledge): Catalogue {
  const byId = new Map(knowledge.entities.map((entity) => [entity.id, entity]))
  const countries = new Map<string, EntityId>()
  const bodies = new Map<string, KnownInstitution>()
  const treaties: KnownTreaty[] = []
  for (const entity of knowledge.entities) {
    switch (entity.type) {
      case 'country':
        if (entity.iso3 && !countries.has(entity.iso3)) countries.set(entity.iso3, entity.id)
        break
      case 'institution':
        indexBody(entity, bodies)
        break
      case 'treaty':
        treaties.push(entity)
        break
      case 'person':
      case 'place':
        break
    }
  }
  let byName: ReadonlyMap<string, KnownEntity | null> | null = null
  const countryOf = (iso3: string) => countries.get(iso3) ?? null
  const isoOf = (id: EntityId) => byId.get(id)?.iso3 ?? id
  const termByOffice = new Map(
    knowledge.institutions.toReversed().flatMap(({ office, terms: { de } }) => (de[0] ? [[office, de[0]]] : [])),
  )
  return {
    byId,
    treaties,
    termOf: (office) => termByOffice.get(office) ?? null,
    called(type, name) {
      byName ??= indexNames(knowledge.entities)
      const found = byName.get(foldName(name))
      return found?.type === type ? found : null
    },
    describe(id, entities) {
      const known = byId.get(id)
      if (known) entities.set(id, asEntity(known))
    },
    ...officeHolders(byId, countryOf),
    countryOf,
    body: (country, term, office) =>
      bodies.get(`${isoOf(country)} name ${term.toLowerCase()}`) ??
      bodies.get(`${isoOf(country)} office ${office}`) ??
      null,
  }
}

/** Institutions and treaties by name; null for names that several bear. */
function indexNames(entities: readonly KnownEntity[]): ReadonlyMap<string, KnownEntity | null> {
  const byName = new Map<string, KnownEntity | null>()
  for (const entity of entities) {
    if (entity.type !== 'institution' && entity.type !== 'treaty') continue
    const { name, aliases } = entity
    for (const folded of new Set([name.de, name.en, ...aliases.de, ...aliases.en].map(foldName)))
      byName.set(folded, byName.has(folded) ? null : entity)
  }
  return byName
}

function indexBody(body: KnownInstitution, bodies: Map<string, KnownInstitution>): void {
  const place = body.iso3 ?? null
  if (place === null) return
  for (const name of [...body.contextual.de, ...body.contextual.en]) keep(`${place} name ${name.toLowerCase()}`)
  if (body.office) keep(`${place} office ${body.office}`)
  function keep(key: string) {
    if (!bodies.has(key)) bodies.set(key, body)
  }
}
