import type { WordClassReader } from './word-classes.ts'
import { FIELD, describeWord } from './word.ts'

/** Words that stand for what is before the first and behind the last word of a sentence. */
export const START_WORD = 0
export const END_WORD = 1

/** Records of words, each made once and kept: running text repeats its words. */
export class WordStore {
  readonly recordSize: number
  data: Int32Array
  /** Words as written, by number. */
  readonly forms: string[] = []
  readonly #classes: WordClassReader
  readonly #numbers = new Map<string, number>()
  readonly #shapes = new Map<number, number>()
  readonly #limit: number

  /** @param columns number of class lists. @param limit words kept at once. */
  constructor(classes: WordClassReader, columns: number, limit = 40_000) {
    this.#classes = classes
    this.#limit = limit
    this.recordSize = FIELD.classes + 2 * columns
    this.data = new Int32Array(this.recordSize * 1024)
    this.#addBounds()
  }

  /** Number of the word, its record at `number * recordSize`. A full store is emptied by `makeRoom`, never in between. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.forms.length
    this.#numbers.set(word, number)
    this.forms.push(word)
    const at = number * this.recordSize
    if (at + this.recordSize > this.data.length) {
      const larger = new Int32Array(this.data.length * 2)
      larger.set(this.data)
      this.data = larger
    }
    describeWord(word, this.#classes, this.data, at)
    this.data[at + FIELD.shapeNumber] = this.#shapeNumberOf(this.data[at + FIELD.shape]!)
    return number
  }

  /** Numbers from 1; shapes are few, and when there are more than numbers all are forgotten with the words. */
  #shapeNumberOf(shape: number): number {
    const known = this.#shapes.get(shape)
    if (known !== undefined) return known
    const number = this.#shapes.size + 1
    this.#shapes.set(shape, number)
    return number
  }

  /** Forgets all words when there are too many. @returns whether it did: numbers given before are void then. */
  makeRoom(): boolean {
    if (this.forms.length < this.#limit && this.#shapes.size < MOST_SHAPES) return false
    this.#numbers.clear()
    this.#shapes.clear()
    this.forms.length = 0
    this.#addBounds()
    return true
  }

  #addBounds(): void {
    for (const bound of [START_WORD, END_WORD]) {
      this.forms.push('')
      this.data.fill(0, bound * this.recordSize, (bound + 1) * this.recordSize)
      this.data[bound * this.recordSize + FIELD.lower] = bound + 1
    }
  }
}

/** Room is left for those of one sentence: numbers are of ten bits. */
const MOST_SHAPES = 1023 - 512
