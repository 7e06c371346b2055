import type { EntityType } from '../ontology/entity-types.ts'

/**
 * What the tagger tells apart. Countries are places to it; `other` are names that the graph leaves out (works, events,
 * products): they keep their words from being taken for something else. `derived` is an adjective or demonym ("russische",
 * "Londoner"), `part` a longer word that holds a name ("US-Präsident").
 */
export const NAME_CLASSES = [
  'person',
  'place',
  'institution',
  'treaty',
  'other',
  'place-derived',
  'other-derived',
  'person-part',
  'place-part',
  'institution-part',
  'other-part',
] as const
export type NameClass = (typeof NAME_CLASSES)[number]

export const CLASS: Readonly<
  Record<
    NameClass,
    { readonly type: Exclude<EntityType, 'country'> | null; readonly form: 'name' | 'derived' | 'part' }
  >
> = {
  person: { type: 'person', form: 'name' },
  place: { type: 'place', form: 'name' },
  institution: { type: 'institution', form: 'name' },
  treaty: { type: 'treaty', form: 'name' },
  other: { type: null, form: 'name' },
  'place-derived': { type: 'place', form: 'derived' },
  'other-derived': { type: null, form: 'derived' },
  'person-part': { type: 'person', form: 'part' },
  'place-part': { type: 'place', form: 'part' },
  'institution-part': { type: 'institution', form: 'part' },
  'other-part': { type: null, form: 'part' },
}

/** Label of a token that belongs to no name. */
export const OUTSIDE = 0

/** Where a token stands in its name. A name of one token is `SINGLE`. */
export const PLACE = { begin: 0, inside: 1, end: 2, single: 3 } as const

/** Labels of a model: 0 is outside, then four for each of its classes, in the order of `PLACE`. */
export const labelOf = (classIndex: number, place: number): number => 1 + 4 * classIndex + place
export const classOf = (label: number): number => (label - 1) >> 2
export const placeOf = (label: number): number => (label - 1) & 3

/** Whether a label leaves its name unfinished: the next one must go on with it. */
export const isOpen = (label: number): boolean => label !== OUTSIDE && placeOf(label) <= PLACE.inside
/** Whether a label goes on with the name before it. */
export const isGoingOn = (label: number): boolean =>
  label !== OUTSIDE && (placeOf(label) === PLACE.inside || placeOf(label) === PLACE.end)

/** Whether one label may follow another. */
export function mayFollow(before: number, after: number): boolean {
  if (isOpen(before) !== isGoingOn(after)) return false
  return !isOpen(before) || classOf(before) === classOf(after)
}
