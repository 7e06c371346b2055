import type { Sentence, Tree } from '../model/doc.ts'
import type { Retag } from '../syntax/parser.ts'
import type { ClauseRules } from './clause.ts'
import type { DenialRules } from './denials.ts'
import type { FrameIndex, Inflection } from './frame-index.ts'
import type { ModalityRules } from './modality-rules.ts'
import type { ParticipantRules } from './participant-rules.ts'
import type { RelationRules } from './relations/rules.ts'

/** Where known names begin and end, by word: what stands beside is no part of them. */
export interface NameBounds {
  starts(word: number): boolean
  ends(word: number): boolean
  /** Whether the word is in the name of a country. */
  isCountry(word: number): boolean
  /** Whether the word is in the name of a person. */
  isPerson(word: number): boolean
  /** Whether the word names a body: "Außenministerium", "Armee". */
  isBody(word: number): boolean
  /** Whether the word is a person's title: "Präsident". */
  isTitle(word: number): boolean
}

/** All that reading facts needs to know of a language. */
export interface FactRules {
  readonly frames: FrameIndex
  readonly inflection: Inflection
  readonly clauses: ClauseRules
  readonly modality: ModalityRules
  readonly denials: DenialRules
  readonly participants: ParticipantRules
  readonly relations: RelationRules
  /** Corrects the tagger before a tree is built; where it is missing, the tagger is believed. */
  readonly retag?: Retag
  /**
   * Mends a parser's tree where the language leaves no doubt.
   */
  mend(sentence: Sentence, tree: Tree, names: NameBounds): Tree
}
