import { findDateExpressions } from '../../text/dates/find.ts'
import { splitIntoSentences } from '../../text/sentences.ts'
import type { TextRules } from '../pack.ts'
import { englishDates } from './dates/grammar.ts'
import { sentenceRulesFor } from './text/sentences.ts'
import { sentenceEndsOf, tokenizeEnglish } from './text/tokenize.ts'
import { wordsOf } from './text/words.ts'

/** How English is written: tokens and sentences read by compromise and mended, words, dates. */
export const englishText: TextRules = {
  tokenize: tokenizeEnglish,
  splitSentences: (text, tokens) => splitIntoSentences(text, tokens, sentenceRulesFor(sentenceEndsOf(text, tokens))),
  splitWords: wordsOf,
  findDates: (text, tokens, firstToken, endToken, publishedAt) =>
    findDateExpressions(text, tokens, firstToken, endToken, publishedAt, englishDates),
}
