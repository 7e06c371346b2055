import type { Token, Word } from '../../../model/doc.ts'

/** One syntactic word a token: contractions are already cut into tokens ("do" + "n't"), for each part stands in the text. */
export function wordsOf(tokens: readonly Token[], firstToken: number, endToken: number): Word[] {
  return tokens.slice(firstToken, endToken).map(({ text }, index) => ({ form: text, token: firstToken + index }))
}
