import type { Ending, Morphology } from './morphology.ts'
import { fold, splitPieces } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { detach } from '../../text/remember.ts'

/** Marks stems in the vocabulary, where "russisch" as a word and "russisch-" as a stem are two tokens. */
export const STEM = '~'

/** A token of the vocabulary that a piece of text may be. Offsets are inside the token of the text. */
export interface Reading {
  readonly token: number
  /** Whether a noun's ending was taken off. */
  readonly inflected: boolean
  readonly start: number
  readonly end: number
  /** Letters between `start` and the name: "Süd" in "Südlibanon". Only a country's name may stand behind them. */
  readonly direction: string
  /** Whether the piece goes on behind `end`, as "krieg" does in "Ukrainekrieg". */
  readonly opensCompound: boolean
}

/** A piece with all its readings; none if no name contains it. */
export interface ReadPiece extends Piece {
  readonly readings: readonly Reading[]
}

/**
 * Reads the words of a text as tokens of the vocabulary: inflected, as a stem, as the first half of a compound.
 * What it has read it keeps, because few words make most of a text.
 */
export class PieceReader {
  readonly #vocabulary: ReadonlyMap<string, number>
  readonly #morphology: Morphology
  readonly #compoundHeads: ReadonlySet<string>
  readonly #cache = new Map<string, readonly ReadPiece[]>()

  constructor(vocabulary: ReadonlyMap<string, number>, morphology: Morphology, compoundHeads: ReadonlySet<string>) {
    this.#vocabulary = vocabulary
    this.#morphology = morphology
    this.#compoundHeads = compoundHeads
  }

  /** The pieces of one token of the text; empty if none of them occurs in any name. */
  read(token: string): readonly ReadPiece[] {
    const cached = this.#cache.get(token)
    if (cached !== undefined) return cached
    const own = detach(token)
    const pieces = splitPieces(own).map((piece) => ({ ...piece, readings: this.#readings(piece) }))
    const read = pieces.some((piece) => piece.readings.length > 0) ? pieces : NONE
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear()
    this.#cache.set(own, read)
    return read
  }

  #readings(piece: Piece): readonly Reading[] {
    const key = fold(piece.text)
    const found = new Map<number, Reading>()
    const put = (token: number | undefined, inflected: boolean): void => {
      if (token === undefined || found.has(token)) return
      found.set(token, { token, inflected, start: piece.start, end: piece.end, direction: '', opensCompound: false })
    }
    put(this.#vocabulary.get(key), false)
    for (const ending of this.#morphology.noun) {
      const base = withoutEnding(key, ending)
      if (base !== null) put(this.#vocabulary.get(base), true)
    }
    for (const ending of this.#morphology.adjective) {
      if (key.endsWith(ending)) put(this.#vocabulary.get(key.slice(0, key.length - ending.length) + STEM), false)
    }
    if (found.size > 0) return [...found.values()]
    const part = this.#affixed(piece, key) ?? this.#directed(piece, key) ?? this.#compound(piece, key)
    return part === null ? [] : [part]
  }

  /** "prorussische": an adjective of the vocabulary behind a prefix. */
  #affixed(piece: Piece, key: string): Reading | null {
    for (const prefix of this.#morphology.adjectivePrefixes) {
      if (!key.startsWith(prefix)) continue
      for (const ending of this.#morphology.adjective) {
        if (!key.endsWith(ending)) continue
        const token = this.#vocabulary.get(key.slice(prefix.length, key.length - ending.length) + STEM)
        const start = piece.start + prefix.length
        if (token !== undefined)
          return { token, inflected: false, start, end: piece.end, direction: '', opensCompound: false }
      }
    }
    return null
  }

  /** "Südlibanon": a name behind a point of the compass. */
  #directed({ text, start, end }: Piece, key: string): Reading | null {
    if (!this.#morphology.compounds || !CAPITAL.test(text)) return null
    for (const direction of this.#morphology.directions) {
      if (!key.startsWith(direction)) continue
      const rest = key.slice(direction.length)
      const exact = this.#vocabulary.get(rest)
      if (exact !== undefined) return { token: exact, inflected: false, start, end, direction, opensCompound: false }
      const token = this.#vocabulary.get(rest.replace(/s$/, ''))
      if (token !== undefined) return { token, inflected: true, start, end, direction, opensCompound: false }
    }
    return null
  }

  /** The longest first half that is a name, before a second half that the lexicon knows. */
  #compound(piece: Piece, key: string): Reading | null {
    if (!this.#morphology.compounds || key.length !== piece.text.length || !CAPITAL.test(piece.text)) return null
    const least = Math.max(SHORTEST_FIRST, key.length - LONGEST_HEAD)
    for (let cut = key.length - SHORTEST_HEAD; cut >= least; cut--) {
      if (!this.#isHead(key.slice(cut))) continue
      for (const link of this.#morphology.links) {
        const first = key.slice(0, cut - link.length)
        if (first.length < SHORTEST_FIRST || !key.startsWith(link, first.length)) continue
        const token = this.#vocabulary.get(first)
        const end = piece.start + first.length
        if (token !== undefined)
          return { token, inflected: false, start: piece.start, end, direction: '', opensCompound: true }
      }
    }
    return null
  }

  #isHead(key: string): boolean {
    if (this.#compoundHeads.has(key)) return true
    return this.#morphology.noun.some((ending) => {
      const base = withoutEnding(key, ending)
      return base !== null && this.#compoundHeads.has(base)
    })
  }
}

function withoutEnding(key: string, { ending, minBase, after }: Ending): string | null {
  if (!key.endsWith(ending) || key.length - ending.length < minBase) return null
  const base = key.slice(0, key.length - ending.length)
  return after === undefined || after.test(base) ? base : null
}

const NONE: readonly ReadPiece[] = []
const CAPITAL = /^\p{Lu}/u
const SHORTEST_FIRST = 4
const SHORTEST_HEAD = 3
/** Characters of the longest second half that is looked for, so that the time for a word without end stays linear. */
const LONGEST_HEAD = 40
/** Distinct words kept; a year of one newspaper has some hundred thousand. */
const CACHE_SIZE = 2 ** 17
