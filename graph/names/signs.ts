import type { NameHit } from '../mention/gazetteer/hit.ts'
import type { Via } from '../mention/gazetteer/names.ts'
import type { TitleHit } from '../mention/titles.ts'
import type { Doc } from '../model/doc.ts'
import type { EntityId } from '../model/id.ts'
import { ENTITY_TYPES, type EntityType } from '../ontology/entity-types.ts'
import { PLACE } from './labels.ts'

/** What lists say of the tokens of an article, before anything is decided. */
export interface Listed {
  readonly hits: readonly NameHit[]
  readonly titles: readonly TitleHit[]
  /** Given names in lower case. */
  readonly givenNames: ReadonlySet<string>
  readonly typeOf: (id: EntityId) => EntityType | undefined
}

/**
 * One number for each token: types and kind of the name of the gazetteer that it stands in, its place in that name,
 * whether it stands in an office's title, and whether it is a given name. 0 for none of it.
 */
export function signsOf(doc: Doc, { hits, titles, givenNames, typeOf }: Listed): Int32Array {
  const signs = new Int32Array(doc.tokens.length)
  for (const hit of hits) {
    let types = 0
    let kind: number = KIND['town-adjective']
    for (const { entity, via } of hit.candidates) {
      const type = typeOf(entity)
      if (type !== undefined) types |= 1 << ENTITY_TYPES.indexOf(type)
      kind = Math.min(kind, KIND[via])
    }
    if (hit.form === 'compound') kind = PART
    const last = hit.endToken - 1
    for (let token = hit.firstToken; token <= last; token++) {
      const isFirst = token === hit.firstToken
      const place =
        isFirst && token === last ? PLACE.single : isFirst ? PLACE.begin : token === last ? PLACE.end : PLACE.inside
      signs[token] = 1 + place + (kind << 2) + (types << 5)
    }
  }
  for (const { firstToken, endToken } of titles)
    for (let token = firstToken; token < endToken; token++) signs[token]! |= TITLE
  doc.tokens.forEach(({ text }, token) => {
    if (givenNames.has(text.toLowerCase()) && text !== text.toLowerCase()) signs[token]! |= GIVEN
  })
  return signs
}

/** Kinds of name, the ones that mean the thing itself first. */
const KIND: Readonly<Record<Via, number>> = {
  name: 0,
  alias: 0,
  compound: 0,
  demonym: 1,
  adjective: 2,
  metonym: 3,
  contextual: 4,
  short: 5,
  'town-adjective': 6,
}
const PART = 7
const TITLE = 1 << 11
const GIVEN = 1 << 12

const NAME_BITS = TITLE - 1

/** Whether a sign says that the token stands in a name of the gazetteer. */
export const isListed = (sign: number): boolean => (sign & NAME_BITS) !== 0
/** Whether the token stands in a name of the gazetteer or is somebody's given name, no title alone. */
export const mayName = (sign: number): boolean => (sign & ~TITLE) !== 0
/** Whether the token is the last of that name. */
export const endsListed = (sign: number): boolean => {
  const place = ((sign & NAME_BITS) - 1) & 3
  return place === PLACE.end || place === PLACE.single
}
/** The sign without that name. */
export const withoutListed = (sign: number): number => sign & ~NAME_BITS
