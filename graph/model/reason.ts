import type { EntityId } from './id.ts'
import type { Span } from './span.ts'
import type { Verdict } from './verdicts.ts'

/** One of those among whom a step of reading chose. */
export interface Contender {
  /** The entity that it speaks for; null where it is a reading, a feature or a stretch of text, which `label` tells. */
  readonly entity: EntityId | null
  /** What it is or what speaks for it: a kind of name, a class of the tagger, a rule, an office. */
  readonly label: string
  /** How much speaks for it, in the unit of the verdict; null where nothing is counted. */
  readonly points: number | null
  readonly stands: boolean
}

/** One step that decided what a stretch of text stands for, with those who won and lost. */
export interface Reason extends Span {
  readonly verdict: Verdict
  readonly contenders: readonly Contender[]
}

/**
 * Hears the reasons while an article is read. Whoever decides tells it, so that no second account can differ; nobody listens
 * unless somebody asks, and then nothing is made to be told.
 */
export type Trace = (reason: Reason) => void

/** A contender with what is usual left out. */
export function contender(
  label: string,
  stands: boolean,
  { entity = null, points = null }: { readonly entity?: EntityId | null; readonly points?: number | null } = {},
): Contender {
  return { entity, label, points, stands }
}
