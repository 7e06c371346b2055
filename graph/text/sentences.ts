import type { Token } from '../model/doc.ts'
import { classAt, DIGIT, isWordClass, LOWER, SPACE, UPPER } from './characters.ts'
import { meantLineBreaks } from './line-breaks.ts'

/** A place where a sentence may end, as the rules of a language see it. */
export interface Candidate {
  readonly tokens: readonly Token[]
  /** Index of the ending token: a period, or an abbreviation with its period. */
  readonly end: number
  /** Index of the first word behind it, past closing and opening quotes and brackets. */
  readonly next: number
  /** Index of the first token of the sentence so far. */
  readonly first: number
  /** Index of the last closing quote or bracket behind the ending token, or `end`. */
  readonly closed: number
}

/** What a language knows about the ends of its sentences. */
export interface SentenceRules {
  /** Whether an abbreviation, initial or ordinal (a word that took its period) ends its sentence before `next`. */
  endsAfterAbbreviation(candidate: Candidate): boolean
  /** Whether words behind a quoted question or exclamation still belong to its sentence: '"Why?" Smith asked.' */
  continuesQuote(candidate: Candidate): boolean
  /** Whether a sentence that begins with a small letter starts behind the mark. */
  endsBeforeSmall(candidate: Candidate): boolean
  /** Capitalised words that begin sentences and hardly ever stand inside one. */
  readonly starters: ReadonlySet<string>
  /** Words, in lower case, that end no headline: articles, prepositions, conjunctions. */
  readonly neverLast: ReadonlySet<string>
}

/** Longer stretches without an end are no sentences but tables or noise; they are cut, so that a parser's work is bounded. */
const MOST_TOKENS = 400

/**
 * Token ranges of sentences. Ends are full stops, question and exclamation marks and ellipses before a capital, with
 * the quotes and brackets that close behind them; blank lines; and line breaks that were meant (see `line-breaks.ts`)
 * unless the words run on.
 */
export function splitIntoSentences(
  text: string,
  tokens: readonly Token[],
  rules: SentenceRules,
): { firstToken: number; endToken: number }[] {
  const meant = meantLineBreaks(text)
  const sentences: { firstToken: number; endToken: number }[] = []
  let first = 0
  for (let index = 0; index < tokens.length; index++) {
    let last = index
    const closed = isTerminator(tokens[index]) ? closingEnd(tokens, index) : index
    if (closed === tokens.length - 1) last = closed
    else if (endsLine(text, tokens, index, meant, rules)) last = index
    else if (endsBracketed(tokens, first, index, rules)) last = index
    else if (endsAt(text, tokens, first, index, closed, rules) || endsLine(text, tokens, closed, meant, rules))
      last = closed
    else if (index - first + 1 < MOST_TOKENS && index < tokens.length - 1) continue
    sentences.push({ firstToken: first, endToken: last + 1 })
    first = last + 1
    index = last
  }
  return sentences
}

/** Whether a token can end a sentence: a mark, or a word with its own period. */
function isTerminator(token: Token | undefined): boolean {
  const last = token?.text.at(-1)
  return last === '.' || last === '!' || last === '?' || last === '…'
}

/** Index of the last quote or bracket that closes right behind the token `index`. */
function closingEnd(tokens: readonly Token[], index: number): number {
  let last = index
  for (;;) {
    const here = tokens[last]
    const next = tokens[last + 1]
    if (here === undefined || next === undefined || next.start !== here.end || !CLOSING.has(next.text)) return last
    const after = tokens[last + 2]
    const opensNext = after !== undefined && after.start === next.end && isWordClass(classAt(after.text, 0))
    if (opensNext) return last
    last++
  }
}

function endsAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  closed: number,
  rules: SentenceRules,
): boolean {
  const ending = tokens[end]
  const behind = tokens[closed + 1]
  if (ending === undefined || behind === undefined || !isTerminator(ending)) return false
  if (classAt(text, behind.start - 1) !== SPACE) return lacksSpace(tokens, end, closed)
  const next = nextWord(tokens, closed + 1)
  if (next === null || NEVER_FIRST.has(tokens[next]?.text ?? '')) return false
  const candidate = { tokens, end, next, first, closed }
  if (classAt(tokens[next]?.text ?? '', 0) === LOWER) return rules.endsBeforeSmall(candidate)
  if (isWordClass(classAt(ending.text, 0))) return rules.endsAfterAbbreviation(candidate)
  if (isEllipsis(ending.text))
    return classAt(text, ending.start - 1) !== SPACE || rules.starters.has(tokens[next]?.text ?? '')
  return closed === end || ending.text === '.' || !rules.continuesQuote(candidate)
}

const isEllipsis = (mark: string): boolean => mark === '…' || (mark.startsWith('.') && mark.length > 1)

/** "(Az. 3 StR 17/19) Das Urteil …": brackets round all of a sentence that has no mark of its own at the end. */
function endsBracketed(tokens: readonly Token[], first: number, index: number, { starters }: SentenceRules): boolean {
  if (first === 0 || tokens[index]?.text !== ')' || tokens[first]?.text !== '(' || index - first < 4) return false
  for (let at = first + 1; at < index; at++) if (tokens[at]?.text === ')') return false
  return starters.has(tokens[index + 1]?.text ?? '')
}

/** "gesagt.Der": a small letter before the period and a capital right behind it. */
function lacksSpace(tokens: readonly Token[], end: number, closed: number): boolean {
  const before = tokens[end - 1]?.text ?? ''
  return (
    closed === end &&
    tokens[end]?.text === '.' &&
    before.length > 2 &&
    classAt(before, before.length - 1) === LOWER &&
    classAt(tokens[end + 1]?.text ?? '', 0) === UPPER
  )
}

/** Index of the first token from `index` that opens nothing; null behind the text, or when only marks follow. */
function nextWord(tokens: readonly Token[], index: number): number | null {
  for (let at = index; at < index + 5; at++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (!OPENING.has(token.text)) return at
  }
  return null
}

function endsLine(
  text: string,
  tokens: readonly Token[],
  index: number,
  meant: ReadonlySet<number>,
  rules: SentenceRules,
): boolean {
  const here = tokens[index]
  const next = tokens[index + 1]
  if (here === undefined || next === undefined) return false
  const newlines: number[] = []
  for (let at = here.end; at < next.start; at++) if (text[at] === '\n' || text[at] === '\u2029') newlines.push(at)
  const [newline] = newlines
  if (newline === undefined) return false
  if (newlines.length > 1) return true
  if (BULLETS.has(next.text)) return true
  if (!meant.has(newline) || RUNS_ON.has(here.text) || rules.neverLast.has(here.text.toLowerCase())) return false
  const opening = classAt(next.text, 0)
  return opening === UPPER || opening === DIGIT || OPENING.has(next.text)
}

const CLOSING: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', "'", '’', '‘', '‹', '›', ')', ']', '}', "''"])
const OPENING: ReadonlySet<string> = new Set([
  '"',
  '„',
  "''",
  '“',
  '”',
  '«',
  '»',
  '‚',
  "'",
  '‘',
  '’',
  '‹',
  '›',
  '(',
  '[',
  '{',
  '``',
  '-',
  '–',
  '—',
  '*',
  '•',
  '¿',
  '¡',
])
const NEVER_FIRST: ReadonlySet<string> = new Set([',', ';', ':', ')', ']', '}', '.', '!', '?', '/', '%'])
const RUNS_ON: ReadonlySet<string> = new Set([',', '-', '–', '—', '(', '/', '&'])
const BULLETS: ReadonlySet<string> = new Set(['•', '*', '·', '▪', '►', '■'])
