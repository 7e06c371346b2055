import type { Entity } from '../model/entity.ts'
import type { EntityId } from '../model/id.ts'
import type {
  HeldOffice,
  Knowledge,
  KnownEntity,
  KnownInstitution,
  KnownPerson,
  KnownTreaty,
} from '../model/knowledge.ts'
import type { Tenure } from '../model/fact.ts'
import { asEntity } from './as-entity.ts'
import { officesLike } from './offices.ts'

/** Knowledge, arranged for the questions that linking asks. */
export interface Catalogue {
  readonly byId: ReadonlyMap<EntityId, KnownEntity>
  /** Country by its ISO code. */
  countryOf(iso3: string): EntityId | null
  /** Who held an office on a day (ISO; null: who holds it last), the likeliest first. */
  holders(office: string, of: EntityId, day: string | null, tenure: Tenure): readonly KnownPerson[]
  /** The office that a person held of those alike, on a day. */
  officeOf(person: KnownPerson, office: string, day: string | null, tenure: Tenure): HeldOffice | null
  /** A body by country and contextual name or office. */
  body(country: EntityId, term: string, office: string): KnownInstitution | null
  readonly treaties: readonly KnownTreaty[]
  /** Adds a known entity to a map of entities; unknown ids are passed over. */
  describe(id: EntityId, entities: Map<EntityId, Entity>): void
}

export function catalogue(knowledge: Knowledge): Catalogue {
  const byId = new Map(knowledge.entities.map((entity) => [entity.id, entity]))
  const countries = new Map<string, EntityId>()
  const holdersOf = new Map<string, { person: KnownPerson; held: HeldOffice }[]>()
  const bodies = new Map<string, KnownInstitution>()
  const treaties: KnownTreaty[] = []
  for (const entity of knowledge.entities) {
    switch (entity.type) {
      case 'country':
        if (entity.iso3 && !countries.has(entity.iso3)) countries.set(entity.iso3, entity.id)
        break
      case 'person':
        for (const held of entity.offices) {
          const key = `${held.office} ${held.of}`
          const holders = holdersOf.get(key) ?? []
          holdersOf.set(key, holders)
          holders.push({ person: entity, held })
        }
        break
      case 'institution':
        indexBody(entity, bodies)
        break
      case 'treaty':
        treaties.push(entity)
        break
      case 'place':
        break
    }
  }
  const isoOf = (id: EntityId) => byId.get(id)?.iso3 ?? id
  return {
    byId,
    treaties,
    describe(id, entities) {
      const known = byId.get(id)
      if (known) entities.set(id, asEntity(known))
    },
    countryOf: (iso3) => countries.get(iso3) ?? null,
    holders(office, of, day, tenure) {
      const found: KnownPerson[] = []
      for (const alike of officesLike(office))
        for (const { person, held } of holdersOf.get(`${alike} ${of}`) ?? [])
          if (fits(held, day, tenure) && !found.includes(person)) found.push(person)
      return found
    },
    officeOf: (person, office, day, tenure) =>
      officesLike(office)
        .flatMap((alike) => person.offices.filter((held) => held.office === alike))
        .find((held) => fits(held, day, tenure)) ?? null,
    body: (country, term, office) =>
      bodies.get(`${isoOf(country)} name ${term.toLowerCase()}`) ??
      bodies.get(`${isoOf(country)} office ${office}`) ??
      null,
  }
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

/** Whether an office was held on a day: ISO dates of any precision compare as text. A former one had ended by then. */
function fits(held: HeldOffice, day: string | null, tenure: Tenure): boolean {
  switch (tenure) {
    case 'current':
    case 'acting':
      if (day === null) return held.to === null
      return (
        (held.from === null || held.from.slice(0, day.length) <= day) &&
        (held.to === null || held.to >= day.slice(0, held.to.length))
      )
    case 'former':
      return held.to !== null && (day === null || held.to.slice(0, day.length) <= day)
    case 'elect':
      return held.from === null || day === null || held.from >= day.slice(0, held.from.length)
  }
}
