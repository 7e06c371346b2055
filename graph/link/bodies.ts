import type { Reference } from '../mention/draft.ts'
import type { Entity } from '../model/entity.ts'
import { entityId, type EntityId } from '../model/id.ts'
import type { Catalogue } from './catalogue.ts'
import { asEntity } from './as-entity.ts'

/** A body by office and country: the known one, else one whose id is made of both, the same in every language. */
export function bodyEntity(
  reference: Extract<Reference, { kind: 'body' }>,
  country: EntityId,
  catalogue: Catalogue,
): Entity | null {
  const known = catalogue.body(country, reference.term, reference.office)
  if (known) return asEntity(known)
  const owner = catalogue.byId.get(country)
  if (!owner?.iso3) return null
  const term = capitalise(reference.office.replaceAll('-', ' '))
  return {
    id: entityId(`institution/${reference.office}-${owner.iso3.toLowerCase()}`),
    type: 'institution',
    kind: reference.bodyKind,
    name: { de: `${capitalise(reference.term)} (${owner.name.de})`, en: `${term} (${owner.name.en})` },
    wikidata: null,
    iso3: owner.iso3,
    linked: true,
  }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
