import type { Weights } from '../../graph/syntax/tagger.ts'

/**
 * Averaged multi-class perceptron over hashed features. Source: Collins 2002; the average is kept lazily, as a second
 * sum weighted by time.
 */
export class Perceptron implements Weights {
  readonly bits: number
  readonly classes: number
  readonly table: Float32Array
  /** Number of the current example; count it up before each. */
  step = 0
  readonly #timed: Float64Array

  constructor(bits: number, classes: number) {
    this.bits = bits
    this.classes = classes
    this.table = new Float32Array(2 ** bits * classes)
    this.#timed = new Float64Array(2 ** bits * classes)
  }

  /** Moves the weights of one class in the first `count` rows by `amount`. */
  move(rows: Int32Array, count: number, classId: number, amount: number): void {
    for (let i = 0; i < count; i++) {
      const at = rows[i]! * this.classes + classId
      this.table[at]! += amount
      this.#timed[at]! += amount * this.step
    }
  }

  /** Averaged weights, scaled to the range of a byte; those that end below `minimum` (of 127) become 0. */
  quantise(minimum: number): Weights {
    const steps = this.step + 1
    const average = Float32Array.from(this.table, (weight, i) => weight - this.#timed[i]! / steps)
    const scale = 127 / nearlyLargest(average)
    const table = new Int8Array(average.length)
    for (let i = 0; i < average.length; i++) {
      const scaled = Math.round(average[i]! * scale)
      if (Math.abs(scaled) >= minimum) table[i] = Math.max(-127, Math.min(127, scaled))
    }
    return { bits: this.bits, classes: this.classes, table }
  }
}

/** Size that one used weight in two thousand exceeds: the few above it are cut off, so that the many keep their digits. */
function nearlyLargest(weights: Float32Array): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs)
  sizes.sort()
  return sizes[Math.floor(sizes.length * 0.9995)] ?? 1
}
