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
  /** Length in characters, at most 15. */
  length: 15,
  /** First of the word's classes, see `WordClasses`. */
  classes: 16,
} as const

/** Hashes and shapes of one word, written into a record. */
export function describeWord(word: string, classes: WordClassReader, data: Int32Array, at: number): void {
  const lower = word.toLowerCase()
  data[at + FIELD.word] = hashOf(word)
  data[at + FIELD.lower] = hashOf(lower)
  data[at + FIELD.shape] = hashOf(shapeOf(word, true))
  data[at + FIELD.longShape] = hashOf(shapeOf(word, false).slice(0, 12))
  let hash = SEED
  for (let i = 0; i < 5; i++) {
    hash = i < lower.length ? step(hash, lower.charCodeAt(i)) : 0
    data[at + FIELD.prefix1 + i] = hash
  }
  hash = SEED
  for (let i = 0; i < 6; i++) {
    hash = i < lower.length ? step(hash, lower.charCodeAt(lower.length - 1 - i)) : 0
    data[at + FIELD.suffix1 + i] = hash
  }
  data[at + FIELD.length] = Math.min(15, word.length)
  classes.read(word, lower, data, at + FIELD.classes)
}

/** Hashes of the pieces of five letters inside a word of at least seven: a compound shows its parts. */
export function innerPieces(word: string): number[] {
  const lower = word.toLowerCase()
  if (lower.length < 7) return []
  const last = Math.min(lower.length, 28) - PIECE
  return Array.from({ length: last }, (_, i) => hashOf(lower.slice(i + 1, i + 1 + PIECE)))
}
const PIECE = 5

/** "US-Präsident" → "X-Xx": what kind of character stands where; `short` writes a run of one kind once. */
function shapeOf(word: string, short: boolean): string {
  let shape = ''
  for (const character of word) {
    const kind = kindOf(character)
    if (!short || shape.at(-1) !== kind) shape += kind
  }
  return shape
}

function kindOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x'
  if (character >= 'A' && character <= 'Z') return 'X'
  if (character >= '0' && character <= '9') return 'd'
  const lower = character.toLowerCase()
  if (character !== lower) return 'X'
  if (character !== character.toUpperCase() || character === 'ß') return 'x'
  return character
}

const SEED = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

function hashOf(text: string): number {
  let hash = SEED
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i))
  return hash
}
