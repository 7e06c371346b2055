/** Weights of the features that a model knows, by row: a row is what a feature hashes to. */
export interface NameWeights {
  /** Rows are numbers of so many bits. */
  readonly bits: number
  /** Ascending. */
  readonly rows: Uint32Array
  /** Where the weights of each row begin in `labels` and `values`; one more than there are rows. */
  readonly starts: Uint32Array
  readonly labels: Uint8Array
  readonly values: Int8Array
  /** Size of a value of 1. */
  readonly unit: number
}

/**
 * Adds up weights by row. Most rows that are asked for are not there: one bit for each possible row tells that, and the
 * number of bits before it gives the place of the weights.
 */
export class WeightReader {
  /** For each 32 rows: their bits, and how many rows are there before them. */
  readonly #index: Int32Array
  readonly #starts: Uint32Array
  /** Label in the lower six bits, value above. */
  readonly #entries: Int16Array

  constructor({ bits, rows, starts, labels, values }: NameWeights) {
    this.#index = new Int32Array(2 ** (bits - 4))
    for (let i = 0; i < rows.length; i++) this.#index[(rows[i]! >>> 5) << 1]! |= 1 << (rows[i]! & 31)
    let rank = 0
    for (let i = 0; i < this.#index.length; i += 2) {
      this.#index[i + 1] = rank
      rank += bitCount(this.#index[i]!)
    }
    this.#starts = starts
    this.#entries = new Int16Array(values.length)
    for (let i = 0; i < values.length; i++) this.#entries[i] = (values[i]! << LABEL_BITS) | labels[i]!
  }

  /** Adds the weights of `count` rows to the scores of the labels, from `at` on. */
  add(rows: Int32Array, count: number, scores: Int32Array, at: number): void {
    const index = this.#index
    const starts = this.#starts
    const entries = this.#entries
    for (let j = 0; j < count; j++) {
      const row = rows[j]!
      const group = (row >>> 5) << 1
      const word = index[group]!
      const bit = 1 << (row & 31)
      if ((word & bit) === 0) continue
      const place = index[group + 1]! + bitCount(word & (bit - 1))
      const end = starts[place + 1]!
      for (let k = starts[place]!; k < end; k++) {
        const entry = entries[k]!
        scores[at + (entry & LABEL_MASK)]! += entry >> LABEL_BITS
      }
    }
  }
}

const LABEL_BITS = 6
const LABEL_MASK = 63

function bitCount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
