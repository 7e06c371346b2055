import { findDateExpressions } from '../../text/dates/find.ts'
import { scan } from '../../text/scan.ts'
import { splitIntoSentences } from '../../text/sentences.ts'
import type { TextRules } from '../pack.ts'
import { germanDates } from './dates/grammar.ts'
import { germanSentences } from './text/sentences.ts'
import { splitGermanWords } from './text/words.ts'
import { germanWriting } from './text/writing.ts'

/** How German is written: tokens, sentences, syntactic words, dates. */
export const germanText: TextRules = {
  tokenize: (text) => scan(text, 0, text.length, germanWriting),
  splitSentences: (text, tokens) => splitIntoSentences(text, tokens, germanSentences),
  splitWords: splitGermanWords,
  findDates: (text, tokens, firstToken, endToken, publishedAt) =>
    findDateExpressions(text, tokens, firstToken, endToken, publishedAt, germanDates),
}
