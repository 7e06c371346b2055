import type { Reference } from '../mention/draft.ts'
import type { Entity } from '../model/entity.ts'
import { entityId, type EntityId } from '../model/id.ts'
import type { InstitutionTerm } from '../model/knowledge.ts'
import type { Catalogue } from './catalogue.ts'
import { asEntity } from './as-entity.ts'
import { countryAbout, mainCountry, onlyOf } from './text-countries.ts'

/** A body by office and country: the known one, else one whose id is made of both, the same in every language. */
export function bodyEntity(
  reference: Pick<Extract<Reference, { kind: 'body' }>, 'office' | 'bodyKind' | 'term'>,
  country: EntityId,
  catalogue: Catalogue,
): Entity | null {
  const known = catalogue.body(country, reference.term, reference.office)
  if (known) return asEntity(known)
  const owner = catalogue.byId.get(country)
  if (!owner?.iso3) return null
  const term = { de: catalogue.termOf(reference.office) ?? reference.term, en: reference.office.replaceAll('-', ' ') }
  return madeOf(reference.office, reference.bodyKind, term, owner.iso3, owner.name)
}

/**
 * A body told without a country: the known one of the country that the text tells of, if it tells of one alone; of a body of the state
 * that of the only country told near it, or of the one that the text names most, if it is told there too.
 * @param near codes of the countries told in this sentence and the one before
 */
export function bodyOfText(
  reference: Extract<Reference, { kind: 'body' }>,
  counts: ReadonlyMap<string, number>,
  near: ReadonlySet<string>,
  catalogue: Catalogue,
): Entity | null {
  const main = mainCountry(counts)
  // "Australia suspended its cooperation with the military": a text speaks of the army of the country that it is about.
  const isOfMain = main !== null && OF_MAIN.has(reference.office)
  const there = isOfMain ? main : (countryAbout(near, counts, main) ?? main)
  const code = onlyOf(counts.keys()) ?? (OF_STATE.has(reference.bodyKind) ? there : null)
  const country = code === null ? null : catalogue.countryOf(code)
  if (country === null) return null
  const known = catalogue.body(country, reference.term, reference.office)
  if (known) return asEntity(known)
  return OF_STATE.has(reference.bodyKind) ? bodyEntity(reference, country, catalogue) : null
}

const OF_MAIN: ReadonlySet<string> = new Set(['armed-forces'])

/** Kinds of which a state has one by its office. */
export const OF_STATE: ReadonlySet<string> = new Set([
  'government',
  'parliament',
  'ministry',
  'central-bank',
  'armed-forces',
  'agency',
  'court',
])

/** People without a name or a body, as those of a country: "Studenten (Türkei)"; the same in every language. */
export function groupEntity(
  { office, kind, terms }: InstitutionTerm,
  iso3: string,
  catalogue: Catalogue,
): Entity | null {
  const country = catalogue.countryOf(iso3)
  const owner = country === null ? undefined : catalogue.byId.get(country)
  if (country === null || !owner) return null
  const known = kind === 'group' ? null : catalogue.body(country, terms.de[0] ?? office, office)
  if (known) return asEntity(known)
  return madeOf(office, kind, { de: terms.de[0] ?? office, en: terms.en[0] ?? office }, iso3, owner.name)
}

function madeOf(
  office: string,
  kind: string,
  term: { readonly de: string; readonly en: string },
  iso3: string,
  owner: { readonly de: string; readonly en: string },
): Entity {
  return {
    id: entityId(`institution/${office}-${iso3.toLowerCase()}`),
    type: 'institution',
    kind,
    name: { de: `${capitalise(term.de)} (${owner.de})`, en: `${capitalise(term.en)} (${owner.en})` },
    wikidata: null,
    iso3,
    linked: true,
  }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
