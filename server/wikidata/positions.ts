import type { Office, PositionReader } from './read-position.ts'
import type { Draft } from './draft.ts'

/** Positions that the input describes, as offices. */
export interface Positions {
  add(id: string, names: Draft['names'], jurisdictions: readonly string[]): void
  /** The office of a position; null when its name is no title that is known here, or the input does not name it. */
  officeOf(id: string): Office | null
  /** What the input calls a position that is no office, for whoever wonders why; null where it was not kept. */
  nameOf(id: string): string | null
}

/** Names of positions that are no office, which only serve to be told: most such items are none at all. */
const MOST_NAMES = 100_000

export function createPositions(read: PositionReader): Positions {
  const offices = new Map<string, Office>()
  const names = new Map<string, string>()
  return {
    add(id, named, jurisdictions) {
      const office = read(named, jurisdictions)
      if (office !== null) offices.set(id, office)
      else if (names.size < MOST_NAMES) names.set(id, named.en ?? named.mul ?? named.de ?? '')
    },
    officeOf: (id) => offices.get(id) ?? null,
    nameOf: (id) => names.get(id) || null,
  }
}
