import type { KnownPerson } from '../model/knowledge.ts'

/** Highest offices: whoever holds one is meant by the surname alone. */
export const TOP_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'leader',
  'supreme-leader',
  'head-of-government',
  'chancellor',
  'monarch',
  'secretary-general',
])

/** Whether a person ever held one of the highest offices: then the surname, if nobody shares it, is enough. */
export const isProminent = (person: KnownPerson): boolean =>
  person.offices.some(({ office }) => TOP_OFFICES.has(office))
