import type { Tree } from '../model/doc.ts'

/** Tags and parses one sentence of syntactic words. */
export interface SyntaxParser {
  parse(words: readonly string[]): Tree
}

/** Tags alone: some ten times as quick as a parse, so that every sentence can have them. Runs parallel to `words`. */
export interface SyntaxTagger {
  tag(words: readonly string[]): readonly string[]
}
