import { END_WORD, START_WORD, type WordStore } from './word-store.ts'
import { FIELD } from './word.ts'

/** Empty places before the first and after the last word, so that features may look around without asking. */
export const MARGIN = 2

/** Longest sentence that is tagged in one piece, in tokens. */
export const MAX_TOKENS = 512

/** One sentence of tokens. */
export interface ReadTokens {
  readonly forms: readonly string[]
  /** Part of speech of each token, as the language's syntax tagger names it. */
  readonly tags: readonly string[]
  /** Whether the sentence is set in capitals, so that the case of its forms is a guess. */
  readonly isShouted: boolean
}

/** One sentence as arrays of numbers, reused from sentence to sentence; token i stands at place `MARGIN + i`. */
export class NameFrame {
  readonly number = places()
  readonly lower = places()
  readonly shape = places()
  readonly shapeNumber = places()
  readonly suffix2 = places()
  readonly suffix3 = places()
  readonly suffix4 = places()
  readonly stem = places()
  readonly classes0 = places()
  readonly classes1 = places()
  readonly classes2 = places()
  readonly tails0 = places()
  /** Number of the part of speech. */
  readonly tag = places()
  /** What the gazetteer and the lists of titles say, see `signs.ts`; 0 for nothing. */
  readonly listed = places()
  /** Whether the token stands in quotation marks, in a headline where words begin with capitals, in a sentence set in capitals. */
  readonly setting = places()

  load(
    words: WordStore,
    { forms, tags, isShouted }: ReadTokens,
    tagNumbers: ReadonlyMap<string, number>,
    listed: ArrayLike<number>,
  ): void {
    const end = MARGIN + forms.length
    for (let i = 0; i < MARGIN; i++) {
      this.#put(words, i, START_WORD)
      this.#put(words, end + i, END_WORD)
      this.tag[i] = this.tag[end + i] = 0
      this.listed[i] = this.listed[end + i] = 0
    }
    for (let i = 0; i < forms.length; i++) {
      const place = MARGIN + i
      this.#put(words, place, words.numberOf(forms[i]!))
      this.tag[place] = tagNumbers.get(tags[i]!) ?? 0
      this.listed[place] = listed[i]!
    }
    this.#findSettings(forms)
    if (isShouted) for (let i = 0; i < forms.length; i++) this.setting[MARGIN + i]! |= SHOUTED
  }

  #put(words: WordStore, place: number, number: number): void {
    const { data } = words
    const at = number * words.recordSize
    this.number[place] = number
    this.lower[place] = data[at + FIELD.lower]!
    this.shape[place] = data[at + FIELD.shape]!
    this.shapeNumber[place] = data[at + FIELD.shapeNumber]!
    this.suffix2[place] = data[at + FIELD.suffix2]!
    this.suffix3[place] = data[at + FIELD.suffix3]!
    this.suffix4[place] = data[at + FIELD.suffix4]!
    this.stem[place] = data[at + FIELD.stem]!
    this.classes0[place] = data[at + FIELD.classes]!
    this.classes1[place] = data[at + FIELD.classes + 1]!
    this.classes2[place] = data[at + FIELD.classes + 2]!
    this.tails0[place] = data[at + FIELD.classes + 3]!
  }

  #findSettings(forms: readonly string[]): void {
    let quoted = 0
    let capitals = 0
    let words = 0
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]!
      const code = form.charCodeAt(0)
      if (isSmall(code) && form.length > 3) words++
      else if (isCapital(code)) {
        words++
        capitals++
      }
      if (form.length === 1 && code === STRAIGHT) quoted = quoted === 0 ? QUOTED : 0
      else if (form.length === 1 && CLOSING.includes(form)) quoted = 0
      this.setting[MARGIN + i] = quoted
      if (form.length === 1 && OPENING.includes(form)) quoted = QUOTED
    }
    if (words < 4 || capitals < 0.8 * words) return
    for (let i = 0; i < forms.length; i++) this.setting[MARGIN + i]! |= IN_CAPITALS
  }
}

const STRAIGHT = 34
const OPENING = '„»«“'
const CLOSING = '“”»«'
const QUOTED = 1
const IN_CAPITALS = 2
export const SHOUTED = 4
const isSmall = (code: number): boolean => code >= 97 && code <= 122
const isCapital = (code: number): boolean => code >= 65 && code <= 90

const places = (): Int32Array => new Int32Array(MAX_TOKENS + 2 * MARGIN)
