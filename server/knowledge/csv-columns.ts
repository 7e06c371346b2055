import type { Fields } from './located.ts'

/** What a cell means: a value for the line's field, or what it should have been. */
export type Cell = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly wanted: string }

interface Column {
  /** The field of a line in JSON, and the key in it where the field has several. */
  readonly field: readonly [field: string, key?: string]
  readonly read: (cell: string) => Cell
}

const text = (cell: string): Cell => ({ ok: true, value: cell })
const texts = (cell: string): Cell => ({ ok: true, value: pieces(cell) })

const number = (cell: string): Cell =>
  /^\d+$/.test(cell) ? { ok: true, value: Number(cell) } : { ok: false, wanted: 'a whole number such as 409431' }

const TRUTHS: Readonly<Record<string, boolean>> = { yes: true, true: true, 1: true, no: false, false: false, 0: false }
const truth = (cell: string): Cell => {
  const value = TRUTHS[cell.toLowerCase()]
  return value === undefined ? { ok: false, wanted: '"yes" or "no"' } : { ok: true, value }
}

const OFFICE = /^(\S+) of (\S+)(?: ([\d-]*)\/([\d-]*))?$/
const offices = (cell: string): Cell => {
  const held = pieces(cell).map((piece) => OFFICE.exec(piece))
  if (held.includes(null))
    return { ok: false, wanted: 'offices such as "president of Q142 2017-05-14/", with | between' }
  return {
    ok: true,
    value: held.map((match) => {
      const [, office, of, from, to] = match ?? []
      return { office, of, ...(from ? { from } : {}), ...(to ? { to } : {}) }
    }),
  }
}

const pieces = (cell: string): readonly string[] =>
  cell
    .split('|')
    .map((piece) => piece.trim())
    .filter(Boolean)

const both = (name: string): readonly (readonly [string, Column])[] =>
  (['de', 'en'] as const).map((language) => [`${name}_${language}`, { field: [name, language], read: texts }])

/** Every column that a table of entities may have; an empty cell says nothing. */
const COLUMNS: ReadonlyMap<string, Column> = new Map<string, Column>([
  ['id', { field: ['id'], read: text }],
  ['type', { field: ['type'], read: text }],
  ['kind', { field: ['kind'], read: text }],
  ['name_de', { field: ['name', 'de'], read: text }],
  ['name_en', { field: ['name', 'en'], read: text }],
  ...both('aliases'),
  ['wikidata', { field: ['wikidata'], read: text }],
  ['former_ids', { field: ['formerIds'], read: texts }],
  ['iso2', { field: ['iso2'], read: text }],
  ['iso3', { field: ['iso3'], read: text }],
  ...both('adjectives'),
  ...both('demonyms'),
  ...both('metonyms'),
  ['compounds', { field: ['compounds'], read: texts }],
  ['given', { field: ['given'], read: text }],
  ['family', { field: ['family'], read: text }],
  ['short', { field: ['short'], read: text }],
  ['offices', { field: ['offices'], read: offices }],
  ['population', { field: ['population'], read: number }],
  ['capital', { field: ['capital'], read: truth }],
  ...both('contextual'),
  ['office', { field: ['office'], read: text }],
  ['parties', { field: ['parties'], read: texts }],
  ['signed', { field: ['signed'], read: text }],
  ['in_force', { field: ['inForce'], read: text }],
  ['not_de', { field: ['not', 'de'], read: texts }],
  ['not_en', { field: ['not', 'en'], read: texts }],
  ['not_offices', { field: ['not', 'offices'], read: offices }],
  ['not_parties', { field: ['not', 'parties'], read: texts }],
])

export const COLUMN_NAMES: readonly string[] = [...COLUMNS.keys()]

/** The line that a row of cells is, and what is wrong with single cells. */
export function readRow(
  columns: readonly string[],
  cells: readonly string[],
): { readonly value: Fields; readonly problems: readonly string[] } {
  const value: Record<string, unknown> = {}
  const problems: string[] = []
  columns.forEach((name, index) => {
    const column = COLUMNS.get(name)
    const cell = cells[index]?.trim() ?? ''
    if (!column || cell === '') return
    const read = column.read(cell)
    if (!read.ok) {
      problems.push(`"${name}" needs ${read.wanted}`)
      return
    }
    const [field, key] = column.field
    value[field] = key === undefined ? read.value : { ...asObject(value[field]), [key]: read.value }
  })
  return { value, problems }
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
