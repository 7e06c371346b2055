import type { Token } from '../../../model/doc.ts'
import { scan } from '../../../text/scan.ts'
import { cutClitics } from './clitics.ts'
import { readWithCompromise } from './reading.ts'
import type { Term } from './reading.ts'
import { englishWriting } from './writing.ts'

/**
 * Tokens of English text. Plain words are compromise's terms; the marks between them, which it keeps with its words,
 * and terms that hold a mark themselves ("U.S.-backed", "Smith's") are cut by rule, as the English Web Treebank does.
 */
export function tokenizeEnglish(text: string): readonly Token[] {
  const reading = readWithCompromise(text)
  const tokens: Token[] = []
  let at = 0
  for (const term of reading.terms) {
    at = addMixed(text, at, term.start, false, tokens)
    if (term.start === at) at = addTerm(text, term, tokens)
    else if (term.end > at) at = addMixed(text, at, term.end, false, tokens)
  }
  addMixed(text, at, text.length, false, tokens)
  ENDS.set(tokens, reading.sentenceEnds)
  return tokens
}

/** Offsets at which compromise ends sentences, from the reading that made the tokens. */
export function sentenceEndsOf(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  return ENDS.get(tokens) ?? readWithCompromise(text).sentenceEnds
}

/** Kept beside the tokens, so that compromise reads a text once. */
const ENDS = new WeakMap<readonly Token[], ReadonlySet<number>>()

/** Adds a term and the period it takes; returns the end of what it covers. */
function addTerm(text: string, term: Term, tokens: Token[]): number {
  const { start, end } = term
  if (PLAIN.test(text.slice(start, end)) && !HYPHENS.has(text[end] ?? '')) {
    const closed =
      text[end] === '.' && text[end + 1] !== '.' && englishWriting.takesPeriod(text, start, end) ? end + 1 : end
    const token = { start, end: closed, text: text.slice(start, closed) }
    tokens.push(...(term.isContraction ? cutClitics(token, true) : [token]))
    return closed
  }
  return addMixed(text, start, end, term.isContraction, tokens)
}

/**
 * Adds what starts between `from` and `to`: marks between terms, terms with marks inside, text that compromise left out.
 * Returns where the last token ends, at least `to`.
 */
function addMixed(text: string, from: number, to: number, isContraction: boolean, tokens: Token[]): number {
  let end = Math.max(from, to)
  for (const token of scan(text, from, to, englishWriting)) {
    tokens.push(...cutClitics(token, isContraction))
    end = Math.max(end, token.end)
  }
  return end
}

/** compromise parts words at them; whether they do is decided by rule. */
const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑'])

const PLAIN = /^\p{L}+$/u
