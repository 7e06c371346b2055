import type { Doc } from '../model/doc.ts'

/** Index of the sentence that each token stands in; −1 for none. */
export function sentenceByToken(doc: Doc): Int32Array {
  const index = new Int32Array(doc.tokens.length).fill(-1)
  doc.sentences.forEach(({ firstToken, endToken }, sentence) => index.fill(sentence, firstToken, endToken))
  return index
}
