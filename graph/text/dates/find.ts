import type { DateExpression } from '../../lang/pack.ts'
import type { Token } from '../../model/doc.ts'
import type { DayRange } from './calendar.ts'
import { isoOf, parseDay, partsOf } from './calendar.ts'
import type { DateMeaning, Tense } from './meaning.ts'
import type { DateMatch, Phrase } from './phrase.ts'
import { phraseOf } from './phrase.ts'
import { resolve, UNKNOWN } from './resolve.ts'

/** How a language writes dates. */
export interface DateGrammar {
  /** The expression that begins at a token, preposition included ("am Mittwoch"); it ends behind that token. */
  match(phrase: Phrase, at: number): DateMatch | null
  /** Tense of the verb that the tokens `from`..`to` belong to. */
  tenseAt(phrase: Phrase, from: number, to: number): Tense
  /** Prepositions, in lower case, whose dates belong to a noun and not to what happens: "das Abkommen von 2015". */
  readonly attributive: ReadonlySet<string>
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
  let told: number | null = null
  for (let at = 0; at < phrase.length; at++) {
    const match = grammar.match(phrase, at)
    if (match === null) continue
    const { end, meaning } = match
    if (meaning.kind !== 'none') {
      const tense = statedYear(meaning) === null ? grammar.tenseAt(phrase, at, end) : 'unclear'
      const range = resolve(meaning, published, tense)
      const isElsewhen = told !== null && isYearless(meaning) && yearOf(range) !== told
      found.push(expressionAt(text, tokens, firstToken + at, firstToken + end, isElsewhen ? UNKNOWN : range))
      if (!grammar.attributive.has(phrase.lower(at))) told = statedYear(meaning) ?? told
    }
    at = end - 1
  }
  return found
}

function expressionAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  range: DayRange,
): DateExpression {
  const start = tokens[first]?.start ?? 0
  const stop = tokens[end - 1]?.end ?? start
  const from = range.from === null ? null : isoOf(range.from)
  const to = range.to === null ? null : isoOf(range.to)
  return { start, end: stop, text: text.slice(start, stop), from, to }
}

/** A month or day without its year, behind another year in the sentence, is a part of that story and not of the news. */
function isYearless(meaning: DateMeaning): boolean {
  return (meaning.kind === 'day' || meaning.kind === 'month' || meaning.kind === 'season') && meaning.year === 'tense'
}

function statedYear(meaning: DateMeaning): number | null {
  return 'year' in meaning && typeof meaning.year === 'number' && meaning.kind !== 'decade' ? meaning.year : null
}

const yearOf = ({ from }: DayRange): number | null => (from === null ? null : partsOf(from).year)
