import { COMPANY_LIST, KEYED_LISTS, MOST_ROWS, pieceRow, ROLES, specialLists, WORD_LISTS } from './features.ts'
import { featureRows } from './feature-names.ts'
import { MARGIN, NameFrame, SHOUTED, type ReadTokens } from './frame.ts'
import { KeyedScores } from './keyed-scores.ts'
import { OUTSIDE } from './labels.ts'
import type { NameModel } from './model.ts'
import type { Feature } from './reasons.ts'
import { WeightReader } from './weights.ts'
import type { WordClassReader } from './word-classes.ts'
import { WordStore } from './word-store.ts'
import { listPieces, MOST_PIECES } from './word.ts'

/** Logarithm of the odds from which on a word's company is not asked: two fifths quicker at the same figures on both development sets. */
const SURE_MARGIN = 2

/** Kinds of words with their part of speech: not yet met, met, and so surely outside of names that their company is not asked. */
const NEW = 0
const MET = 1
const PLAIN = 2

/** Scores of all labels of a sentence's tokens. What a word says of itself and of its neighbours is added up once. */
export class Scorer {
  readonly #words: WordStore
  readonly #weights: WeightReader
  readonly #frame = new NameFrame()
  readonly #tagNumbers: ReadonlyMap<string, number>
  readonly #size: number
  readonly #shift: number
  readonly #sureMargin: number
  readonly #unit: number
  readonly #rows = new Int32Array(MOST_ROWS + MOST_PIECES)
  readonly #sum: Int32Array
  /** For each word and part of speech its kind, and where its scores begin: one block for each of `ROLES`. */
  #kinds: Uint8Array
  #starts: Int32Array
  #blocks: Int16Array
  #used = 0
  readonly #kept: Readonly<Record<keyof typeof KEYED_LISTS, KeyedScores>>
  #scores = new Int32Array(0)

