import type { Tree } from '../model/doc.ts'

/** Whether a word, by index, is known to be part of a proper name: then its tag need not be guessed. */
export type IsName = (word: number) => boolean

/** Better tags by word, where a tagger errs; null for none. */
export type Retag = (words: readonly string[], tags: readonly string[]) => ReadonlyMap<number, string> | null

/** Tags and parses one sentence of syntactic words. */
export interface SyntaxParser {
  /**
   * @param isName what is known of names; not asked in sentences that are cut into pieces
   * @param retag corrects tags before the tree is built; the same holds
   */
  parse(words: readonly string[], isName?: IsName, retag?: Retag): Tree
}

/** Tags alone: some ten times as quick as a parse, so that every sentence can have them. Runs parallel to `words`. */
export interface SyntaxTagger {
  tag(words: readonly string[]): readonly string[]
}
