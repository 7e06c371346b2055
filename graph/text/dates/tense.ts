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

/** The stretch around a date between marks that part clauses. */
export function clauseAround(
  phrase: Phrase,
  from: number,
  to: number,
  parts: (phrase: Phrase, at: number) => boolean,
): Stretch {
  let start = from
  while (start > 0 && !parts(phrase, start - 1)) start--
  let end = to
  while (end < phrase.length && !parts(phrase, end)) end++
  return { from: start, to: end }
}

/** The last cue before the date, else the first one behind it, else null. */
export function nearestCue(cues: readonly Cue[], from: number, to: number): Cue | null {
  return cues.findLast((cue) => cue.at < from) ?? cues.find((cue) => cue.at >= to) ?? null
}