  constructor({ classes, weights, tags, labels }: NameModel, reader: WordClassReader) {
    this.#words = new WordStore(reader, classes.columns.length)
    this.#weights = new WeightReader(weights)
    this.#tagNumbers = new Map(tags.map((tag, index) => [tag, index + 1]))
    this.#size = labels.length
    this.#sureMargin = SURE_MARGIN / weights.unit
    this.#unit = weights.unit
    this.#shift = 32 - weights.bits
    this.#sum = new Int32Array(labels.length)
    this.#kept = {
      shapes: new KeyedScores(labels.length),
      tags: new KeyedScores(labels.length),
      lexicon: new KeyedScores(labels.length),
    }
    this.#kinds = new Uint8Array(1024 * (tags.length + 1))
    this.#starts = new Int32Array(1024 * (tags.length + 1))
    this.#blocks = new Int16Array(1024 * ROLES.length * labels.length)
  }

  /** @returns scores of each token's labels, one token after the other, in the weights' unit; overwritten by the next call */
  score(read: ReadTokens, listed: ArrayLike<number>): Int32Array {
    if (this.#words.makeRoom()) {
      this.#kinds.fill(NEW)
      this.#used = 0
      this.#kept.shapes.clear()
    }
    const frame = this.#frame
    const { length } = read.forms
    const size = this.#size
    frame.load(this.#words, read, this.#tagNumbers, listed)
    if (this.#scores.length < length * size) this.#scores = new Int32Array(2 * length * size)
    for (let place = MARGIN - 2; place < MARGIN + length + 2; place++)
      this.#meet(frame.number[place]!, frame.tag[place]!)
    const scores = this.#scores
    for (let i = 0; i < length; i++) {
      const place = MARGIN + i
      const at = i * size
      this.#put(place, scores, at)
      if (this.#isSkipped(place)) continue
      this.#addNeighbours(place, scores, at)
      this.#addKeyed(place, scores, at)
      this.#weights.add(this.#rows, COMPANY_LIST.list(frame, place, this.#rows, this.#shift), scores, at)
      for (const { list } of specialLists(frame, place, i === 0))
        this.#weights.add(this.#rows, list(frame, place, this.#rows, this.#shift), scores, at)
    }
    return scores
  }

  /** What each feature of a token of the sentence scored last adds to a label beyond what it adds to no name. */
  speaking(token: number, label: number): Feature[] {
    const frame = this.#frame
    const place = MARGIN + token
    const isPlain = this.#isSkipped(place)
    return featureRows(this.#words, frame, place, isPlain, this.#shift).map(({ feature, row }) => {
      this.#sum.fill(0)
      this.#weights.add(Int32Array.of(row), 1, this.#sum, 0)
      return { feature, weight: (this.#sum[label]! - this.#sum[OUTSIDE]!) * this.#unit }
    })
  }

  /** Whether a word is by itself surely outside of names; not where its case is a guess. */
  #isSkipped(place: number): boolean {
    return this.#kinds[this.#keyAt(place)] === PLAIN && (this.#frame.setting[place]! & SHOUTED) === 0
  }

  #keyAt(place: number): number {
    return this.#frame.number[place]! * (this.#tagNumbers.size + 1) + this.#frame.tag[place]!
  }

  #put(place: number, scores: Int32Array, at: number): void {
    const blocks = this.#blocks
    const start = this.#starts[this.#keyAt(place)]!
    for (let y = 0; y < this.#size; y++) scores[at + y] = blocks[start + y]!
  }

  #addNeighbours(place: number, scores: Int32Array, at: number): void {
    const size = this.#size
    const blocks = this.#blocks
    const starts = this.#starts
    const before = starts[this.#keyAt(place - 1)]! + size
    const behind = starts[this.#keyAt(place + 1)]! + 2 * size
    const twoBefore = starts[this.#keyAt(place - 2)]! + 3 * size
    const twoBehind = starts[this.#keyAt(place + 2)]! + 4 * size
    for (let y = 0; y < size; y++)
      scores[at + y]! += blocks[before + y]! + blocks[behind + y]! + blocks[twoBefore + y]! + blocks[twoBehind + y]!
  }

  /** What shapes, parts of speech and lexicon say of a token and its company. */
  #addKeyed(place: number, scores: Int32Array, at: number): void {
    const { tag: t, shapeNumber: sh, classes2: n } = this.#frame
    const base = this.#tagNumbers.size + 1
    const tags =
      (((t[place - 2]! * base + t[place - 1]!) * base + t[place]!) * base + t[place + 1]!) * base + t[place + 2]!
    this.#addKept('tags', tags, 0, place, scores, at)
    const shapes = (sh[place - 2]! << 20) | (sh[place - 1]! << 10) | sh[place]!
    this.#addKept('shapes', shapes, (sh[place + 1]! << 10) | sh[place + 2]!, place, scores, at)
    this.#addKept('lexicon', (n[place - 1]! << 10) | n[place]!, n[place + 1]!, place, scores, at)
  }

  #addKept(
    list: keyof typeof KEYED_LISTS,
    first: number,
    second: number,
    place: number,
    scores: Int32Array,
    at: number,
  ): void {
    const size = this.#size
    const kept = this.#kept[list]
    const { values } = kept
    let from = kept.find(first, second)
    if (from < 0) {
      from = ~from
      this.#sum.fill(0)
      const count = KEYED_LISTS[list].list(this.#frame, place, this.#rows, this.#shift)
      this.#weights.add(this.#rows, count, this.#sum, 0)
      values.set(this.#sum, from)
    }
    for (let y = 0; y < size; y++) scores[at + y]! += values[from + y]!
  }

  /** Adds up what a word says with its part of speech, if it is met for the first time. */
  #meet(number: number, tag: number): void {
    const key = number * (this.#tagNumbers.size + 1) + tag
    if (key < this.#kinds.length && this.#kinds[key] !== NEW) return
    const size = this.#size
    const start = this.#used
    this.#used += ROLES.length * size
    this.#grow(key)
    ROLES.forEach((role, index) => {
      let count = WORD_LISTS[role].list(this.#words, number, tag, this.#rows, this.#shift)
      if (role === 'self') {
        const pieces = listPieces(this.#words.forms[number]!, this.#rows, count)
        for (const end = count + pieces; count < end; count++)
          this.#rows[count] = pieceRow(this.#rows[count]!, this.#shift)
      }
      this.#sum.fill(0)
      this.#weights.add(this.#rows, count, this.#sum, 0)
      this.#blocks.set(this.#sum, start + index * size)
    })
    this.#starts[key] = start
    this.#kinds[key] = this.#isPlain(start) ? PLAIN : MET
  }

  /** Whether a word by itself is so surely outside of names that its company is not asked: "the", "said". */
  #isPlain(start: number): boolean {
    const outside = this.#blocks[start + OUTSIDE]!
    for (let y = OUTSIDE + 1; y < this.#size; y++)
      if (this.#blocks[start + y]! > outside - this.#sureMargin) return false
    return true
  }

  #grow(key: number): void {
    if (key >= this.#kinds.length) {
      const kinds = new Uint8Array(2 * key)
      kinds.set(this.#kinds)
      this.#kinds = kinds
      const starts = new Int32Array(2 * key)
      starts.set(this.#starts)
      this.#starts = starts
    }
    if (this.#used > this.#blocks.length) {
      const blocks = new Int16Array(2 * this.#used)
      blocks.set(this.#blocks)
      this.#blocks = blocks
    }
  }
}
