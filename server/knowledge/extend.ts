import type { HeldOffice, KnownEntity } from '../../graph/model/knowledge.ts'
import { LANGUAGES } from '../../graph/model/article.ts'
import type { Language } from '../../graph/model/article.ts'
import type { Extension } from './schema.ts'

type Texts = readonly string[]
type Names = Readonly<Record<Language, Texts>>

/**
 * What is known of an entity together with what a line says of it: lists grow, single values are replaced, and an office
 * with the same country and beginning takes the line's end. A name that is replaced stays as an alias. Fields that the
 * entity's type does not have are passed over; what the line takes away (`not`) is left to `takeAway`.
 */
export function extend(entity: KnownEntity, line: Extension): KnownEntity {
  const shared = {
    kind: or(line.kind, entity.kind),
    wikidata: or(line.wikidata, entity.wikidata),
    name: { de: or(line.name?.de, entity.name.de), en: or(line.name?.en, entity.name.en) },
    aliases: addNames(addNames(entity.aliases, replaced(entity, line)), line.aliases),
    ...(line.formerIds ? { formerIds: union(entity.formerIds ?? [], line.formerIds) } : {}),
  }
  const iso3 = or(line.iso3, entity.iso3)
  return mapNames(extendByType(), (names, language, field) =>
    field === 'aliases' ? names.filter((name) => name !== shared.name[language]) : names,
  )

  function extendByType(): KnownEntity {
    switch (entity.type) {
      case 'country':
        return {
          ...entity,
          ...shared,
          iso3,
          iso2: or(line.iso2, entity.iso2),
          adjectives: addNames(entity.adjectives, line.adjectives),
          demonyms: addNames(entity.demonyms, line.demonyms),
          metonyms: addNames(entity.metonyms, line.metonyms),
          compounds: union(entity.compounds, line.compounds),
        }
      case 'person':
        return {
          ...entity,
          ...shared,
          iso3,
          given: or(line.given, entity.given),
          family: or(line.family, entity.family),
          short: or(line.short, entity.short),
          offices: addOffices(entity.offices, line.offices ?? []),
        }
      case 'place':
        return {
          ...entity,
          ...shared,
          iso3,
          population: or(line.population, entity.population),
          capital: or(line.capital, entity.capital),
          adjectives: addNames(entity.adjectives, line.adjectives),
          demonyms: addNames(entity.demonyms, line.demonyms),
        }
      case 'institution':
        return {
          ...entity,
          ...shared,
          iso3,
          contextual: addNames(entity.contextual, line.contextual),
          metonyms: addNames(entity.metonyms, line.metonyms),
          office: or(line.office, entity.office),
        }
      case 'treaty':
        return {
          ...entity,
          ...shared,
          iso3,
          parties: union(entity.parties, line.parties),
          signed: or(line.signed, entity.signed),
          inForce: or(line.inForce, entity.inForce),
        }
    }
  }
}

/** All that one entity adds to another when the two turn out to be one; the other's own single values stay. */
export function asExtension(entity: KnownEntity): Extension {
  const { id, name, aliases, formerIds = [] } = entity
  return {
    ...(entity.type === 'institution' ? { contextual: entity.contextual, metonyms: entity.metonyms } : {}),
    ...(entity.type === 'place' ? { adjectives: entity.adjectives, demonyms: entity.demonyms } : {}),
    ...(entity.type === 'person' ? { offices: entity.offices } : {}),
    ...(entity.type === 'treaty' ? { parties: entity.parties } : {}),
    ...(entity.type === 'country'
      ? {
          adjectives: entity.adjectives,
          demonyms: entity.demonyms,
          metonyms: entity.metonyms,
          compounds: entity.compounds,
        }
      : {}),
    id,
    aliases: { de: [name.de, ...aliases.de], en: [name.en, ...aliases.en] },
    formerIds: union([id], formerIds),
  }
}

/** Changes each list of names that an entity has. */
export function mapNames(
  entity: KnownEntity,
  change: (names: Texts, language: Language, field: string) => Texts,
): KnownEntity {
  const changed = (names: Names, field: string): Names => ({
    de: change(names.de, 'de', field),
    en: change(names.en, 'en', field),
  })
  const aliases = changed(entity.aliases, 'aliases')
  switch (entity.type) {
    case 'country':
      return {
        ...entity,
        aliases,
        adjectives: changed(entity.adjectives, 'adjectives'),
        demonyms: changed(entity.demonyms, 'demonyms'),
        metonyms: changed(entity.metonyms, 'metonyms'),
        compounds: change(entity.compounds, 'de', 'compounds'),
      }
    case 'institution':
      return {
        ...entity,
        aliases,
        contextual: changed(entity.contextual, 'contextual'),
        metonyms: changed(entity.metonyms, 'metonyms'),
      }
    case 'place':
      return {
        ...entity,
        aliases,
        adjectives: changed(entity.adjectives, 'adjectives'),
        demonyms: changed(entity.demonyms, 'demonyms'),
      }
    case 'person':
    case 'treaty':
      return { ...entity, aliases }
  }
}

/** The names that a line puts others in the place of. */
function replaced(entity: KnownEntity, line: Extension): Names {
  const [de = [], en = []] = LANGUAGES.map((language) => {
    const name = line.name?.[language]
    return name === undefined || name === entity.name[language] ? [] : [entity.name[language]]
  })
  return { de, en }
}

/** An office that begins when a known one does is that one: its end may have come since. */
function addOffices(known: readonly HeldOffice[], told: readonly HeldOffice[]): readonly HeldOffice[] {
  const isSame = (a: HeldOffice, b: HeldOffice): boolean => a.office === b.office && a.of === b.of && a.from === b.from
  const added = told.filter((office) => !known.some((held) => isSame(held, office)))
  return [...known.map((held) => told.find((office) => isSame(held, office)) ?? held), ...added]
}

const addNames = (known: Names, told: Names = { de: [], en: [] }): Names => ({
  de: union(known.de, told.de),
  en: union(known.en, told.en),
})

const union = <T>(known: readonly T[], told: readonly T[] = []): readonly T[] => [...new Set([...known, ...told])]

/** Null is a value: it says that there is none. */
const or = <T>(told: T | undefined, known: T): T => (told === undefined ? known : told)
