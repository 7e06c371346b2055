import nlp from 'compromise/one'
import { classAt, SPACE } from '../../../text/characters.ts'
import { mayHoldContraction } from './clitics.ts'

/** A word as compromise reads it, with offsets into the text; marks around it are not part of it. */
export interface Term {
  readonly start: number
  readonly end: number
  /** Whether compromise expands it to several words: "don't", "cannot". */
  readonly isContraction: boolean
}

/** What compromise reads: words in order, and the offsets at which it ends sentences. */
export interface Reading {
  readonly terms: readonly Term[]
  readonly sentenceEnds: ReadonlySet<number>
}

/**
 * Reads a text with compromise, piece by piece: its sentence patterns and list operations cost more than linear time,
 * so that a piece is a paragraph of at most a few thousand characters, and strings without white space that are too
 * long to be words are left out. Offsets are checked against the text; a piece that compromise changed is left out
 * from there on. What is left out has no terms. `tokenize` and not `nlp()`: once the parts that conjugate verbs are loaded,
 * the latter would tag every word as well, at a sixth of the speed.
 */
export function readWithCompromise(text: string): Reading {
  const terms: Term[] = []
  const sentenceEnds = new Set<number>()
  for (const piece of pieces(text)) {
    let at = piece.start
    for (const sentence of sentencesOf(text.slice(piece.start, piece.end))) {
      const end = readSentence(text, at, sentence, terms)
      if (end === null) break
      at = end
      if (at < piece.end) sentenceEnds.add(lastInkBefore(text, at))
    }
  }
  return { terms, sentenceEnds }
}

/**
 * Sentences and words of a piece. compromise also brings words to a normal form and expands contractions, which takes twice
 * as long as cutting and is of use only where a contraction may stand without its apostrophe.
 */
function sentencesOf(piece: string): readonly (readonly Part[])[] {
  if (mayHoldContraction(piece)) return nlp.tokenize(piece).docs
  return CUT.splitSentences(piece, WORLD).map((sentence) =>
    CUT.splitTerms(sentence, WORLD.model).map((term) => CUT.splitWhitespace(term, WORLD.model)),
  )
}

/** The steps of `nlp.tokenize` that plugins may use; its types leave them open. */
interface CompromiseWorld {
  readonly model: object
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        splitSentences(text: string, world: object): readonly string[]
        splitTerms(sentence: string, model: object): readonly string[]
        splitWhitespace(term: string, model: object): Part
      }
    }
  }
}
const WORLD = nlp.world() as CompromiseWorld
const CUT = WORLD.methods.one.tokenize

interface Part {
  readonly pre: string
  readonly text: string
  readonly post: string
}

/** Adds the words of one sentence that starts at `at`; returns its end, or null where text and reading differ. */
function readSentence(text: string, at: number, sentence: readonly Part[], terms: Term[]): number | null {
  let offset = at
  for (const [index, part] of sentence.entries()) {
    if (!text.startsWith(part.pre + part.text + part.post, offset)) return null
    const start = offset + part.pre.length
    const end = start + part.text.length
    if (end > start) terms.push({ start, end, isContraction: sentence[index + 1]?.text === '' })
    offset = end + part.post.length
  }
  return offset
}

const LONGEST_PIECE = 3000
const LONGEST_WORD = 100

/** Paragraphs, cut at white space when too long, without over-long words and empty stretches. */
function* pieces(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0
  let wordStart = 0
  let hasInk = false
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && classAt(text, at) !== SPACE) continue
    const isTooLong = at - wordStart > LONGEST_WORD
    const end = isTooLong ? wordStart : at
    if (!isTooLong) hasInk ||= at > wordStart
    const ends = isTooLong || at === text.length || at - start > LONGEST_PIECE || text.startsWith('\n\n', at)
    wordStart = at + 1
    if (!ends) continue
    if (hasInk) yield { start, end }
    start = at
    hasInk = false
  }
}

/** End of the last character before `at` that is not white space. */
function lastInkBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && classAt(text, end - 1) === SPACE) end--
  return end
}
