import type { NominalClass, PluralClass } from '../mention/nominals.ts'
import { listed } from './word-lists.ts'

/** What nouns of each class can take up, in any language. */
const CLASSES = {
  court: { type: 'institution', kinds: new Set(['court']) },
  league: { type: 'institution', kinds: new Set(['igo', 'alliance', 'bloc']) },
  alliance: { type: 'institution', kinds: new Set(['alliance']) },
  militia: { type: 'institution', kinds: new Set(['armed-group']) },
  group: { type: 'institution', kinds: new Set(['armed-group', 'bloc']) },
  ministry: { type: 'institution', kinds: new Set(['ministry']) },
  party: { type: 'institution', kinds: new Set(['party']) },
  person: { type: 'person', kinds: new Set() },
} as const satisfies Readonly<Record<string, NominalClass>>

export function nominalClasses(
  nouns: Readonly<Record<keyof typeof CLASSES, string>>,
): ReadonlyMap<string, NominalClass> {
  const classes = Object.keys(CLASSES) as (keyof typeof CLASSES)[]
  return new Map(classes.flatMap((name) => listed(nouns[name]).map((noun) => [noun, CLASSES[name]] as const)))
}

const NONE: ReadonlySet<string> = new Set()
/** Whoever can be a side of a war or a deal beside states. */
const SIDES: ReadonlySet<string> = new Set(['armed-group', 'armed-forces', 'government', 'igo', 'alliance'])
const OFFICES = {
  governments: { office: 'government', bodyKind: 'government' },
  parliaments: { office: 'parliament', bodyKind: 'parliament' },
  forces: { office: 'armed-forces', bodyKind: 'armed-forces' },
  'foreign-ministries': { office: 'foreign-ministry', bodyKind: 'ministry' },
} as const

/** Plural nouns by what they can be several of; bodies with the term of one. */
export function pluralClasses(
  nouns: Readonly<Record<'countries' | 'sides' | 'people', string>>,
  bodies: Readonly<Record<keyof typeof OFFICES, { readonly nouns: string; readonly term: string }>>,
): ReadonlyMap<string, PluralClass> {
  const rows = (text: string, each: PluralClass) => listed(text).map((noun) => [noun, each] as const)
  return new Map([
    ...rows(nouns.countries, { type: 'country', kinds: NONE, body: null }),
    ...rows(nouns.sides, { type: 'country', kinds: SIDES, body: null }),
    ...rows(nouns.people, { type: 'person', kinds: NONE, body: null }),
    ...(Object.keys(OFFICES) as (keyof typeof OFFICES)[]).flatMap((name) =>
      rows(bodies[name].nouns, { type: 'country', kinds: NONE, body: { ...OFFICES[name], term: bodies[name].term } }),
    ),
  ])
}
