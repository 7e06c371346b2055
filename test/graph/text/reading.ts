import type { TextRules } from '../../../graph/lang/pack.ts'
import type { Article, Language } from '../../../graph/model/article.ts'
import type { Doc } from '../../../graph/model/doc.ts'
import { articleId } from '../../../graph/model/id.ts'
import { makeDoc } from '../../../graph/text/doc.ts'

/** A text cut by the rules of a language. */
export function read(text: string, language: Language, rules: TextRules): Doc {
  const article: Article = {
    id: articleId('read'),
    url: null,
    title: null,
    language,
    publisher: null,
    byline: null,
    publishedAt: null,
    text,
    kind: 'main',
  }
  return makeDoc(article, rules)
}

/** Tokens with a bar between them. */
export const tokensOf = (doc: Doc): string => doc.tokens.map(({ text }) => text).join('|')

/** The text with "‖ " where a sentence ends inside it. */
export function sentencesOf(doc: Doc): string {
  return doc.sentences.map(({ start, end }) => doc.article.text.slice(start, end)).join(' ‖ ')
}

/** Words with a blank between them. */
export const wordsOf = (doc: Doc): string =>
  doc.sentences.flatMap(({ words }) => words.map(({ form }) => form)).join(' ')

/** Date expressions of a text as `[text] from..to`, read as one sentence. */
export function datesOf(text: string, rules: TextRules, publishedAt: string | null): string {
  const tokens = rules.tokenize(text)
  const dates = rules.findDates(text, tokens, 0, tokens.length, publishedAt)
  return dates.map((date) => `[${date.text}] ${date.from ?? '?'}..${date.to ?? '?'}`).join(' ')
}
