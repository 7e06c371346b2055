import type { Doc, Sentence } from '../../model/doc.ts'
import type { EntityId } from '../../model/id.ts'
import { fitsCase, fitsInHeadline, isHeadline } from './case.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import { formOf } from './form.ts'
import type { NameCandidate, NameHit } from './hit.ts'
import type { Via } from './names.ts'
import type { ReadPiece, Reading } from './read-piece.ts'
import { ROOT } from './trie.ts'

export type { NameHit } from './hit.ts'

/**
 * Finds all names of the gazetteer, leftmost first and each as long as possible: "Golf von Mexiko" is no Mexico.
 * Hits never overlap, and none crosses a sentence. What a shared name means is left open.
 */
export function findNames(doc: Doc, gazetteer: Gazetteer): readonly NameHit[] {
  const hits: NameHit[] = []
  for (const sentence of doc.sentences) new SentenceScan(doc, sentence, gazetteer).collect(hits)
  return hits
}

/** A way through the trie that ends at a name. */
interface Arrival {
  readonly token: number
  readonly piece: number
  readonly reading: Reading
  readonly entries: readonly Entry[]
  /** Written pieces on the way. */
  readonly written: readonly string[]
  readonly inflected: boolean
}

interface Accepted {
  readonly hit: NameHit
  readonly token: number
  readonly piece: number
}

class SentenceScan {
  readonly #text: string
  readonly #tokens: Doc['tokens']
  readonly #sentence: Sentence
  readonly #gazetteer: Gazetteer
  #headline: boolean | null = null

  constructor(doc: Doc, sentence: Sentence, gazetteer: Gazetteer) {
    this.#text = doc.article.text
    this.#tokens = doc.tokens
    this.#sentence = sentence
    this.#gazetteer = gazetteer
  }

  collect(hits: NameHit[]): void {
    let token = this.#sentence.firstToken
    let piece = 0
    while (token < this.#sentence.endToken) {
      if (piece === 0 && !this.#gazetteer.firstLetters.mayBegin(this.#tokens[token]?.text ?? '')) {
        token++
        continue
      }
      const pieces = this.#read(token)
      if (piece >= pieces.length) {
        token++
        piece = 0
        continue
      }
      const accepted = this.#longestAt(token, piece)
      if (accepted === null) {
        piece++
      } else {
        hits.push(accepted.hit)
        token = accepted.token
        piece = accepted.piece + 1
      }
    }
  }

