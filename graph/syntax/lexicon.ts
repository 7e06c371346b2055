/** What a model knows of words: numbers of frequent ones, classes of many more, tags of those that have only one. */
export interface WordTables {
  /** Normal form (see `normalise`) → number from 2. */
  readonly vocabulary: ReadonlyMap<string, number>
  /** Word as written or normal form → class from 1. */
  readonly clusters: ReadonlyMap<string, number>
  /** Word as written → the tag that it practically always has. */
  readonly fixedTags: ReadonlyMap<string, number>
}

/** Fields of a word's record, in order of their offset; `serial` is a number from 1 that no other word has had. */
export const FIELD = {
  word: 0,
  cluster: 1,
  suffix1: 2,
  suffix2: 3,
  suffix3: 4,
  suffix4: 5,
  shape: 6,
  fixedTag: 7,
  prefix: 8,
  serial: 9,
} as const
export const RECORD = 10

/** Number of a word that the vocabulary does not hold; 0 stands for "no word". */
export const UNKNOWN = 1

/** Lower case, every digit a 0. */
export const normalise = (word: string): string => word.toLowerCase().replace(/[0-9]/g, '0')

/** Computes each word's attributes once and keeps them: running text repeats its words. */
export class Lexicon {
  /** Records one after the other; `record` returns the offset of one. */
  readonly data = new Int32Array(RECORD * 65536)
  readonly tables: WordTables
  readonly #offsets = new Map<string, number>()
  #used = 0
  #serial = 0

  constructor(tables: WordTables) {
    this.tables = tables
  }

  /** Offset of the word's record in `data`, valid until the next call. */
  record(word: string): number {
    const known = this.#offsets.get(word)
    if (known !== undefined) return known
    if (this.#used + RECORD > this.data.length) {
      this.#offsets.clear()
      this.#used = 0
    }
    const at = this.#used
    this.#used += RECORD
    this.#fill(at, word)
    this.#offsets.set(word, at)
    return at
  }

  #fill(at: number, word: string): void {
    const { data, tables } = this
    const normal = normalise(word)
    data[at + FIELD.word] = tables.vocabulary.get(normal) ?? UNKNOWN
    data[at + FIELD.cluster] = this.#cluster(word, normal)
    let hash = 17
    for (let length = 1; length <= 4; length++) {
      hash = (Math.imul(hash, 31) + (length <= normal.length ? normal.charCodeAt(normal.length - length) : 1)) | 0
      data[at + FIELD.word + 1 + length] = hash
    }
    data[at + FIELD.shape] = shapeOf(word)
    data[at + FIELD.fixedTag] = tables.fixedTags.get(word) ?? -1
    data[at + FIELD.serial] = ++this.#serial
    data[at + FIELD.prefix] = normal.charCodeAt(0) | (normal.charCodeAt(1) << 10) | (normal.charCodeAt(2) << 20)
  }

  /** Class of the word, else of the longest known word that it ends in: "Beistandspakt" is classed as "Pakt". */
  #cluster(word: string, normal: string): number {
    const { clusters } = this.tables
    const whole = clusters.get(word) ?? clusters.get(normal)
    if (whole !== undefined) return whole
    const isCapital = word[0] !== normal[0]
    for (let start = Math.max(3, normal.length - LONGEST_TAIL); start + 4 <= normal.length; start++) {
      const tail = normal.slice(start)
      const part = (isCapital ? clusters.get(tail[0]!.toUpperCase() + tail.slice(1)) : undefined) ?? clusters.get(tail)
      if (part !== undefined) return part
    }
    return 0
  }
}

/** Bits: capital first, all capitals, a digit, a hyphen, a dot, a letter. */
function shapeOf(word: string): number {
  const first = word[0] ?? ''
  const isCapital = first !== first.toLowerCase()
  return (
    (isCapital ? 1 : 0) |
    (isCapital && word.length > 1 && word === word.toUpperCase() ? 2 : 0) |
    (/\d/.test(word) ? 4 : 0) |
    (word.includes('-') ? 8 : 0) |
    (word.includes('.') ? 16 : 0) |
    (/\p{L}/u.test(word) ? 32 : 0)
  )
}

/** No known word that others end in is longer, in characters; so that the time for a word without end stays linear. */
const LONGEST_TAIL = 40
