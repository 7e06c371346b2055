/**
 * What large lists say of words: classes of words that occur in like company, and whether a word is listed as a noun,
 * place, given name … The words themselves are not kept, only 28-bit hashes of them: an unknown word takes on the classes
 * of another about once in a thousand times.
 */
export interface WordClasses {
  /** Ascending hashes. */
  readonly keys: Uint32Array
  /** One array for each list, parallel to `keys`; 0 where the list does not have the word. */
  readonly columns: readonly Uint16Array[]
}

export const WORD_KEY_BITS = 28

/** Hash of a word as written. */
export const wordKey = (word: string): number => tailKey(word, 0, word.charCodeAt(0))

/** Hash of the end of a word, from `start` on, with another first letter. */
function tailKey(word: string, start: number, firstLetter: number): number {
  if (start >= word.length) return finish(SEED)
  let hash = Math.imul(SEED ^ firstLetter, FACTOR)
  for (let i = start + 1; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FACTOR)
  return finish(hash)
}
const SEED = 0x811c9dc5
const FACTOR = 0x01000193

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> (32 - WORD_KEY_BITS)
}

/** Looks words up: as written, else in lower case, else with a capital. */
export class WordClassReader {
  readonly #table: WordClasses
  /** First index of `keys` for each value of their upper bits. */
  readonly #starts: Uint32Array

  /** Number of lists. */
  readonly columns: number

  constructor(table: WordClasses) {
    this.#table = table
    this.columns = table.columns.length
    const starts = new Uint32Array(2 ** INDEX_BITS + 1)
    const { keys } = table
    for (let i = 0; i < keys.length; i++) starts[(keys[i]! >>> (WORD_KEY_BITS - INDEX_BITS)) + 1]!++
    for (let i = 0; i < 2 ** INDEX_BITS; i++) starts[i + 1]! += starts[i]!
    this.#starts = starts
  }

  /**
   * Writes the classes of a word into `into`, from `at` on; 0 for none. Behind those of the whole word stand those of the
   * longest listed word that it ends in: "Beistandspakt" is a "Pakt".
   */
  read(word: string, lower: string, into: Int32Array, at: number): void {
    const { columns } = this.#table
    const small = lower.charCodeAt(0)
    const capital = capitalOf(small)
    this.#write(
      this.#find(wordKey(word)),
      this.#find(tailKey(lower, 0, small)),
      this.#find(tailKey(lower, 0, capital)),
      into,
      at,
    )
    for (let start = SHORTEST_HEAD; start + SHORTEST_TAIL <= lower.length; start++) {
      const first = lower.charCodeAt(start)
      const asNoun = this.#find(tailKey(lower, start, capitalOf(first)))
      const asWritten = this.#find(tailKey(lower, start, first))
      if (asNoun < 0 && asWritten < 0) continue
      this.#write(asNoun, asWritten, -1, into, at + columns.length)
      return
    }
    into.fill(0, at + columns.length, at + 2 * columns.length)
  }

  /** Classes in the first of the rows that has one, for each list. */
  #write(first: number, second: number, third: number, into: Int32Array, at: number): void {
    const { columns } = this.#table
    for (let index = 0; index < columns.length; index++) {
      const column = columns[index]!
      into[at + index] =
        (first < 0 ? 0 : column[first]!) || (second < 0 ? 0 : column[second]!) || (third < 0 ? 0 : column[third]!)
    }
  }

  /** Whether some list has the word as written. */
  has(word: string): boolean {
    return this.#find(wordKey(word)) >= 0
  }

  /** Class of the word as written in one list; 0 for none. */
  classOf(word: string, list: number): number {
    const row = this.#find(wordKey(word))
    return row < 0 ? 0 : (this.#table.columns[list]?.[row] ?? 0)
  }

  #find(key: number): number {
    const bucket = key >>> (WORD_KEY_BITS - INDEX_BITS)
    const { keys } = this.#table
    const end = this.#starts[bucket + 1]!
    for (let i = this.#starts[bucket]!; i < end; i++) if (keys[i] === key) return i
    return -1
  }
}

const INDEX_BITS = 18
const SHORTEST_HEAD = 3
const SHORTEST_TAIL = 4

const capitalOf = (code: number): number =>
  code >= 97 && code <= 122 ? code - 32 : code < 128 ? code : String.fromCharCode(code).toUpperCase().charCodeAt(0)