  #read(token: number): readonly ReadPiece[] {
    return this.#gazetteer.reader.read(this.#tokens[token]?.text ?? '')
  }

  #longestAt(token: number, piece: number): Accepted | null {
    const first = this.#read(token)[piece]
    if (first === undefined || first.readings.length === 0) return null
    const arrivals: Arrival[] = []
    for (const reading of first.readings) this.#walk(ROOT, token, piece, reading, [], false, arrivals)
    if (arrivals.length === 0) return null
    const start = (this.#tokens[token]?.start ?? 0) + (first.readings[0]?.start ?? 0)
    for (const [end, group] of byEnd(arrivals, this.#tokens)) {
      const candidates = this.#candidates(group, start, end)
      const last = group[0]
      if (candidates.length === 0 || last === undefined) continue
      const hit = this.#hit(start, end, token, last.token, candidates)
      return { hit, token: last.token, piece: last.piece }
    }
    return null
  }

  #walk(
    node: number,
    token: number,
    piece: number,
    reading: Reading,
    before: readonly string[],
    inflected: boolean,
    arrivals: Arrival[],
  ): void {
    const { trie } = this.#gazetteer
    const next = trie.next(node, reading.token)
    if (next < 0) return
    const text = this.#tokens[token]?.text ?? ''
    const written = [...before, text.slice(reading.start, reading.end)]
    const isInflected = inflected || reading.inflected
    const entries = trie.valuesAt(next)
    if (entries.length > 0) arrivals.push({ token, piece, reading, entries, written, inflected: isInflected })
    if (reading.opensCompound) return
    const follower = this.#follower(token, piece)
    if (follower === null) return
    for (const each of follower.read.readings) {
      this.#walk(next, follower.token, follower.piece, each, written, isInflected, arrivals)
    }
  }

  /** The piece behind this one, if only a space, a hyphen, a dot or an apostrophe parts them. */
  #follower(token: number, piece: number): { token: number; piece: number; read: ReadPiece } | null {
    const pieces = this.#read(token)
    const here = pieces[piece]
    if (here === undefined) return null
    let at = { token, piece: piece + 1, read: pieces[piece + 1] }
    for (let behind = token + 1; at.read === undefined; behind++) {
      if (behind >= this.#sentence.endToken || behind > token + 2) return null
      at = { token: behind, piece: 0, read: this.#read(behind)[0] }
    }
    const end = (this.#tokens[token]?.start ?? 0) + here.end
    const start = (this.#tokens[at.token]?.start ?? 0) + at.read.start
    return GAP.test(this.#text.slice(end, start)) ? { ...at, read: at.read } : null
  }

  #candidates(arrivals: readonly Arrival[], start: number, end: number): readonly NameCandidate[] {
    const best = new Map<EntityId, NameCandidate>()
    const isAdjective = this.#gazetteer.morphology.nounBehindAdjective.test(this.#text.slice(end, end + 3))
    for (const { entries, written, inflected } of arrivals) {
      for (const entry of entries) {
        if (!this.#fits(entry, written, end)) continue
        const known = best.get(entry.entity)
        if (known === undefined || isBetter({ via: entry.via, inflected }, known, isAdjective)) {
          best.set(entry.entity, { entity: entry.entity, via: entry.via, inflected })
        }
      }
    }
    if (this.#gazetteer.stoplist.has(this.#text.slice(start, end))) return []
    const candidates = [...best.values()]
    const exact = candidates.filter((candidate) => !candidate.inflected)
    return exact.length > 0 ? exact : candidates // "Hamas" is no genitive of the town Hama
  }

  #fits(entry: Entry, written: readonly string[], end: number): boolean {
    const only = written[0] ?? ''
    if (entry.stem && written.length === 1 && only === entry.pieces[0]?.replace(/^./u, upper)) {
      return isHyphen(this.#text.charAt(end)) // "Russisch" by itself is the language
    }
    return written.every((piece, index) => {
      const name = entry.pieces[index] ?? ''
      const shape = entry.shapes.charAt(index)
      return fitsCase(name, shape, piece) || (this.#inHeadline() && fitsInHeadline(name, shape, piece))
    })
  }

  #inHeadline(): boolean {
    this.#headline ??= isHeadline(this.#text.slice(this.#sentence.start, this.#sentence.end))
    return this.#headline
  }

  #hit(
    start: number,
    nameEnd: number,
    firstToken: number,
    lastToken: number,
    candidates: readonly NameCandidate[],
  ): NameHit {
    const around = { start: this.#tokens[firstToken]?.start ?? start, end: this.#tokens[lastToken]?.end ?? nameEnd }
    const ownsDot = nameEnd < around.end && LETTER_AND_DOT.test(this.#text.slice(start, nameEnd + 1))
    const end = ownsDot ? nameEnd + 1 : nameEnd
    const form = formOf(this.#text, { start, end }, around, candidates)
    return { start, end, firstToken, endToken: lastToken + 1, form, candidates }
  }
}

/** Arrivals grouped by their end in the text, the furthest first. */
function byEnd(
  arrivals: readonly Arrival[],
  tokens: Doc['tokens'],
): readonly (readonly [number, readonly Arrival[]])[] {
  const endOf = (arrival: Arrival): number => (tokens[arrival.token]?.start ?? 0) + arrival.reading.end
  const [only, second] = arrivals
  if (only !== undefined && second === undefined) return [[endOf(only), arrivals]]
  const groups = new Map<number, Arrival[]>()
  for (const arrival of arrivals) {
    const end = endOf(arrival)
    const group = groups.get(end)
    if (group === undefined) groups.set(end, [arrival])
    else group.push(arrival)
  }
  return [...groups].toSorted(([a], [b]) => b - a)
}

const upper = (letter: string): string => letter.toUpperCase()
const isHyphen = (character: string): boolean => character === '-' || character === '‑' || character === '‐'

type Naming = Pick<NameCandidate, 'via' | 'inflected'>

function isBetter(a: Naming, b: Naming, isAdjective: boolean): boolean {
  return a.inflected === b.inflected ? rank(a.via, isAdjective) < rank(b.via, isAdjective) : !a.inflected
}

/** Of a word that is both, "Deutsche" in "Deutsche Soldaten" is the adjective, else the people. */
function rank(via: Via, isAdjective: boolean): number {
  return via === 'adjective' && isAdjective ? RANK.demonym - 0.5 : RANK[via]
}

/** The kinds of name, strongest first. */
const RANK: Readonly<Record<Via, number>> = {
  name: 0,
  alias: 1,
  compound: 2,
  demonym: 3,
  adjective: 4,
  metonym: 5,
  'town-adjective': 6,
  contextual: 7,
  short: 8,
}
const GAP = /^(?:[-‐‑'’./]?\s{0,2}|\.[-‑’'])$/
/** The end of "U.S.": the dot belongs to the name, not to the sentence. */
const LETTER_AND_DOT = /(?<!\p{L})\p{L}\.$/u
