import type { FrameIndex } from '../frame-index.ts'
import type { NameFrame, WordFrame } from './frame.ts'

/** How a language tells relations: frames, and the words that steer them. Words are lower case. */
export interface RelationRules {
  readonly words: FrameIndex<WordFrame>
  readonly names: readonly NameFrame[]
  /** Articles between a preposition and a name that say where something is, not where it goes: "in der", "in the". */
  readonly restingArticles: ReadonlySet<string>
  /** Articles that may stand between any other preposition and a name. */
  readonly articles: ReadonlySet<string>
  /** Articles between which and their noun a participle with its phrase may stand: "das mit Peru geschlossene Abkommen"; empty for none. */
  readonly bracketArticles: ReadonlySet<string>
  /** Articles that make a genitive of the name behind them: "der", "des"; empty where "of" does. */
  readonly genitiveArticles: ReadonlySet<string>
  /** Whether a name shows its genitive by its ending: "Irans". */
  readonly hasGenitiveEnding: boolean
  /** Marks of a genitive that are a token of their own: "'s". */
  readonly possessiveMarks: ReadonlySet<string>
  /** Joins a thing to whose it is: "von", "of". */
  readonly belonging: ReadonlySet<string>
  /** Nouns between a country's adjective and a place: "Stadt", "port", "city"; uninflected. */
  readonly placeNouns: ReadonlySet<string>
  /** Joins the members of a list: "und", ",". */
  readonly joints: ReadonlySet<string>
  /** "als", "as": what stands behind says what the subject is. */
  readonly roleParticles: ReadonlySet<string>
  /** Stems of words that say that a relation has ended: "ehemalig", "former". */
  readonly formerly: readonly string[]
}
