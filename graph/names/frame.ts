import { FIELD, describeWord, innerPieces } from './word.ts'
import type { WordClassReader } from './word-classes.ts'

/** Empty places before the first and after the last word, so that features may look around without asking. */
export const MARGIN = 3

/** Longest sentence that is tagged in one piece, in tokens. */
export const MAX_TOKENS = 512

/** What the tagger gets to know of a token beside its word. */
export interface TokenSigns {
  /** Number of the part of speech. */
  readonly tag: ArrayLike<number>
  /** What the gazetteer and the lists of titles say, see `signs.ts`; 0 for nothing. */
  readonly listed: ArrayLike<number>
}

/** Records of words, each made once and kept: running text repeats its words. */
export class WordStore {
  readonly recordSize: number
  data: Int32Array
  readonly pieces: number[][] = []
  readonly #classes: WordClassReader
  readonly #numbers = new Map<string, number>()
  readonly #limit: number

  /** @param columns number of class lists. @param limit words kept at once. */
  constructor(classes: WordClassReader, columns: number, limit = 60_000) {
    this.#classes = classes
    this.#limit = limit
    this.recordSize = FIELD.classes + 2 * columns
    this.data = new Int32Array(this.recordSize * 1024)
  }

  /** Number of the word, its record at `number * recordSize`. A full store is emptied by `makeRoom`, never in between. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(word, number)
    const at = number * this.recordSize
    if (at + this.recordSize > this.data.length) {
      const larger = new Int32Array(this.data.length * 2)
      larger.set(this.data)
      this.data = larger
    }
    describeWord(word, this.#classes, this.data, at)
    this.pieces[number] = innerPieces(word)
    return number
  }

  /** Forgets all words when there are too many. @returns whether it did: numbers given before are void then. */
  makeRoom(): boolean {
    if (this.#numbers.size < this.#limit) return false
    this.#numbers.clear()
    this.pieces.length = 0
    return true
  }
}

/** One sentence as arrays of numbers, reused from sentence to sentence; token i stands at place `MARGIN + i`. */
export class NameFrame {
  readonly number = places()
  readonly lower = places()
  readonly shape = places()
  readonly prefix3 = places()
  readonly prefix4 = places()
  readonly suffix2 = places()
  readonly suffix3 = places()
  readonly suffix4 = places()
  readonly classes0 = places()
  readonly classes1 = places()
  readonly classes2 = places()
  readonly tag = places()
  readonly listed = places()
  length = 0

  load(words: WordStore, forms: readonly string[], { tag, listed }: TokenSigns): void {
    this.length = forms.length
    for (const [i, form] of forms.entries()) {
      const number = words.numberOf(form)
      const at = number * words.recordSize
      const { data } = words
      const place = MARGIN + i
      this.number[place] = number
      this.lower[place] = data[at + FIELD.lower]!
      this.shape[place] = data[at + FIELD.shape]!
      this.prefix3[place] = data[at + FIELD.prefix3]!
      this.prefix4[place] = data[at + FIELD.prefix4]!
      this.suffix2[place] = data[at + FIELD.suffix2]!
      this.suffix3[place] = data[at + FIELD.suffix3]!
      this.suffix4[place] = data[at + FIELD.suffix4]!
      this.classes0[place] = data[at + FIELD.classes]!
      this.classes1[place] = data[at + FIELD.classes + 1]!
      this.classes2[place] = data[at + FIELD.classes + 2]!
      this.tag[place] = tag[i]!
      this.listed[place] = listed[i]!
    }
    const end = MARGIN + forms.length
    for (const array of [this.shape, this.prefix3, this.prefix4, this.suffix2, this.suffix3, this.suffix4])
      array.fill(0, end, end + MARGIN)
    for (const array of [this.classes0, this.classes1, this.classes2, this.tag, this.listed])
      array.fill(0, end, end + MARGIN)
    this.lower.fill(END, end, end + MARGIN)
    this.lower.fill(START, 0, MARGIN)
  }
}

const START = 1
const END = 2
const places = (): Int32Array => new Int32Array(MAX_TOKENS + 2 * MARGIN)
