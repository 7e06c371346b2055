import type { KnownEntity } from '../../graph/model/knowledge.ts'
import type { Located } from './located.ts'

/** Ids that stand at two places: "file:line: …" for the second one. */
export function findDoubled(entities: readonly Located<KnownEntity>[]): readonly string[] {
  return findRepeated(
    entities,
    ({ id }) => [id],
    (id, first) => `id "${id}" stands at ${first} already; merge the two`,
  )
}

/**
 * What single lines cannot show: codes and Wikidata ids of two entities, and ids, countries and offices that nothing
 * explains. Each fault reads "file:line: what is wrong and what would be right".
 * @param broken ids of lines that are at fault themselves: what points to them is not wrong for that
 */
export function findFaults(
  entities: readonly Located<KnownEntity>[],
  offices: ReadonlySet<string>,
  broken: ReadonlySet<string> = new Set(),
): readonly string[] {
  const ids = new Set<string>(broken)
  const countries = new Set<string>()
  for (const { value } of entities) {
    ids.add(value.id)
    if (value.type === 'country' && value.iso3 !== null) countries.add(value.iso3)
  }
  const faults = [
    ...findRepeated(
      entities,
      ({ wikidata }) => (wikidata === null ? [] : [wikidata]),
      (id, first) => `"wikidata" ${id} is that of ${first} already; one of the two has a wrong id`,
    ),
    ...findRepeated(
      entities,
      ({ type, iso3 }) => (type === 'country' && iso3 !== null ? [iso3] : []),
      (iso3, first) => `"iso3" ${iso3} is that of ${first} already; a country's code is its own`,
    ),
    ...findRepeated(
      entities,
      ({ id, formerIds = [] }) => [id, ...formerIds],
      (id, first) => `id ${id} is an id of ${first} too; only one of the two can have it`,
    ),
  ]
  for (const { where, value } of entities)
    for (const fault of faultsOf(value, { ids, countries, offices })) faults.push(`${where}: ${fault}`)
  return faults
}

/** Where one key is that of two entities. */
function findRepeated(
  entities: readonly Located<KnownEntity>[],
  keysOf: (entity: KnownEntity) => readonly string[],
  describe: (key: string, first: string) => string,
): readonly string[] {
  const firstAt = new Map<string, string>()
  const faults: string[] = []
  for (const { where, value } of entities) {
    for (const key of keysOf(value)) {
      const first = firstAt.get(key)
      if (first === undefined) firstAt.set(key, where)
      else faults.push(`${where}: ${describe(key, first)}`)
    }
  }
  return faults
}

interface Known {
  readonly ids: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
}

function* faultsOf(entity: KnownEntity, known: Known): Iterable<string> {
  if (entity.iso3 !== null && !known.countries.has(entity.iso3)) {
    yield `"iso3" ${entity.iso3} is the code of no country`
  }
  if (entity.id.startsWith('Q') && entity.wikidata !== entity.id) {
    yield `"wikidata" must be ${entity.id} as the id is, or the id a local one such as "${entity.type}/some-name"`
  }
  if (!entity.id.startsWith('Q') && !entity.id.startsWith(`${entity.type}/`)) {
    yield `a local id of this type begins with "${entity.type}/"`
  }
  switch (entity.type) {
    case 'person':
      for (const held of entity.offices) {
        if (!known.offices.has(held.office)) yield `office "${held.office}" is no office of lexicon/offices.jsonl`
        if (!known.ids.has(held.of)) yield `office "${held.office}" of ${held.of}: no entity has this id`
        if (isAfter(held.from, held.to)) yield `office "${held.office}" ends before it begins; swap "from" and "to"`
      }
      break
    case 'treaty':
      for (const party of entity.parties) if (!known.ids.has(party)) yield `party ${party}: no entity has this id`
      if (isAfter(entity.signed, entity.inForce)) yield `in force before it was signed; check "signed" and "inForce"`
      break
    case 'place':
      if (entity.capital && entity.iso3 === null) yield `a capital needs its country's "iso3"`
      break
    case 'country':
    case 'institution':
      break
  }
}

/** Compared to the coarser of both days: "2012-05-07" is not after "2012". */
function isAfter(from: string | null, to: string | null): boolean {
  if (from === null || to === null) return false
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) > to.slice(0, length)
}
