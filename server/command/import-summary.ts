import type { ImportedType } from '../wikidata/draft.ts'
import type { Imported } from '../wikidata/import-knowledge.ts'
import { counted } from './output.ts'

/** What an import wrote, and what it did not. */
export function describeImport({ tally, positions, seen }: Imported): readonly string[] {
  const count = (type: ImportedType, one: string, many: string): readonly string[] => {
    const number = tally.written.get(type) ?? 0
    return number > 0 ? [counted(number, one, many)] : []
  }
  const people = count('person', 'person', 'people').map((text) => `${text} with ${counted(tally.offices, 'office')}`)
  const written = [
    ...people,
    ...count('institution', 'institution', 'institutions'),
    ...count('treaty', 'treaty', 'treaties'),
  ]
  const left = [...tally.left].toSorted(([, a], [, b]) => b - a)
  const untitled = tally.untitled(MOST_UNTITLED).map(([position, number]) => {
    const name = positions.nameOf(position)
    return `${position}${name === null ? '' : ` "${name}"`} (${show(number)})`
  })
  return [
    ...(written.length > 0 ? [`${written.join(', ')}, of ${counted(seen, 'entity or row', 'entities or rows')}.`] : []),
    ...(tally.extending > 0 ? [`${show(tally.extending)} of them add to an entity that ships.`] : []),
    ...(tally.identified > 0
      ? [`${show(tally.identified)} that had no Wikidata id gain theirs; check that they are the same.`]
      : []),
    ...(left.length > 0
      ? [`Left out: ${left.map(([reason, number]) => `${reason} (${show(number)})`).join(', ')}.`]
      : []),
    ...(untitled.length > 0 ? [`Positions without a known title, the most frequent: ${untitled.join(', ')}.`] : []),
  ]
}

const MOST_UNTITLED = 5

const show = (number: number): string => number.toLocaleString('en')
