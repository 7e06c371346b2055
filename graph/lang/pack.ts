import type { FactRules } from '../fact/rules.ts'
import type { NameRules } from '../mention/rules.ts'
import type { Language } from '../model/article.ts'
import type { Token, Word } from '../model/doc.ts'
import type { Span } from '../model/span.ts'

/** A date expression and the days it means; both ends null when it cannot be resolved without guessing. */
export interface DateExpression extends Span {
  readonly text: string
  readonly from: string | null
  readonly to: string | null
}

/** How a language writes text. */
export interface TextRules {
  tokenize(text: string): readonly Token[]
  /** Half-open token ranges, one a sentence. A paragraph's end always ends a sentence. */
  splitSentences(text: string, tokens: readonly Token[]): readonly { firstToken: number; endToken: number }[]
  /** Syntactic words of a token range: "im" gives "in" and "dem", "don't" gives "do" and "n't". */
  splitWords(tokens: readonly Token[], firstToken: number, endToken: number): readonly Word[]
  /** Dates within a token range, against the day of publication (ISO, or null: then only absolute dates resolve). */
  findDates(
    text: string,
    tokens: readonly Token[],
    firstToken: number,
    endToken: number,
    publishedAt: string | null,
  ): readonly DateExpression[]
}

/** All that the pipeline needs to know of a language; `lang/de` and `lang/en` each assemble one. */
export interface LanguagePack {
  readonly language: Language
  readonly text: TextRules
  readonly names: NameRules
  readonly facts: FactRules
}
