import { LANGUAGES, type Language } from '../../graph/model/article.ts'
import { ENTITY_TYPES, type EntityType } from '../../graph/ontology/entity-types.ts'

export const TABS = ['graph', 'table', 'cypher'] as const
export type Tab = (typeof TABS)[number]

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What the card on the right shows. An article may be opened at an offset of its text: there a sentence is marked. */
export type Selection =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'article'; readonly id: string; readonly at: number | null }

/** All that a link to the page carries. */
export interface Address {
  readonly selection: Selection | null
  readonly tab: Tab
  /** Entity types that are not drawn. */
  readonly hidden: readonly EntityType[]
  /** Whether reported, planned and denied edges are drawn. */
  readonly claims: boolean
  /** Whether kinds of minor interest (companies, clubs, …) are drawn. */
  readonly minor: boolean
  /** Whether entities without any edge are drawn. */
  readonly lone: boolean
  /** Whether the graph is that of the query, not the overview. */
  readonly fromQuery: boolean
  /** How many of the strongest entities the overview has. */
  readonly limit: number
  /** Entities whose neighbourhoods were added, in that order: the layout follows it. */
  readonly expanded: readonly string[]
  /** Nodes that a reader moved, with their place in the layout's units. */
  readonly pins: ReadonlyMap<string, readonly [number, number]>
  readonly query: string
  /** Null follows the browser. */
  readonly language: Language | null
  readonly theme: Theme | null
}

export const START: Address = {
  selection: null,
  tab: 'graph',
  hidden: [],
  claims: true,
  minor: false,
  lone: false,
  fromQuery: false,
  limit: 150,
  expanded: [],
  pins: new Map(),
  query: '',
  language: null,
  theme: null,
}

/** The part after "#" of a link; fields at their start value are left out. `readAddress` is its inverse. */
export function writeAddress(address: Address): string {
  const fields = new URLSearchParams()
  const set = (key: string, value: string, usual = '') => {
    if (value !== usual) fields.set(key, value)
  }
  set('sel', address.selection === null ? '' : writeSelection(address.selection))
  set('tab', address.tab, START.tab)
  set('hide', address.hidden.join(' '))
  set('claims', address.claims ? '' : 'no')
  set('minor', address.minor ? 'yes' : '')
  set('lone', address.lone ? 'yes' : '')
  set('of', address.fromQuery ? 'query' : '')
  set('limit', String(address.limit), String(START.limit))
  set('more', address.expanded.map(encodeURIComponent).join(' '))
  set('pins', [...address.pins].map(([id, [x, y]]) => `${encodeURIComponent(id)}:${x}:${y}`).join(' '))
  set('q', address.query)
  set('lang', address.language ?? '')
  set('theme', address.theme ?? '')
  return fields.toString()
}

/** Reads a link. Fields that it does not know or understand are passed over: an old link still opens the page. */
export function readAddress(hash: string): Address {
  const fields = new URLSearchParams(hash.replace(/^#/, ''))
  const words = (key: string) => (fields.get(key) ?? '').split(' ').filter((word) => word !== '')
  const limit = Number(fields.get('limit'))
  return {
    selection: readSelection(fields.get('sel') ?? ''),
    tab: oneOf(TABS, fields.get('tab')) ?? START.tab,
    hidden: ENTITY_TYPES.filter((type) => words('hide').includes(type)),
    claims: fields.get('claims') !== 'no',
    minor: fields.get('minor') === 'yes',
    lone: fields.get('lone') === 'yes',
    fromQuery: fields.get('of') === 'query',
    limit: Number.isInteger(limit) && limit > 0 && limit <= 10_000 ? limit : START.limit,
    expanded: words('more').map(decode),
    pins: new Map(words('pins').flatMap(readPin)),
    query: fields.get('q') ?? '',
    language: oneOf(LANGUAGES, fields.get('lang')),
    theme: oneOf(THEMES, fields.get('theme')),
  }
}

/** "entity:Q159", "edge:Q7747|VISITED|Q423", "article:3f2a@120". */
export function writeSelection(selection: Selection): string {
  const at = selection.kind === 'article' && selection.at !== null ? `@${selection.at}` : ''
  return `${selection.kind}:${selection.id}${at}`
}

function readSelection(text: string): Selection | null {
  const [, kind, rest] = /^(entity|edge|article):(.+)$/s.exec(text) ?? []
  if (kind === undefined || rest === undefined) return null
  if (kind !== 'article') return { kind: kind === 'edge' ? 'edge' : 'entity', id: rest }
  const [, id = rest, at] = /^(.+)@(\d+)$/s.exec(rest) ?? []
  return { kind: 'article', id, at: at === undefined ? null : Number(at) }
}

function readPin(text: string): [string, [number, number]][] {
  const [id = '', x, y] = text.split(':')
  const place: [number, number] = [Number(x), Number(y)]
  return id !== '' && place.every(Number.isFinite) ? [[decode(id), place]] : []
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | null {
  return values.find((one) => one === value) ?? null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
