import type { DateExpression } from '../../lang/pack.ts'
import type { Token } from '../../model/doc.ts'
import { isoOf, parseDay } from './calendar.ts'
import type { Tense } from './meaning.ts'
import type { DateMatch, Phrase } from './phrase.ts'
import { phraseOf } from './phrase.ts'
import { resolve } from './resolve.ts'

/** How a language writes dates. */
export interface DateGrammar {
  /** The expression that begins at a token, preposition included ("am Mittwoch"); it ends behind that token. */
  match(phrase: Phrase, at: number): DateMatch | null
  /** Tense of the verb that the tokens `from`..`to` belong to. */
  tenseAt(phrase: Phrase, from: number, to: number): Tense
}

/** Date expressions of a token range, in order, without overlap. Unresolved ones have null ends. */
export function findDateExpressions(
  text: string,
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  publishedAt: string | null,
  grammar: DateGrammar,
): DateExpression[] {
  const published = publishedAt === null ? null : parseDay(publishedAt)
  const phrase = phraseOf(tokens, firstToken, endToken)
  const found: DateExpression[] = []
  for (let at = 0; at < phrase.length; at++) {
    const match = grammar.match(phrase, at)
    if (match === null) continue
    if (match.meaning.kind === 'none') {
      at = match.end - 1
      continue
    }
    const { from, to } = resolve(match.meaning, published, grammar.tenseAt(phrase, at, match.end))
    const start = tokens[firstToken + at]?.start ?? 0
    const end = tokens[firstToken + match.end - 1]?.end ?? start
    const range = { from: from === null ? null : isoOf(from), to: to === null ? null : isoOf(to) }
    found.push({ start, end, text: text.slice(start, end), ...range })
    at = match.end - 1
  }
  return found
}
