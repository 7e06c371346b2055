/** Remembers the scores of pairs of places within one sentence. */
export class PairMemory {
  /** `width` scores of each pair, at the offset that `find` returns. */
  scores = new Float64Array(0)
  /** Whether the pair last asked for has no scores yet. */
  isNew = false
  readonly #width: number
  /** Number of the sentence for which a pair was last scored. */
  #sentences = new Int32Array(0)
  #sentence = 0
  #places = 0

  constructor(width: number) {
    this.#width = width
  }

  /** Begins a sentence with places below `places`. */
  forget(places: number): void {
    this.#sentence++
    this.#places = places
    if (places * places <= this.#sentences.length) return
    this.#sentences = new Int32Array(places * places)
    this.scores = new Float64Array(places * places * this.#width)
  }

  /** Offset of the pair's scores; when `isNew`, the caller fills them in. */
  find(a: number, b: number): number {
    const pair = a * this.#places + b
    this.isNew = this.#sentences[pair] !== this.#sentence
    this.#sentences[pair] = this.#sentence
    return pair * this.#width
  }
}
