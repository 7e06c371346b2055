/**
 * Sums of weights by a key of few values, kept in a table of fixed size: a new key takes the place of another. What it gives is always
 * the sum itself, so that it makes no difference but to speed.
 */
export class KeyedScores {
  /** Sums, `size` numbers each. */
  readonly values: Int16Array
  readonly #size: number
  readonly #first = new Int32Array(SLOTS).fill(-1)
  readonly #second = new Int32Array(SLOTS)

  constructor(size: number) {
    this.#size = size
    this.values = new Int16Array(SLOTS * size)
  }

  clear(): void {
    this.#first.fill(-1)
  }

  /** Where the sum of a key begins in `values` or is to be written: bitwise complement of it, if it is not there. Keys are not negative. */
  find(first: number, second: number): number {
    const mixed = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1)
    const slot = (mixed ^ (mixed >>> 15)) >>> (32 - SLOT_BITS)
    const at = slot * this.#size
    if (this.#first[slot] === first && this.#second[slot] === second) return at
    this.#first[slot] = first
    this.#second[slot] = second
    return ~at
  }
}

const SLOT_BITS = 12
const SLOTS = 2 ** SLOT_BITS
