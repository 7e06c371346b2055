import type { Chain } from './chain.ts'

type Numbers = Float32Array | Float64Array

/** Probabilities of labels in one sentence, by the forward and backward sums of the chain. */
export class Marginals {
  /** Odds of each label at each token by itself, the likeliest 1. */
  local = new Float64Array(0)
  /** Share of each label at each token among all sequences up to it. */
  forward = new Float64Array(0)
  /** Times `forward` it is the label's probability. */
  backward = new Float64Array(0)
  /** What the forward sums of each token were divided by. */
  scales = new Float64Array(0)
  /** Odds of label b behind label a at `a * size + b`. */
  readonly potentials: Float64Array
  readonly #chain: Chain

  constructor(chain: Chain) {
    this.#chain = chain
    this.potentials = new Float64Array(chain.size * chain.size)
  }

  /** @param unit size of a score of 1 */
  setTransitions(transitions: Float32Array, unit: number): void {
    for (let k = 0; k < transitions.length; k++) this.potentials[k] = Math.exp(transitions[k]! * unit)
  }

  /**
   * Works out the sums of a sentence, from the scores of its tokens' labels.
   * @returns logarithm of the sum over all sequences
   */
  prepare(scores: Numbers, length: number, unit: number): number {
    this.#makeRoom(length)
    return this.#sumForward(scores, length, unit) + this.#sumBackward(length)
  }

  /** Probability that the tokens have just these labels. */
  probability(labels: Uint8Array, first: number, end: number): number {
    const { size } = this.#chain
    let value = this.forward[first * size + labels[first]!]!
    for (let i = first + 1; i < end; i++)
      value *=
        (this.potentials[labels[i - 1]! * size + labels[i]!]! * this.local[i * size + labels[i]!]!) / this.scales[i]!
    return Math.min(1, value * this.backward[(end - 1) * size + labels[end - 1]!]!)
  }

  #sumForward(scores: Numbers, length: number, unit: number): number {
    const { size, closed, starting, goingOn } = this.#chain
    const { potentials, local, forward, scales } = this
    let logarithm = 0
    for (let i = 0; i < length; i++) {
      const at = i * size
      const before = at - size
      let top = -Infinity
      for (let y = 0; y < size; y++) if (scores[at + y]! > top) top = scores[at + y]!
      for (let y = 0; y < size; y++) local[at + y] = Math.exp((scores[at + y]! - top) * unit)
      forward.fill(0, at, at + size)
      let sum = 0
      for (const y of starting) {
        let value = i === 0 ? 1 : 0
        if (i > 0) for (const x of closed) value += forward[before + x]! * potentials[x * size + y]!
        sum += forward[at + y] = value * local[at + y]!
      }
      if (i > 0)
        for (const { label, before: openers } of goingOn) {
          let value = 0
          for (const x of openers) value += forward[before + x]! * potentials[x * size + label]!
          sum += forward[at + label] = value * local[at + label]!
        }
      for (let y = 0; y < size; y++) forward[at + y]! /= sum
      scales[i] = sum
      logarithm += Math.log(sum) + top * unit
    }
    return logarithm
  }

  /** @returns logarithm of the share of the sequences that end as they may */
  #sumBackward(length: number): number {
    const { size, closed, starting, goingOn } = this.#chain
    const { potentials, local, forward, backward, scales } = this
    const last = (length - 1) * size
    backward.fill(0, last, last + size)
    let whole = 0
    for (const y of closed) whole += forward[last + y]!
    for (const y of closed) backward[last + y] = 1 / whole
    for (let i = length - 2; i >= 0; i--) {
      const at = i * size
      const after = at + size
      backward.fill(0, at, at + size)
      for (const y of starting) {
        const value = (local[after + y]! * backward[after + y]!) / scales[i + 1]!
        if (value > 0) for (const x of closed) backward[at + x]! += potentials[x * size + y]! * value
      }
      for (const { label, before: openers } of goingOn) {
        const value = (local[after + label]! * backward[after + label]!) / scales[i + 1]!
        if (value > 0) for (const x of openers) backward[at + x]! += potentials[x * size + label]! * value
      }
    }
    return Math.log(whole)
  }

  #makeRoom(length: number): void {
    const { size } = this.#chain
    if (this.scales.length >= length) return
    this.scales = new Float64Array(2 * length)
    this.local = new Float64Array(2 * length * size)
    this.forward = new Float64Array(2 * length * size)
    this.backward = new Float64Array(2 * length * size)
  }
}
