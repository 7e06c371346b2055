import type { ClassTable } from './classes.ts'
import { EMPTY_DRAFT } from './draft.ts'
import type { Draft, HeldPosition, NameLanguage } from './draft.ts'
import type { Positions } from './positions.ts'

/** One cell of a SPARQL result; JSON results say the language of a text, CSV results do not. */
export interface Cell {
  readonly value: string
  readonly language: string | null
}
export type Row = ReadonlyMap<string, Cell>

/** Columns with names, and the language of those that do not say it. */
const NAME_COLUMNS: Readonly<Record<string, NameLanguage>> = {
  de: 'de',
  en: 'en',
  mul: 'mul',
  itemLabel: 'en',
}
const ALIAS_COLUMNS: Readonly<Record<string, NameLanguage>> = {
  aliasesDe: 'de',
  aliasesEn: 'en',
  aliasesMul: 'mul',
}

/** Every column that is read; others are passed over. */
export const SPARQL_COLUMNS = [
  'item',
  'class',
  ...Object.keys(NAME_COLUMNS),
  ...Object.keys(ALIAS_COLUMNS),
  'country',
  'family',
  'position',
  'positionLabel',
  'of',
  'start',
  'end',
  'party',
  'signed',
  'inForce',
  'sitelinks',
] as const
type Column = (typeof SPARQL_COLUMNS)[number]

/** Gathers the rows of a result, several of which may tell of one item. What is gathered grows with the items, not the rows. */
export interface RowGatherer {
  /** @returns what is wrong with the row, or null */
  add(row: Row): string | null
  drafts(): Iterable<Draft>
}

interface Gathered {
  type: Draft['type']
  kind: string
  readonly names: Map<NameLanguage, string>
  readonly aliases: Map<NameLanguage, Set<string>>
  readonly countries: Set<string>
  readonly positions: Map<string, HeldPosition>
  readonly parties: Set<string>
  family: string | null
  signed: string | null
  inForce: string | null
  sitelinks: number
}

export function createRowGatherer(classes: ClassTable, positions: Positions): RowGatherer {
  const items = new Map<string, Gathered>()
  return {
    add(row) {
      const cell = (column: Column): string | null => row.get(column)?.value.normalize('NFC').trim() || null
      const id = idIn(cell('item'))
      if (id === null) return `"item" needs the address or id of an item, such as ${ENTITY}Q142`
      const meaning = meaningOf(row, cell, classes)
      if (meaning === null)
        return `${id} is no person with a "position", and has no "class" of those that are imported (--class says further ones)`
      const found = items.get(id) ?? emptyItem(meaning)
      items.set(id, found)
      addNames(row, found)
      const country = idIn(cell('country'))
      if (country) found.countries.add(country)
      const party = idIn(cell('party'))
      if (party) found.parties.add(party)
      addPosition(cell, found, positions)
      found.family ??= cell('family')
      found.signed ??= dayIn(cell('signed'))
      found.inForce ??= dayIn(cell('inForce'))
      found.sitelinks = Math.max(found.sitelinks, Number(cell('sitelinks') ?? 0) || 0)
      return null
    },
    *drafts() {
      for (const [id, found] of items)
        yield {
          ...EMPTY_DRAFT,
          ...found,
          id,
          names: Object.fromEntries(found.names),
          aliases: Object.fromEntries([...found.aliases].map(([language, texts]) => [language, [...texts]])),
          countries: [...found.countries],
          positions: [...found.positions.values()],
          parties: [...found.parties],
        }
    },
  }
}

type CellOf = (column: Column) => string | null

function meaningOf(row: Row, cell: CellOf, classes: ClassTable): Pick<Draft, 'type' | 'kind'> | null {
  const id = idIn(cell('class'))
  const meaning = id === null ? null : classes.meaningOf([id])
  if (meaning !== null) return meaning
  return row.has('position') || row.has('positionLabel') ? { type: 'person', kind: 'politician' } : null
}

const emptyItem = (meaning: Pick<Draft, 'type' | 'kind'>): Gathered => ({
  ...meaning,
  names: new Map(),
  aliases: new Map(),
  countries: new Set(),
  positions: new Map(),
  parties: new Set(),
  family: null,
  signed: null,
  inForce: null,
  sitelinks: 0,
})

function addNames(row: Row, found: Gathered): void {
  for (const [column, usual] of Object.entries(NAME_COLUMNS)) {
    const cell = row.get(column)
    const language = languageOf(cell, usual)
    if (cell?.value && language && !found.names.has(language)) found.names.set(language, cell.value.normalize('NFC'))
  }
  for (const [column, usual] of Object.entries(ALIAS_COLUMNS)) {
    const cell = row.get(column)
    const language = languageOf(cell, usual)
    if (!cell || !language) continue
    const known = found.aliases.get(language) ?? new Set()
    found.aliases.set(language, known)
    for (const alias of cell.value.normalize('NFC').split('|')) if (alias.trim() !== '') known.add(alias.trim())
  }
}

/** The language that a text says, where it is one that is read; else that of its column. */
function languageOf(cell: Cell | undefined, usual: NameLanguage): NameLanguage | null {
  if (!cell?.language) return usual
  return cell.language === 'de' || cell.language === 'en' || cell.language === 'mul' ? cell.language : null
}

function addPosition(cell: CellOf, found: Gathered, positions: Positions): void {
  const label = cell('positionLabel')
  const position = idIn(cell('position')) ?? label
  if (position === null) return
  const of = idIn(cell('of'))
  const jurisdictions = of === null ? [] : [of]
  // One position may be that of several countries ("prime minister"): what it is of belongs to the row.
  if (label !== null) positions.add(position, { en: label, de: label }, jurisdictions)
  const [from, to] = [dayIn(cell('start')), dayIn(cell('end'))]
  found.positions.set(`${position} ${of} ${from}`, { position, of: jurisdictions, from, to })
}

const ENTITY = 'http://www.wikidata.org/entity/'

const idIn = (text: string | null): string | null => /(?:^|\/)(Q[1-9]\d*)$/.exec(text ?? '')?.[1] ?? null

/** SPARQL gives every day as a whole one, and a year as its first day: the first of January may be no more than a year. */
function dayIn(text: string | null): string | null {
  const [, year, month, day] = /^\+?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(text ?? '') ?? []
  if (year === undefined) return null
  if (month === undefined || (month === '01' && day === '01')) return year
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`
}
