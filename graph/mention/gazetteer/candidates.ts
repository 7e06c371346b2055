import type { EntityId } from '../../model/id.ts'
import type { Entry } from './gazetteer.ts'
import type { NameCandidate } from './hit.ts'
import type { Via } from './names.ts'
import type { Arrival } from './walk.ts'

/**
 * All that the names of some arrivals may mean, each entity once by its strongest kind of name. Where one fits exactly
 * the inflected ones are dropped: "Hamas" is no genitive of the town Hama.
 * @param fits whether the written pieces have the capitals that a name needs
 * @param isAdjective whether a noun follows, so that of a word that is both the adjective is meant ("Deutsche Soldaten")
 */
export function candidatesOf(
  arrivals: readonly Arrival[],
  fits: (entry: Entry, written: readonly string[]) => boolean,
  isAdjective: boolean,
): readonly NameCandidate[] {
  const [arrival, ...more] = arrivals
  if (arrival?.entries.length === 1 && more.length === 0 && arrival.reading.direction === '') {
    const { inflected, written } = arrival
    return arrival.entries
      .filter((entry) => fits(entry, written))
      .map(({ entity, via }) => ({ entity, via, inflected }))
  }
  const best = new Map<EntityId, NameCandidate>()
  for (const { entries, written, inflected, reading } of arrivals) {
    for (const entry of entries) {
      if (reading.direction !== '' && !isCountryName(entry)) continue
      if (!fits(entry, written)) continue
      const known = best.get(entry.entity)
      if (known === undefined || isBetter({ via: entry.via, inflected }, known, isAdjective)) {
        best.set(entry.entity, { entity: entry.entity, via: entry.via, inflected })
      }
    }
  }
  const candidates = [...best.values()]
  const exact = candidates.filter((candidate) => !candidate.inflected)
  return exact.length > 0 ? exact : candidates
}

const isCountryName = ({ type, via }: Entry): boolean => type === 'country' && RANK[via] <= RANK.alias

type Naming = Pick<NameCandidate, 'via' | 'inflected'>

function isBetter(a: Naming, b: Naming, isAdjective: boolean): boolean {
  return a.inflected === b.inflected ? rank(a.via, isAdjective) < rank(b.via, isAdjective) : !a.inflected
}

function rank(via: Via, isAdjective: boolean): number {
  return via === 'adjective' && isAdjective ? RANK.demonym - 0.5 : RANK[via]
}

/** The kinds of name, strongest first. */
const RANK: Readonly<Record<Via, number>> = {
  name: 0,
  alias: 1,
  compound: 2,
  demonym: 3,
  adjective: 4,
  metonym: 5,
  'town-adjective': 6,
  contextual: 7,
  short: 8,
}
