import type { Doc, Sentence } from '../../model/doc.ts'
import { candidatesOf } from './candidates.ts'
import { findElliptic } from './elliptic.ts'
import { fitsCase, fitsInHeadline, isHeadline } from './case.ts'
import type { Entry, Gazetteer } from './gazetteer.ts'
import { formOf } from './form.ts'
import type { NameCandidate, NameHit } from './hit.ts'
import { SentenceWalk, byEnd } from './walk.ts'
import type { Arrival } from './walk.ts'

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

/** A hit and the arrival that it ends at. */
interface Accepted {
  readonly hit: NameHit
  readonly last: Arrival
}

class SentenceScan {
  readonly #doc: Doc
  readonly #text: string
  readonly #tokens: Doc['tokens']
  readonly #sentence: Sentence
  readonly #gazetteer: Gazetteer
  readonly #walk: SentenceWalk
  #headline: boolean | null = null

  constructor(doc: Doc, sentence: Sentence, gazetteer: Gazetteer) {
    this.#doc = doc
    this.#text = doc.article.text
    this.#tokens = doc.tokens
    this.#sentence = sentence
    this.#gazetteer = gazetteer
    this.#walk = new SentenceWalk(doc, sentence, gazetteer)
  }

  collect(hits: NameHit[]): void {
    const { firstLetters } = this.#gazetteer
    let token = this.#sentence.firstToken
    let piece = 0
    while (token < this.#sentence.endToken) {
      const mayBegin = piece > 0 || firstLetters.mayBegin(this.#tokens[token]?.text ?? '')
      const elliptic = mayBegin && piece === 0 ? findElliptic(this.#doc, this.#sentence, token, this.#gazetteer) : null
      if (elliptic !== null) hits.push(elliptic)
      if (!mayBegin || elliptic !== null || piece >= this.#walk.read(token).length) {
        token++
        piece = 0
        continue
      }
      const accepted = this.#longestAt(token, piece)
      if (accepted !== null) {
        hits.push(accepted.hit)
        token = accepted.last.token
        piece = accepted.last.piece
      }
      piece++
    }
  }

  #longestAt(token: number, piece: number): Accepted | null {
    const arrivals = this.#walk.from(token, piece)
    const first = this.#walk.read(token)[piece]?.readings[0]
    if (arrivals.length === 0 || first === undefined) return null
    const start = (this.#tokens[token]?.start ?? 0) + first.start
    for (const group of byEnd(arrivals)) {
      const [last] = group
      if (last === undefined || this.#gazetteer.stoplist.has(this.#text.slice(start, last.end))) continue
      const isAdjective = this.#gazetteer.morphology.nounBehindAdjective.test(this.#text.slice(last.end, last.end + 3))
      const fits = (entry: Entry, written: readonly string[]): boolean => this.#fits(entry, written, last.end)
      const candidates = candidatesOf(group, fits, isAdjective)
      if (candidates.length > 0) return { hit: this.#hit(start, token, last, candidates), last }
    }
    return null
  }

  #fits(entry: Entry, written: readonly string[], end: number): boolean {
    const isBareStem = entry.stem && written.length === 1 && written[0]?.toLowerCase() === entry.pieces[0]
    if (isBareStem && written[0] !== entry.pieces[0]) {
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

  #hit(start: number, firstToken: number, last: Arrival, candidates: readonly NameCandidate[]): NameHit {
    const around = { start: this.#tokens[firstToken]?.start ?? start, end: this.#tokens[last.token]?.end ?? last.end }
    const ownsDot = last.end < around.end && LETTER_AND_DOT.test(this.#text.slice(start, last.end + 1))
    const end = ownsDot ? last.end + 1 : last.end
    const isDirected = last.reading.direction !== ''
    const form = isDirected ? 'compound' : formOf(this.#text, { start, end }, around, candidates)
    return { start, end, firstToken, endToken: last.token + 1, form, candidates }
  }
}

const isHyphen = (character: string): boolean => character === '-' || character === '‑' || character === '‐'

/** The end of "U.S.": the dot belongs to the name, not to the sentence. */
const LETTER_AND_DOT = /(?<!\p{L})\p{L}\.$/u
