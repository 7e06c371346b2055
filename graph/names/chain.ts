import { isGoingOn, isOpen, mayFollow } from './labels.ts'

/** Which labels may begin, follow and end: the frame of all sequences that a model can give. Labels by index in its list. */
export interface Chain {
  readonly size: number
  /** Labels that may stand at the end of a sentence and before a new name. */
  readonly closed: readonly number[]
  /** Labels that may begin a sentence and follow a closed one. */
  readonly starting: readonly number[]
  /** Labels that go on with a name, each with those that may stand before it. */
  readonly goingOn: readonly { readonly label: number; readonly before: readonly number[] }[]
}

/** @param labels those of the model, outside first */
export function makeChain(labels: readonly number[]): Chain {
  const indices = (fits: (label: number) => boolean): number[] =>
    labels.flatMap((label, index) => (fits(label) ? [index] : []))
  return {
    size: labels.length,
    closed: indices((label) => !isOpen(label)),
    starting: indices((label) => !isGoingOn(label)),
    goingOn: indices(isGoingOn).map((index) => ({
      label: index,
      before: indices((before) => mayFollow(before, labels[index]!)),
    })),
  }
}

/** The likeliest sequence of labels. @param scores of each token's labels, one token after the other. */
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

  /** Writes the labels into `labels`. */
  decode(scores: Float32Array, length: number, labels: Uint8Array): void {
    const { size, closed, starting, goingOn } = this.#chain
    const transitions = this.#transitions
    if (this.#best.length < length * size) {
      this.#best = new Float64Array(length * size)
      this.#from = new Uint8Array(length * size)
    }
    const best = this.#best
    const from = this.#from
    for (let label = 0; label < size; label++) best[label] = -Infinity
    for (const label of starting) best[label] = scores[label]!
    for (let i = 1; i < length; i++) {
      const here = i * size
      const before = here - size
      for (let s = 0; s < starting.length; s++) {
        const label = starting[s]!
        let top = -Infinity
        let which = 0
        for (let c = 0; c < closed.length; c++) {
          const other = closed[c]!
          const score = best[before + other]! + transitions[other * size + label]!
          if (score > top) {
            top = score
            which = other
          }
        }
        best[here + label] = top + scores[here + label]!
        from[here + label] = which
      }
      for (let g = 0; g < goingOn.length; g++) {
        const { label, before: openers } = goingOn[g]!
        let top = -Infinity
        let which = 0
        for (let c = 0; c < openers.length; c++) {
          const other = openers[c]!
          const score = best[before + other]! + transitions[other * size + label]!
          if (score > top) {
            top = score
            which = other
          }
        }
        best[here + label] = top + scores[here + label]!
        from[here + label] = which
      }
    }
    const last = (length - 1) * size
    let label = 0
    for (const each of closed) if (best[last + each]! > best[last + label]!) label = each
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = label
      label = from[i * size + label]!
    }
  }
}
