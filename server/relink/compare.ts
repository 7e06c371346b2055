import { groupKey } from '../../graph/fact/group.ts'
import type { Extraction } from '../../graph/model/extraction.ts'
import type { StoredArticle } from '../../graph/store/store.ts'

/** What another reading changed. Mentions are told apart by where they stand, facts by type and participants. */
export interface Difference {
  /** Mentions of something known that was not known there before. */
  readonly linked: number
  /** Mentions that stand for something known no more. */
  readonly unlinked: number
  /** Mentions that stand for something else that is known. */
  readonly relinked: number
  readonly factsAdded: number
  readonly factsRemoved: number
}

export const NO_DIFFERENCE: Difference = { linked: 0, unlinked: 0, relinked: 0, factsAdded: 0, factsRemoved: 0 }

/** What an article says now against what is stored of it. */
export function compareReadings(stored: StoredArticle, now: Extraction): Difference {
  const known = new Set(now.entities.filter(({ linked }) => linked).map(({ id }) => id))
  const before = new Map(stored.mentions.filter(({ linked }) => linked).map((each) => [placeOf(each), each.entity]))
  const after = new Map(
    now.mentions.flatMap(({ start, end, entity }) =>
      entity !== null && known.has(entity) ? [[placeOf({ start, end }), entity] as const] : [],
    ),
  )
  const facts = new Set(now.facts.map(groupKey))
  const storedFacts = new Set(stored.facts)
  return {
    linked: count(after.keys(), (place) => !before.has(place)),
    unlinked: count(before.keys(), (place) => !after.has(place)),
    relinked: count(after, ([place, entity]) => before.has(place) && before.get(place) !== entity),
    factsAdded: count(facts, (fact) => !storedFacts.has(fact)),
    factsRemoved: count(storedFacts, (fact) => !facts.has(fact)),
  }
}

export function addDifferences(a: Difference, b: Difference): Difference {
  return {
    linked: a.linked + b.linked,
    unlinked: a.unlinked + b.unlinked,
    relinked: a.relinked + b.relinked,
    factsAdded: a.factsAdded + b.factsAdded,
    factsRemoved: a.factsRemoved + b.factsRemoved,
  }
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`

function count<T>(items: Iterable<T>, holds: (item: T) => boolean): number {
  let found = 0
  for (const item of items) if (holds(item)) found++
  return found
}
