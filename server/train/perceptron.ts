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

  /** Moves the weights of one class in the given rows by `amount`. */
  move(rows: Int32Array, classId: number, amount: number): void {
    for (let i = 0; i < rows.length; i++) {
      const at = rows[i]! * this.classes + classId
      this.table[at]! += amount
      this.#timed[at]! += amount * this.step
    }
  }

  /** Averaged weights as bytes, scaled to ±127 and rounded to multiples of `grain`: coarse ones pack into less. */
  quantise(grain: number): Weights {
    const steps = this.step + 1
    const average = Float32Array.from(this.table, (weight, i) => weight - this.#timed[i]! / steps)
    const scale = 127 / nearlyLargest(average)
    const most = Math.floor(127 / grain) * grain
    const table = Int8Array.from(average, (weight) =>
      Math.max(-most, Math.min(most, Math.round((weight * scale) / grain) * grain)),
    )
    return { bits: this.bits, classes: this.classes, table }
  }
}

/** Size that one used weight in two thousand exceeds: the few above it are cut off, so that the many keep their digits. */
function nearlyLargest(weights: Float32Array): number {
  const sizes = weights.filter((weight) => weight !== 0).map(Math.abs)
  sizes.sort()
  return sizes[Math.floor(sizes.length * 0.9995)] ?? 1
}
