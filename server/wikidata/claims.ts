/*
 * Wikidata's JSON as far as it is read here. It comes by the gigabyte and in several dialects (an empty map may be a list), so
 * nothing is checked as a whole: each value is looked for where it should be, and is missing where it is not.
 * Source: https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON
 */

/** The value at the end of a path of keys; undefined where the path leads nowhere. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let inner = value
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null) return undefined
    inner = (inner as Readonly<Record<string | number, unknown>>)[key]
  }
  return inner
}

export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

export const textAt = (value: unknown, ...path: readonly (string | number)[]): string | null => {
  const found = at(value, ...path)
  return typeof found === 'string' && found !== '' ? found : null
}

/** The statements of a property that nobody deprecated. */
export function statements(entity: unknown, property: string): readonly unknown[] {
  return listAt(entity, 'claims', property).filter((statement) => at(statement, 'rank') !== 'deprecated')
}

/** Those of them that are preferred, where any is. */
export function bestStatements(entity: unknown, property: string): readonly unknown[] {
  const all = statements(entity, property)
  const preferred = all.filter((statement) => at(statement, 'rank') === 'preferred')
  return preferred.length > 0 ? preferred : all
}

/** Items that the best statements of a property name. */
export const itemsOf = (entity: unknown, property: string): readonly string[] =>
  bestStatements(entity, property).flatMap((statement) => itemOf(at(statement, 'mainsnak')) ?? [])

/** The day that the best statements of a property name first. */
export const dayOf = (entity: unknown, property: string): string | null =>
  bestStatements(entity, property)
    .map((statement) => dayIn(at(statement, 'mainsnak')))
    .find((day) => day !== null) ?? null

/** The items of a qualifier. */
export const qualifierItems = (statement: unknown, property: string): readonly string[] =>
  listAt(statement, 'qualifiers', property).flatMap((snak) => itemOf(snak) ?? [])

export const qualifierDay = (statement: unknown, property: string): string | null =>
  listAt(statement, 'qualifiers', property)
    .map(dayIn)
    .find((day) => day !== null) ?? null

/** The id of the item that a snak names; null for "unknown" and "none". Old dumps give the number alone. */
export function itemOf(snak: unknown): string | null {
  const value = at(snak, 'datavalue', 'value')
  const number = at(value, 'numeric-id')
  const id = textAt(value, 'id') ?? (typeof number === 'number' ? `Q${number}` : '')
  return /^Q[1-9]\d*$/.test(id) ? id : null
}

const [YEAR, MONTH, DAY] = [9, 10, 11]

/** An ISO day as exact as the snak says, "2017-05-14", "2017-05" or "2017"; null for decades, and for days before our era. */
export function dayIn(snak: unknown): string | null {
  const match = /^\+0*(\d{4})-(\d\d)-(\d\d)T/.exec(textAt(snak, 'datavalue', 'value', 'time') ?? '')
  const precision = at(snak, 'datavalue', 'value', 'precision')
  if (!match || typeof precision !== 'number' || precision < YEAR) return null
  const [, year = '', month = '', day = ''] = match
  if (precision >= DAY && month !== '00' && day !== '00') return `${year}-${month}-${day}`
  return precision >= MONTH && month !== '00' ? `${year}-${month}` : year
}
