/** Languages in which names are taken; "mul" holds names that are the same in many. */
export const NAME_LANGUAGES = ['de', 'en', 'mul'] as const
export type NameLanguage = (typeof NAME_LANGUAGES)[number]

export const IMPORTED_TYPES = ['person', 'institution', 'treaty'] as const
export type ImportedType = (typeof IMPORTED_TYPES)[number]

/** What Wikidata says of one thing, as far as it is wanted, before positions and references are looked up. */
export interface Draft {
  readonly id: string
  readonly type: ImportedType
  readonly kind: string
  readonly names: Readonly<Partial<Record<NameLanguage, string>>>
  readonly aliases: Readonly<Partial<Record<NameLanguage, readonly string[]>>>
  /** Items that may be its country, the likeliest first. */
  readonly countries: readonly string[]
  /** How many Wikipedias have a page about it. */
  readonly sitelinks: number
  readonly family: string | null
  readonly positions: readonly HeldPosition[]
  /** Items that signed it. */
  readonly parties: readonly string[]
  readonly signed: string | null
  readonly inForce: string | null
}

export interface HeldPosition {
  /** Item of the position; where a table gives words alone, these. */
  readonly position: string
  /** Where the statement itself says of what, and not only the position. */
  readonly of: readonly string[]
  readonly from: string | null
  readonly to: string | null
}

export const EMPTY_DRAFT = {
  names: {},
  aliases: {},
  countries: [],
  sitelinks: 0,
  family: null,
  positions: [],
  parties: [],
  signed: null,
  inForce: null,
} as const
