import type { Knowledge, KnownEntity } from '../../graph/model/knowledge.ts'
import { foldName } from '../knowledge/reference-names.ts'

/** What an import looks up in the knowledge that ships and in that of the user. */
export interface Known {
  /** The shipped entity of an id: it stays as it is, and the import adds to it. */
  shipped(id: string): KnownEntity | null
  /** Whether lines may point to the id. */
  has(id: string): boolean
  iso3Of(id: string): string | null
  countryName(iso3: string): { readonly de: string; readonly en: string } | null
  /** The one entity without a Wikidata id that has this type, name and country; null when there is none, or several. */
  localOf(type: KnownEntity['type'], names: readonly string[], iso3: string | null): KnownEntity | null
  /** Whether a name is one that several bodies bear: a word for such bodies, or the name of one already. */
  isCommon(name: string): boolean
}

/** @param all shipped and own entities */
export function lookUpKnown(shipped: Knowledge, all: readonly KnownEntity[]): Known {
  const shippedById = new Map<string, KnownEntity>(shipped.entities.map((entity) => [entity.id, entity]))
  const byId = new Map<string, KnownEntity>(all.map((entity) => [entity.id, entity]))
  const countries = new Map(all.flatMap((entity) => (entity.type === 'country' ? [[entity.iso3, entity]] : [])))
  const locals = new Map<string, KnownEntity[]>()
  const common = new Set(
    shipped.institutions.flatMap(({ terms }) => [...terms.de, ...terms.en].map((term) => foldName(term))),
  )
  for (const entity of all) {
    if (entity.type === 'institution') for (const name of Object.values(entity.name)) common.add(foldName(name))
    if (entity.wikidata !== null) continue
    for (const name of new Set([entity.name.de, entity.name.en].map(foldName))) {
      const key = `${entity.type} ${entity.iso3} ${name}`
      locals.set(key, [...(locals.get(key) ?? []), entity])
    }
  }
  return {
    shipped: (id) => shippedById.get(id) ?? null,
    has: (id) => byId.has(id),
    iso3Of: (id) => {
      const entity = byId.get(id)
      return entity?.type === 'country' ? entity.iso3 : null
    },
    countryName: (iso3) => countries.get(iso3)?.name ?? null,
    localOf(type, names, iso3) {
      const found = new Set(names.flatMap((name) => locals.get(`${type} ${iso3} ${foldName(name)}`) ?? []))
      const [only] = found
      return found.size === 1 && only ? only : null
    },
    isCommon: (name) => common.has(foldName(name)),
  }
}
