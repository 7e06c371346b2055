import type { Tense } from './meaning.ts'
import type { Phrase } from './phrase.ts'

/** A word that tells a tense. */
export interface Cue {
  readonly at: number
  readonly tense: Tense
}

/** Tokens from `from` to before `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The sentence around a date, as far as its verb may be away. Bounded, so that many dates in one sentence cost little. */
export function aroundDate(phrase: Phrase, from: number, to: number): Stretch {
  return { from: Math.max(0, from - REACH), to: Math.min(phrase.length, to + REACH) }
}

const REACH = 60

/** The stretch around a date between marks that part clauses. */
export function clauseAround(
  phrase: Phrase,
  from: number,
  to: number,
  parts: (phrase: Phrase, at: number) => boolean,
): Stretch {
  const reach = aroundDate(phrase, from, to)
  let start = from
  while (start > reach.from && !parts(phrase, start - 1)) start--
  let end = to
  while (end < reach.to && !parts(phrase, end)) end++
  return { from: start, to: end }
}

/** The last cue before the date, else the first one behind it, else null. */
export function nearestCue(cues: readonly Cue[], from: number, to: number): Cue | null {
  return cues.findLast((cue) => cue.at < from) ?? cues.find((cue) => cue.at >= to) ?? null
}
