import { at, dayOf, itemsOf, listAt, qualifierDay, qualifierItems, statements, itemOf, textAt } from './claims.ts'
import { HUMAN } from './classes.ts'
import type { ClassTable } from './classes.ts'
import { NAME_LANGUAGES } from './draft.ts'
import type { Draft, HeldPosition, NameLanguage } from './draft.ts'

/*
 * Properties: P31 instance of, P39 position held, P27 country of citizenship, P17 country, P1001 applies to jurisdiction,
 * P580 start, P582 end, P642 of, P1891 signatory, P585 point in time, P571 inception, P577 publication date, P7588
 * effective date.
 */

/** A person who holds or held a position, an institution or a treaty; null for everything else. */
export function fromEntity(entity: unknown, classes: ClassTable): Draft | null {
  const id = textAt(entity, 'id')
  const instanceOf = itemsOf(entity, 'P31')
  if (id === null || !/^Q[1-9]\d*$/.test(id)) return null
  const shared = {
    id,
    names: namesOf(entity),
    aliases: aliasesOf(entity),
    sitelinks: Object.keys(Object(at(entity, 'sitelinks'))).length,
    family: null,
    positions: [],
    parties: [],
    signed: null,
    inForce: null,
  }
  if (instanceOf.includes(HUMAN)) {
    const positions = positionsOf(entity)
    if (positions.length === 0) return null
    return { ...shared, type: 'person', kind: 'politician', countries: itemsOf(entity, 'P27'), positions }
  }
  const meaning = classes.meaningOf(instanceOf)
  switch (meaning?.type) {
    case 'institution':
      return { ...shared, ...meaning, countries: countriesOf(entity) }
    case 'treaty':
      return {
        ...shared,
        ...meaning,
        countries: [],
        parties: itemsOf(entity, 'P1891'),
        signed: dayOf(entity, 'P585') ?? dayOf(entity, 'P571') ?? dayOf(entity, 'P577'),
        inForce: dayOf(entity, 'P7588'),
      }
    case 'person':
    case undefined:
      return null
  }
}

/** Names in the languages that are read here. */
export function namesOf(entity: unknown): Draft['names'] {
  return byLanguage((language) => textAt(entity, 'labels', language, 'value')?.normalize('NFC'))
}

export function aliasesOf(entity: unknown): Draft['aliases'] {
  return byLanguage((language) => {
    const aliases = listAt(entity, 'aliases', language).flatMap(
      (alias) => textAt(alias, 'value')?.normalize('NFC') ?? [],
    )
    return aliases.length > 0 ? aliases : undefined
  })
}

/** Where a position or an institution belongs: its jurisdiction, else its country. */
export const countriesOf = (entity: unknown): readonly string[] => [
  ...itemsOf(entity, 'P1001'),
  ...itemsOf(entity, 'P17'),
]

function positionsOf(entity: unknown): readonly HeldPosition[] {
  return statements(entity, 'P39').flatMap((statement) => {
    const position = itemOf(at(statement, 'mainsnak'))
    if (position === null) return []
    return {
      position,
      of: [...qualifierItems(statement, 'P1001'), ...qualifierItems(statement, 'P642')],
      from: qualifierDay(statement, 'P580'),
      to: qualifierDay(statement, 'P582'),
    }
  })
}

function byLanguage<T>(pick: (language: NameLanguage) => T | undefined): Partial<Record<NameLanguage, T>> {
  return Object.fromEntries(
    NAME_LANGUAGES.flatMap((language) => {
      const value = pick(language)
      return value === undefined ? [] : [[language, value]]
    }),
  )
}
