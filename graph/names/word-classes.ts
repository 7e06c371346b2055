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
export function wordKey(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> (32 - WORD_KEY_BITS)
}

/** Looks words up: as written, else in lower case, else with a capital. */
export class WordClassReader {
  readonly #table: WordClasses
  /** First index of `keys` for each value of their upper 16 bits. */
  readonly #starts: Uint32Array

  constructor(table: WordClasses) {
    this.#table = table
    this.#starts = new Uint32Array(2 ** INDEX_BITS + 1)
    for (const key of table.keys) this.#starts[(key >>> (WORD_KEY_BITS - INDEX_BITS)) + 1]!++
    for (let i = 0; i < 2 ** INDEX_BITS; i++) this.#starts[i + 1]! += this.#starts[i]!
  }

  /**
   * Writes the classes of a word into `into`, from `at` on; 0 for none. Behind those of the whole word stand those of the
   * longest listed word that it ends in: "Beistandspakt" is a "Pakt".
   */
  read(word: string, lower: string, into: Int32Array, at: number): void {
    const { columns } = this.#table
    const rows = this.#rowsOf([word, lower, capitalised(lower)])
    const tail = this.#tailOf(lower)
    columns.forEach((column, index) => {
      into[at + index] = firstClass(column, rows)
      into[at + columns.length + index] = firstClass(column, tail)
    })
  }

  #rowsOf(forms: readonly string[]): number[] {
    return forms.map((form) => this.#find(wordKey(form))).filter((row) => row >= 0)
  }

  #tailOf(lower: string): number[] {
    for (let start = SHORTEST_HEAD; start + SHORTEST_TAIL <= lower.length; start++) {
      const tail = lower.slice(start)
      const rows = this.#rowsOf([capitalised(tail), tail])
      if (rows.length > 0) return rows
    }
    return []
  }

  /** Whether some list has the word as written. */
  has(word: string): boolean {
    return this.#find(wordKey(word)) >= 0
  }

  #find(key: number): number {
    const bucket = key >>> (WORD_KEY_BITS - INDEX_BITS)
    const { keys } = this.#table
    const end = this.#starts[bucket + 1]!
    for (let i = this.#starts[bucket]!; i < end; i++) if (keys[i] === key) return i
    return -1
  }
}

const INDEX_BITS = 16
const SHORTEST_HEAD = 3
const SHORTEST_TAIL = 4

const capitalised = (lower: string): string => lower.charAt(0).toUpperCase() + lower.slice(1)

/** Class in the first of the rows that has one. */
function firstClass(column: Uint16Array, rows: readonly number[]): number {
  for (const row of rows) if (column[row]! > 0) return column[row]!
  return 0
}
