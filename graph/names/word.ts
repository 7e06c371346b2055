import { CASE_BIT, LEXICON, MEANING_BITS } from './lexicon.ts'
import { placeStem } from './place-stem.ts'
import type { WordClassReader } from './word-classes.ts'

/** Fields of a word's record, in order of their offset. */
export const FIELD = {
  word: 0,
  lower: 1,
  shape: 2,
  longShape: 3,
  prefix1: 4,
  prefix2: 5,
  prefix3: 6,
  prefix4: 7,
  prefix5: 8,
  suffix1: 9,
  suffix2: 10,
  suffix3: 11,
  suffix4: 12,
  suffix5: 13,
  suffix6: 14,
  /** Length in characters, at most 15, and whether a capitalised word is mostly written small. */
  length: 15,
  /** How it is made of the name of a place, see `placeStem`. */
  stem: 16,
  /** Number of the shape, given by the store. */
  shapeNumber: 17,
  /** First of the word's classes, see `WordClasses`. */
  classes: 18,
} as const

const USUALLY_SMALL = 16

/** Hashes and shapes of one word, written into a record. */
export function describeWord(word: string, classes: WordClassReader, data: Int32Array, at: number): void {
  const lower = word.toLowerCase()
  const { length } = lower
  data[at + FIELD.word] = hashOf(word, 0, word.length)
  data[at + FIELD.lower] = hashOf(lower, 0, length)
  writeShapes(word, data, at)
  let hash = SEED
  for (let i = 0; i < 5; i++) {
    hash = i < length ? step(hash, lower.charCodeAt(i)) : 0
    data[at + FIELD.prefix1 + i] = hash
  }
  hash = SEED
  for (let i = 0; i < 6; i++) {
    hash = i < length ? step(hash, lower.charCodeAt(length - 1 - i)) : 0
    data[at + FIELD.suffix1 + i] = hash
  }
  const isUsuallySmall = word !== lower && (classes.classOf(lower, LEXICON) & CASE_BIT.small) !== 0
  data[at + FIELD.length] = Math.min(15, word.length) | (isUsuallySmall ? USUALLY_SMALL : 0)
  data[at + FIELD.stem] = placeStem(lower, (stem) => classes.classOf(stem, LEXICON))
  classes.read(word, lower, data, at + FIELD.classes)
  for (let index = LEXICON; index < 2 * classes.columns; index += classes.columns)
    data[at + FIELD.classes + index]! &= MEANING_BITS
}

/**
 * Hashes of the pieces of five letters inside a word of at least seven: a compound shows its parts.
 * @returns how many were written into `into`, from `at` on; at most `MOST_PIECES`.
 */
export function listPieces(word: string, into: Int32Array, at: number): number {
  if (word.length < 7) return 0
  const lower = word.toLowerCase()
  const count = Math.min(lower.length, 28) - PIECE
  for (let i = 0; i < count; i++) into[at + i] = hashOf(lower, i + 1, i + 1 + PIECE)
  return count
}
const PIECE = 5
export const MOST_PIECES = 28 - PIECE

/** "US-Präsident" → "X-Xx": what kind of character stands where; the long shape writes each of a run of one kind, twelve at most. */
function writeShapes(word: string, data: Int32Array, at: number): void {
  let short = SEED
  let long = SEED
  let last = 0
  for (let i = 0; i < word.length; i++) {
    const kind = kindOf(word.charCodeAt(i))
    if (kind !== last) short = step(short, kind)
    if (i < 12) long = step(long, kind)
    last = kind
  }
  data[at + FIELD.shape] = short
  data[at + FIELD.longShape] = long
}

const SMALL = 120
const CAPITAL = 88
const DIGIT = 100

/** Code of the character that stands for its kind: itself, if it is neither letter nor digit. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return SMALL
  if (code >= 65 && code <= 90) return CAPITAL
  if (code >= 48 && code <= 57) return DIGIT
  if (code < 128) return code
  const character = String.fromCharCode(code)
  if (character !== character.toLowerCase()) return CAPITAL
  return character !== character.toUpperCase() || character === 'ß' ? SMALL : code
}

const SEED = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

function hashOf(text: string, start: number, end: number): number {
  let hash = SEED
  for (let i = start; i < end; i++) hash = step(hash, text.charCodeAt(i))
  return hash
}
