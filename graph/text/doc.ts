import type { TextRules } from '../lang/pack.ts'
import type { Article } from '../model/article.ts'
import type { Doc, Sentence } from '../model/doc.ts'

/**
 * Cuts an article into tokens and sentences by the rules of its language. `text.slice(start, end) === token.text`
 * holds for every token; sentences cover all tokens, in order. Time is linear in the length of the text.
 */
export function makeDoc(article: Article, rules: TextRules): Doc {
  const tokens = rules.tokenize(article.text)
  const sentences: Sentence[] = []
  for (const { firstToken, endToken } of rules.splitSentences(article.text, tokens)) {
    const first = tokens[firstToken]
    const last = tokens[endToken - 1]
    if (first === undefined || last === undefined) continue
    const words = rules.splitWords(tokens, firstToken, endToken)
    sentences.push({ start: first.start, end: last.end, firstToken, endToken, words })
  }
  return { article, tokens, sentences }
}
