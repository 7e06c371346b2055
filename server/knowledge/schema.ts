import { z } from 'zod'
import { entityId } from '../../graph/model/id.ts'
import { ENTITY_TYPE, ENTITY_TYPES } from '../../graph/ontology/entity-types.ts'
import type { EntityType } from '../../graph/ontology/entity-types.ts'

const id = z
  .string({ error: 'needs an "id" such as "Q183" or "institution/some-name"' })
  .regex(/^(Q[1-9]\d*|(person|country|place|institution|treaty)\/[a-z0-9]+(-[a-z0-9]+)*)$/, {
    error: 'needs an "id" such as "Q183" or "institution/some-name"',
  })
  .transform(entityId)

const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/, { error: 'needs a "wikidata" such as "Q183", or none' })
  .nullable()

const text = z.string().trim().min(1, { error: 'must not be empty' })
const texts = z.array(text).readonly()
const names = z.strictObject({ de: texts.default([]), en: texts.default([]) }).readonly()
const noNames = { de: [], en: [] }

const iso3 = z.string().regex(/^[A-Z]{3}$/, { error: 'needs three capitals such as "DEU"' })
const day = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'needs a day such as "2012-05-07", or "2012-05", "2012"',
})
const someDay = day.nullable().default(null)

const known = {
  id,
  wikidata: wikidata.optional(),
  name: z.strictObject({ de: text, en: text }, { error: 'needs a "name" such as {"de": "Russland", "en": "Russia"}' }),
  aliases: names.default(noNames),
  formerIds: z.array(id).readonly().exactOptional(),
}

const held = z.strictObject({ office: text, of: id, from: someDay, to: someDay })

/** One line of a knowledge file, by type of entity. What a line leaves out is empty; its "wikidata" is its id. */
export const LINE = {
  country: z.strictObject({
    ...known,
    type: z.literal('country'),
    kind: kind('country'),
    iso3,
    iso2: z.string().regex(/^[A-Z]{2}$/, { error: 'needs two capitals such as "DE"' }),
    adjectives: names.default(noNames),
    demonyms: names.default(noNames),
    metonyms: names.default(noNames),
    compounds: texts.default([]),
  }),
  person: z.strictObject({
    ...known,
    type: z.literal('person'),
    kind: kind('person').default('politician'),
    iso3: iso3.nullable().default(null),
    given: z.string().default(''),
    family: z.string().default(''),
    short: text,
    offices: z.array(held).readonly().default([]),
  }),
  place: z.strictObject({
    ...known,
    type: z.literal('place'),
    kind: kind('place').default('city'),
    iso3: iso3.nullable().default(null),
    population: z.int().min(0).nullable().default(null),
    capital: z.boolean().default(false),
    adjectives: names.default(noNames),
    demonyms: names.default(noNames),
  }),
  institution: z.strictObject({
    ...known,
    type: z.literal('institution'),
    kind: kind('institution'),
    iso3: iso3.nullable().default(null),
    contextual: names.default(noNames),
    metonyms: names.default(noNames),
    office: text.nullable().default(null),
  }),
  treaty: z.strictObject({
    ...known,
    type: z.literal('treaty'),
    kind: kind('treaty').default('treaty'),
    iso3: iso3.nullable().default(null),
    parties: z.array(id).readonly().default([]),
    signed: someDay,
    inForce: someDay,
  }),
} as const

/** What can be taken away from a known entity: names of a language, in whatever field they stand, offices and parties. */
const not = z.strictObject({
  de: texts.default([]),
  en: texts.default([]),
  offices: z.array(z.strictObject({ office: text, of: id, from: day.optional() })).default([]),
  parties: z.array(id).default([]),
})

/**
 * A line about an entity that is known already: nothing but the id must be there. Which fields its type has and which
 * kinds, the whole entity tells once the line is merged in.
 */
export const EXTENSION = z.strictObject({
  id,
  type: z.enum(ENTITY_TYPES, { error: `needs a "type": one of ${ENTITY_TYPES.join(', ')}` }).exactOptional(),
  kind: text.exactOptional(),
  wikidata: wikidata.exactOptional(),
  iso2: text.exactOptional(),
  iso3: iso3.nullable().exactOptional(),
  name: z.strictObject({ de: text.exactOptional(), en: text.exactOptional() }).exactOptional(),
  aliases: names.exactOptional(),
  adjectives: names.exactOptional(),
  demonyms: names.exactOptional(),
  metonyms: names.exactOptional(),
  compounds: texts.exactOptional(),
  contextual: names.exactOptional(),
  given: z.string().exactOptional(),
  family: z.string().exactOptional(),
  short: text.exactOptional(),
  offices: z.array(held).readonly().exactOptional(),
  population: z.int().min(0).nullable().exactOptional(),
  capital: z.boolean().exactOptional(),
  office: text.nullable().exactOptional(),
  parties: z.array(id).readonly().exactOptional(),
  signed: day.nullable().exactOptional(),
  inForce: day.nullable().exactOptional(),
  formerIds: z.array(id).readonly().exactOptional(),
  not: not.exactOptional(),
})
export type Extension = z.output<typeof EXTENSION>

/** What every line must have before anything else is asked of it. */
export const IDS = z.object({ id, formerIds: z.array(id).default([]) })

export const OFFICE_LINE = z.strictObject({
  office: text,
  titles: names,
  of: z.enum(['country', 'institution'], { error: 'needs "of": "country" or "institution"' }),
  holds: id.optional(),
})

export const INSTITUTION_TERM_LINE = z.strictObject({
  office: text,
  kind: kind('institution'),
  terms: names,
  local: z.boolean().optional(),
})

function kind(type: EntityType): z.ZodType<string> {
  const kinds = ENTITY_TYPE[type].kinds
  const error = `needs a "kind": one of ${kinds.join(', ')}`
  return z.string({ error }).refine((value) => kinds.includes(value), { error })
}
