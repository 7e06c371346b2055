import type { Chain } from './chain.ts'
import type { LiveLabels } from './live-labels.ts'

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
   * Works out the sums of a sentence, from the scores of its tokens' labels; those that are not live have none.
   * @returns logarithm of the sum over all sequences
   */
  prepare(scores: ArrayLike<number>, length: number, live: LiveLabels, unit: number): number {
    this.#makeRoom(length)
    return this.#sumForward(scores, length, live, unit) + this.#sumBackward(length, live)
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

  #sumForward(scores: ArrayLike<number>, length: number, live: LiveLabels, unit: number): number {
    const { size, openers } = this.#chain
    const { potentials, local, forward, scales } = this
    const { labels, starts, closed, closedStarts } = live
    let logarithm = 0
    forward.fill(0, 0, length * size)
    local.fill(0, 0, length * size)
    for (let i = 0; i < length; i++) {
      const at = i * size
      const before = at - size
      let top = -Infinity
      for (let k = starts[i]!; k < starts[i + 1]!; k++) top = Math.max(top, scores[at + labels[k]!]!)
      let sum = 0
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const y = labels[k]!
        const odds = Math.exp((scores[at + y]! - top) * unit)
        local[at + y] = odds
        const only = openers[y]
        let value = 0
        if (only) {
          if (i === 0) continue
          for (let c = 0; c < only.length; c++) value += forward[before + only[c]!]! * potentials[only[c]! * size + y]!
        } else if (i === 0) value = 1
        else
          for (let c = closedStarts[i - 1]!; c < closedStarts[i]!; c++)
            value += forward[before + closed[c]!]! * potentials[closed[c]! * size + y]!
        sum += forward[at + y] = value * odds
      }
      for (let k = starts[i]!; k < starts[i + 1]!; k++) forward[at + labels[k]!]! /= sum
      scales[i] = sum
      logarithm += Math.log(sum) + top * unit
    }
    return logarithm
  }

  /** @returns logarithm of the share of the sequences that end as they may */
  #sumBackward(length: number, live: LiveLabels): number {
    const { size, openers } = this.#chain
    const { potentials, local, forward, backward, scales } = this
    const { labels, starts, closed, closedStarts } = live
    backward.fill(0, 0, length * size)
    const last = (length - 1) * size
    let whole = 0
    for (let c = closedStarts[length - 1]!; c < closedStarts[length]!; c++) whole += forward[last + closed[c]!]!
    for (let c = closedStarts[length - 1]!; c < closedStarts[length]!; c++) backward[last + closed[c]!] = 1 / whole
    for (let i = length - 2; i >= 0; i--) {
      const at = i * size
      const after = at + size
      for (let k = starts[i + 1]!; k < starts[i + 2]!; k++) {
        const y = labels[k]!
        const value = (local[after + y]! * backward[after + y]!) / scales[i + 1]!
        if (value === 0) continue
        const only = openers[y]
        if (only)
          for (let c = 0; c < only.length; c++) backward[at + only[c]!]! += potentials[only[c]! * size + y]! * value
        else
          for (let c = closedStarts[i]!; c < closedStarts[i + 1]!; c++)
            backward[at + closed[c]!]! += potentials[closed[c]! * size + y]! * value
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
