/**
 * Labels of each token that may be its right one: not so far below its best that no sequence would choose them. Most tokens keep one or
 * two of some forty, and all sums over sequences go over these alone. Outside is always among them, so that some sequence is whole.
 */
export class LiveLabels {
  /** Labels of all tokens, back to back, ascending. */
  labels = new Uint8Array(0)
  /** Where those of each token begin; one more than there are tokens. */
  starts = new Int32Array(0)
  /** Those of them that may stand before a new name or at the end. */
  closed = new Uint8Array(0)
  closedStarts = new Int32Array(0)
  readonly #size: number
  readonly #isClosed: Uint8Array

  /** @param closed labels that may stand before a new name or at the end */
  constructor(size: number, closed: readonly number[]) {
    this.#size = size
    this.#isClosed = new Uint8Array(size)
    for (const label of closed) this.#isClosed[label] = 1
  }

  /** @param depth how far below the best score of its token a label may be */
  choose(scores: ArrayLike<number>, length: number, depth: number): void {
    const size = this.#size
    this.#makeRoom(length)
    const { labels, starts, closed, closedStarts } = this
    let count = 0
    let closedCount = 0
    for (let i = 0; i < length; i++) {
      const at = i * size
      starts[i] = count
      closedStarts[i] = closedCount
      let top = scores[at]!
      for (let y = 1; y < size; y++) if (scores[at + y]! > top) top = scores[at + y]!
      const least = top - depth
      for (let y = 0; y < size; y++) {
        if (scores[at + y]! < least && y !== OUTSIDE) continue
        labels[count++] = y
        if (this.#isClosed[y] === 1) closed[closedCount++] = y
      }
    }
    starts[length] = count
    closedStarts[length] = closedCount
  }

  #makeRoom(length: number): void {
    if (this.starts.length > length) return
    this.starts = new Int32Array(2 * length + 1)
    this.closedStarts = new Int32Array(2 * length + 1)
    this.labels = new Uint8Array(2 * length * this.#size)
    this.closed = new Uint8Array(2 * length * this.#size)
  }
}

/** Index of outside in the labels of any model. */
const OUTSIDE = 0
