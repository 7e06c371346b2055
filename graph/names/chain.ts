import { isGoingOn, isOpen, mayFollow } from './labels.ts'
import type { LiveLabels } from './live-labels.ts'

/** Which labels may begin, follow and end: the frame of all sequences that a model can give. Labels by index in its list. */
export interface Chain {
  readonly size: number
  /** Labels that may stand at the end of a sentence and before a new name. */
  readonly closed: readonly number[]
  /** For each label that goes on with a name, those that may stand before it; null for one that begins or is outside. */
  readonly openers: readonly (readonly number[] | null)[]
}

/** @param labels those of the model, outside first */
export function makeChain(labels: readonly number[]): Chain {
  const indices = (fits: (label: number) => boolean): number[] =>
    labels.flatMap((label, index) => (fits(label) ? [index] : []))
  return {
    size: labels.length,
    closed: indices((label) => !isOpen(label)),
    openers: labels.map((label) => (isGoingOn(label) ? indices((before) => mayFollow(before, label)) : null)),
  }
}

/** The likeliest sequence of labels. */
export class Viterbi {
  readonly #chain: Chain
  readonly #transitions: Float32Array
  #best = new Float64Array(0)
  #from = new Uint8Array(0)

  /** @param transitions score of label b behind label a at `a * size + b`. */
  constructor(chain: Chain, transitions: Float32Array) {
    this.#chain = chain
    this.#transitions = transitions
  }

  /**
   * Writes the labels into `result`.
   * @param scores of each token's labels, one token after the other
   * @param live the labels that are asked
   */
  decode(scores: ArrayLike<number>, length: number, live: LiveLabels, result: Uint8Array): void {
    const { size, openers } = this.#chain
    const transitions = this.#transitions
    const { labels, starts, closed, closedStarts } = live
    if (this.#best.length < length * size) {
      this.#best = new Float64Array(2 * length * size)
      this.#from = new Uint8Array(2 * length * size)
    }
    const best = this.#best
    const from = this.#from
    best.fill(-Infinity, 0, length * size)
    for (let k = 0; k < starts[1]!; k++) if (openers[labels[k]!] === null) best[labels[k]!] = scores[labels[k]!]!
    for (let i = 1; i < length; i++) {
      const here = i * size
      const before = here - size
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const label = labels[k]!
        const only = openers[label]
        let top = -Infinity
        let which = 0
        if (only)
          for (let c = 0; c < only.length; c++) {
            const other = only[c]!
            const score = best[before + other]! + transitions[other * size + label]!
            if (score <= top) continue
            top = score
            which = other
          }
        else
          for (let c = closedStarts[i - 1]!; c < closedStarts[i]!; c++) {
            const other = closed[c]!
            const score = best[before + other]! + transitions[other * size + label]!
            if (score <= top) continue
            top = score
            which = other
          }
        best[here + label] = top + scores[here + label]!
        from[here + label] = which
      }
    }
    const last = (length - 1) * size
    let label = 0
    for (const each of this.#chain.closed) if (best[last + each]! > best[last + label]!) label = each
    for (let i = length - 1; i >= 0; i--) {
      result[i] = label
      label = from[i * size + label]!
    }
  }
}
