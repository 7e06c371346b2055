import { FIELD, type Lexicon } from './lexicon.ts'

/** Longest sentence that is parsed in one piece, in words. */
export const MAX_WORDS = 512

/**
 * One sentence as arrays of numbers, reused from sentence to sentence. Place 0 is "no word", 1..n the words, n + 1 the
 * root; the places after it are empty, so that features may look ahead without asking.
 */
export class Frame {
  /** Number of the word as written: the same word has the same one in any sentence of one lexicon. */
  readonly serial = places()
  readonly word = places()
  readonly cluster = places()
  readonly suffix1 = places()
  readonly suffix2 = places()
  readonly suffix3 = places()
  readonly suffix4 = places()
  readonly shape = places()
  readonly fixedTag = places()
  readonly prefix = places()
  readonly tag = places()
  /** Head of each word; 0 is the root in a finished tree. */
  readonly head = places()
  readonly label = places()
  /** Number of words. */
  length = 0

  /** @throws RangeError for more than `MAX_WORDS` words: cut the sentence before. */
  load(lexicon: Lexicon, words: readonly string[]): void {
    if (words.length > MAX_WORDS) throw new RangeError(`a frame takes ${MAX_WORDS} words, not ${words.length}`)
    this.length = words.length
    for (let i = 1; i <= words.length; i++) {
      const at = lexicon.record(words[i - 1]!)
      const { data } = lexicon
      this.serial[i] = data[at + FIELD.serial]!
      this.word[i] = data[at + FIELD.word]!
      this.cluster[i] = data[at + FIELD.cluster]!
      this.suffix1[i] = data[at + FIELD.suffix1]!
      this.suffix2[i] = data[at + FIELD.suffix2]!
      this.suffix3[i] = data[at + FIELD.suffix3]!
      this.suffix4[i] = data[at + FIELD.suffix4]!
      this.shape[i] = data[at + FIELD.shape]!
      this.fixedTag[i] = data[at + FIELD.fixedTag]!
      this.prefix[i] = data[at + FIELD.prefix]!
    }
    this.#clearAfter(words.length)
    this.word[words.length + 1] = ROOT_WORD
  }

  #clearAfter(length: number): void {
    const arrays = [
      this.serial,
      this.word,
      this.cluster,
      this.suffix1,
      this.suffix2,
      this.suffix3,
      this.suffix4,
      this.shape,
      this.prefix,
      this.tag,
    ]
    for (const array of arrays) array.fill(0, length + 1, length + 1 + MARGIN)
  }
}

/** Places beyond the last word that features may read. */
const MARGIN = 4
const ROOT_WORD = -1

/** An array with room for every place of the longest sentence. */
export function places(): Int32Array {
  return new Int32Array(MAX_WORDS + 1 + MARGIN + 1)
}
