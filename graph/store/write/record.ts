import type { Entity } from '../../model/entity.ts'
import { hash } from '../../model/hash.ts'
import type { EntityType } from '../../ontology/entity-types.ts'
import type { Language } from '../../model/article.ts'
import { LANGUAGES } from '../../model/article.ts'
import { sortedSet } from '../../fact/group.ts'

/*
 * An entity as one article gives it is a record. The node keeps every different record that some article gives,
 * usually one, and its properties are what they say together: so neither the order of arrival nor a removal matters.
 */

/** A record as one line of text: equal entities give equal lines, whatever the order of their fields. */
export function toRecord(entity: Entity): string {
  return JSON.stringify([
    entity.type,
    entity.kind,
    LANGUAGES.map((language) => entity.name[language] ?? null),
    sortedSet(entity.aliases ?? []),
    entity.wikidata,
    entity.iso3,
    entity.linked,
    sortedSet(entity.formerIds ?? []),
  ])
}

/** The record's short name, kept on the article's MENTIONS relationship. */
export const recordId = (record: string): string => hash(record)

export interface EntityProperties {
  readonly type: EntityType
  readonly name: string
  readonly nameEn: string | null
  readonly nameDe: string | null
  readonly aliases: readonly string[]
  readonly wikidata: string | null
  readonly kind: string
  readonly iso3: string | null
  readonly linked: boolean
  readonly formerIds: readonly string[]
}

/**
 * What records of one entity say together; there must be at least one. The best record speaks first: known beyond the
 * article, then with a Wikidata id, then with most names. Names it does not choose become aliases.
 */
export function mergeRecords(id: string, records: readonly string[]): EntityProperties {
  const parsed = sortedSet(records).map((record) => JSON.parse(record) as RecordFields)
  const ranked = parsed.toSorted((a, b) => score(b) - score(a))
  const [type, kind] = ranked[0]!
  const first = <T>(pick: (record: RecordFields) => T | null): T | null =>
    ranked.map(pick).find((value) => value !== null) ?? null
  const named = (language: Language) => first((record) => record[2][LANGUAGES.indexOf(language)] ?? null)
  const [nameDe, nameEn] = [named('de'), named('en')]
  const others = ranked.flatMap((record) => [...record[3], ...record[2].filter((name) => name !== null)])
  return {
    type,
    name: nameEn ?? nameDe ?? id,
    nameEn,
    nameDe,
    aliases: sortedSet(others).filter((name) => name !== nameDe && name !== nameEn),
    wikidata: first((record) => record[4]),
    kind,
    iso3: first((record) => record[5]),
    linked: ranked.some((record) => record[6]),
    formerIds: sortedSet(ranked.flatMap((record) => record[7])),
  }
}

type RecordFields = readonly [
  type: EntityType,
  kind: string,
  names: readonly (string | null)[],
  aliases: readonly string[],
  wikidata: string | null,
  iso3: string | null,
  linked: boolean,
  formerIds: readonly string[],
]

const score = (record: RecordFields): number =>
  (record[6] ? 8 : 0) + (record[4] === null ? 0 : 4) + record[2].filter((name) => name !== null).length
