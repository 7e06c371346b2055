import type { Sentence, Tree } from '../model/doc.ts'
import type { ClauseRules } from './clause.ts'
import type { FrameIndex, Inflection } from './frame-index.ts'
import type { ModalityRules } from './modality.ts'
import type { ParticipantRules } from './participants.ts'

/** All that reading facts needs to know of a language. */
export interface FactRules {
  readonly frames: FrameIndex
  readonly inflection: Inflection
  readonly clauses: ClauseRules
  readonly modality: ModalityRules
  readonly participants: ParticipantRules
  /**
   * Mends a parser's tree where the language leaves no doubt.
   * @param endsName whether a known name ends with this word, so that the next one is not part of it
   */
  mend(sentence: Sentence, tree: Tree, endsName: (word: number) => boolean): Tree
}
