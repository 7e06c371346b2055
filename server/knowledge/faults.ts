import type { KnownEntity } from '../../graph/model/knowledge.ts'
import type { Located } from './located.ts'

/**
 * What single lines cannot show: ids said twice, and ids, countries and offices that nothing explains.
 * Each fault reads "file:line: what is wrong and what would be right".
 */
export function findFaults(entities: readonly Located<KnownEntity>[], offices: ReadonlySet<string>): readonly string[] {
  const faults: string[] = []
  const firstAt = new Map<string, string>()
  const countries = new Set<string>()
  for (const { where, value } of entities) {
    const first = firstAt.get(value.id)
    if (first !== undefined) faults.push(`${where}: id "${value.id}" stands at ${first} already; merge the two`)
    else firstAt.set(value.id, where)
    if (value.type === 'country' && value.iso3 !== null) countries.add(value.iso3)
  }
  for (const { where, value } of entities) {
    for (const fault of faultsOf(value, { ids: firstAt, countries, offices })) faults.push(`${where}: ${fault}`)
  }
  return faults
}

interface Known {
  readonly ids: ReadonlyMap<string, string>
  readonly countries: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
}

function* faultsOf(entity: KnownEntity, known: Known): Iterable<string> {
  if (entity.iso3 !== null && !known.countries.has(entity.iso3)) {
    yield `"iso3" ${entity.iso3} is no country of countries.jsonl`
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
