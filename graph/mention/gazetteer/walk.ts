import type { Doc, Sentence } from '../../model/doc.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import type { ReadPiece, Reading } from './read-piece.ts'
import { ROOT } from './trie.ts'

/** A way through the trie that ends at a name. */
export interface Arrival {
  /** Where its last piece stands: token of the document, piece of the token. */
  readonly token: number
  readonly piece: number
  /** How its last piece was read. */
  readonly reading: Reading
  readonly entries: readonly Entry[]
  /** Written pieces on the way, without a direction before them. */
  readonly written: readonly string[]
  readonly inflected: boolean
  /** Where the name ends in the text. */
  readonly end: number
}

/** Follows the pieces of one sentence through the trie. */
export class SentenceWalk {
  readonly #text: string
  readonly #tokens: Doc['tokens']
  readonly #sentence: Sentence
  readonly #gazetteer: Gazetteer

  constructor(doc: Doc, sentence: Sentence, gazetteer: Gazetteer) {
    this.#text = doc.article.text
    this.#tokens = doc.tokens
    this.#sentence = sentence
    this.#gazetteer = gazetteer
  }

  /** The pieces of a token; none if none of them occurs in any name. */
  read(token: number): readonly ReadPiece[] {
    return this.#gazetteer.reader.read(this.#tokens[token]?.text ?? '')
  }

  /** All names that begin at this piece. */
  from(token: number, piece: number): readonly Arrival[] {
    const arrivals: Arrival[] = []
    for (const reading of this.read(token)[piece]?.readings ?? []) {
      this.#walk(ROOT, token, piece, reading, [], false, arrivals)
    }
    return arrivals
  }

  #walk(
    node: number,
    token: number,
    piece: number,
    reading: Reading,
    before: readonly string[],
    wasInflected: boolean,
    arrivals: Arrival[],
  ): void {
    const { trie } = this.#gazetteer
    const next = trie.next(node, reading.token)
    if (next < 0) return
    const start = this.#tokens[token]?.start ?? 0
    const part = (this.#tokens[token]?.text ?? '').slice(reading.start + reading.direction.length, reading.end)
    const written = [...before, reading.direction === '' ? part : capitalise(part)]
    const inflected = wasInflected || reading.inflected
    const entries = trie.valuesAt(next)
    if (entries.length > 0) {
      arrivals.push({ token, piece, reading, entries, written, inflected, end: start + reading.end })
    }
    if (reading.opensCompound) return
    const follower = this.#follower(token, piece)
    for (const each of follower?.readings ?? []) {
      this.#walk(next, follower?.token ?? token, follower?.piece ?? piece, each, written, inflected, arrivals)
    }
  }

  /** The piece behind this one, if only a space, a hyphen, a dot or an apostrophe parts them. */
  #follower(token: number, piece: number): { token: number; piece: number; readings: readonly Reading[] } | null {
    const pieces = this.read(token)
    const here = pieces[piece]
    if (here === undefined) return null
    let at = { token, piece: piece + 1, read: pieces[piece + 1] }
    for (let behind = token + 1; at.read === undefined; behind++) {
      if (behind >= this.#sentence.endToken || behind > token + 2) return null
      at = { token: behind, piece: 0, read: this.read(behind)[0] }
    }
    const end = (this.#tokens[token]?.start ?? 0) + here.end
    const start = (this.#tokens[at.token]?.start ?? 0) + at.read.start
    return GAP.test(this.#text.slice(end, start)) ? { ...at, readings: at.read.readings } : null
  }
}

/** Arrivals grouped by their end in the text, the furthest first. */
export function byEnd(arrivals: readonly Arrival[]): readonly (readonly Arrival[])[] {
  if (arrivals.length < 2) return [arrivals]
  const groups = new Map<number, Arrival[]>()
  for (const arrival of arrivals) {
    const group = groups.get(arrival.end)
    if (group === undefined) groups.set(arrival.end, [arrival])
    else group.push(arrival)
  }
  return [...groups].toSorted(([a], [b]) => b - a).map(([, group]) => group)
}

const capitalise = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase())

const GAP = /^(?:[-‐‑'’./]?\s{0,2}|\.[-‑’'])$/
