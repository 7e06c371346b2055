import type { Tree } from '../model/doc.ts'

/** Tags and parses one sentence of syntactic words. */
export interface SyntaxParser {
  parse(words: readonly string[]): Tree
}
