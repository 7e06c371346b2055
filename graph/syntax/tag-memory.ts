import type { Frame } from './frame.ts'

/** Remembers a word's tag by all that a tagger goes by: the word, two on each side, and the tags of the two before. */
export class TagMemory {
  readonly tags = new Uint8Array(PLACES)
  /** Whether the word last asked for has no tag yet. */
  isNew = false
  readonly #keys = new Int32Array(PLACES * KEY)

  /** Place of the word's tag in `tags`; when `isNew`, the caller fills it in. What stood there before is forgotten. */
  find({ serial, tag }: Frame, i: number): number {
    const before = i > 2 ? serial[i - 2]! : 0
    const last = i > 1 ? serial[i - 1]! : 0
    const word = serial[i]!
    const next = serial[i + 1]!
    const after = serial[i + 2]!
    const tags = i > 1 ? tag[i - 1]! | (i > 2 ? tag[i - 2]! << 8 : 0) : 0
    let hash = Math.imul(word, 0x9e3779b1) ^ Math.imul(next + tags, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(last, 0x27d4eb2f)
    const place = (hash ^ (hash >>> 13)) & (PLACES - 1)
    const keys = this.#keys
    const at = place * KEY
    this.isNew =
      keys[at] !== word ||
      keys[at + 1] !== last ||
      keys[at + 2] !== next ||
      keys[at + 3] !== before ||
      keys[at + 4] !== after ||
      keys[at + 5] !== tags
    if (!this.isNew) return place
    keys[at] = word
    keys[at + 1] = last
    keys[at + 2] = next
    keys[at + 3] = before
    keys[at + 4] = after
    keys[at + 5] = tags
    return place
  }
}

/** A few articles' words; a power of two. */
const PLACES = 4096
/** Numbers of a key. */
const KEY = 6
