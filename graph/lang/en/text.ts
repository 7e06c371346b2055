import { splitIntoSentences } from '../../text/sentences.ts'
import type { TextRules } from '../pack.ts'
import { sentenceRulesFor } from './text/sentences.ts'
import { sentenceEndsOf, tokenizeEnglish } from './text/tokenize.ts'
import { wordsOf } from './text/words.ts'

/** How English is written: tokens and sentences read by compromise and mended, words, dates. */
export const englishText: TextRules = {
  tokenize: tokenizeEnglish,
  splitSentences: (text, tokens) => splitIntoSentences(text, tokens, sentenceRulesFor(sentenceEndsOf(text, tokens))),
  splitWords: wordsOf,
  findDates: () => [],
}
