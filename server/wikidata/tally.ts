import type { ImportedType } from './draft.ts'

/** Why a thing, or a part of it, does not come into the knowledge. */
export type Reason =
  | 'what was not asked for'
  | 'what came twice'
  | 'what is of another type here'
  | 'things without a name'
  | 'things of which nothing new is said'
  | 'offices without a known title'
  | 'offices of something unknown'
  | 'offices that end before they begin'
  | 'parties that are unknown'
  | 'days in force before the signature'

/** Counts what an import does. */
export interface Tally {
  readonly left: ReadonlyMap<Reason, number>
  readonly written: ReadonlyMap<ImportedType, number>
  readonly offices: number
  /** Lines that add to an entity that ships. */
  readonly extending: number
  /** Entities without a Wikidata id that gain theirs. */
  readonly identified: number
  /** Positions whose title is not known, with how often each was held; the most frequent first. */
  untitled(most: number): readonly (readonly [position: string, count: number])[]
  /** Counts and says no. */
  leave(reason: Reason): false
  leaveOffice(position: string): void
  write(
    type: ImportedType,
    line: { readonly offices: number; readonly isExtending: boolean; readonly isIdentified: boolean },
  ): void
}

/** Positions that are counted one by one: enough to name the most frequent, few enough for any memory. */
const MOST_POSITIONS = 100_000

export function createTally(): Tally {
  const left = new Map<Reason, number>()
  const written = new Map<ImportedType, number>()
  const untitled = new Map<string, number>()
  const sums = { offices: 0, extending: 0, identified: 0 }
  const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  return {
    left,
    written,
    get offices() {
      return sums.offices
    },
    get extending() {
      return sums.extending
    },
    get identified() {
      return sums.identified
    },
    untitled: (most) => [...untitled].toSorted(([, a], [, b]) => b - a).slice(0, most),
    leave(reason) {
      add(left, reason)
      return false
    },
    leaveOffice(position) {
      add(left, 'offices without a known title')
      if (untitled.has(position) || untitled.size < MOST_POSITIONS) add(untitled, position)
    },
    write(type, { offices, isExtending, isIdentified }) {
      add(written, type)
      sums.offices += offices
      if (isExtending) sums.extending++
      if (isIdentified) sums.identified++
    },
  }
}
