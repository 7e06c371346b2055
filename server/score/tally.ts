/** Counts of what a reader finds (gold), what the extractor finds, and what both find. */
export interface Tally {
  readonly gold: number
  readonly found: number
  readonly hits: number
}

export const NOTHING: Tally = { gold: 0, found: 0, hits: 0 }

export function plus(a: Tally, b: Tally): Tally {
  return { gold: a.gold + b.gold, found: a.found + b.found, hits: a.hits + b.hits }
}

/** Share of what was found that is right, in percent; null where nothing was found. */
export const precision = ({ hits, found }: Tally): number | null => (found === 0 ? null : (100 * hits) / found)

/** Share of what is there that was found, in percent; null where there is nothing. */
export const recall = ({ hits, gold }: Tally): number | null => (gold === 0 ? null : (100 * hits) / gold)

/** Harmonic mean of precision and recall in percent; null where there is nothing and nothing was found. */
export const f1 = ({ gold, found, hits }: Tally): number | null =>
  gold + found === 0 ? null : (200 * hits) / (gold + found)

/** Tallies by name, in the order in which names come. */
export class Tallies {
  readonly #byName = new Map<string, Tally>()

  add(name: string, tally: Partial<Tally>): void {
    this.#byName.set(name, plus(this.#byName.get(name) ?? NOTHING, { ...NOTHING, ...tally }))
  }
  get(name: string): Tally {
    return this.#byName.get(name) ?? NOTHING
  }
  entries(): readonly (readonly [string, Tally])[] {
    return [...this.#byName]
  }
}
