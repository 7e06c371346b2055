import { makeChain, Viterbi } from './chain.ts'
import { CONTEXT_NAMES, WORD_NAMES } from './feature-names.ts'
import { CONTEXT_COUNT, listContextRows, listWordRows, pieceRow, WORD_COUNT } from './features.ts'
import { MARGIN, MAX_TOKENS, NameFrame, WordStore } from './frame.ts'
import { classOf, isOpen, labelOf, NAME_CLASSES, OUTSIDE, PLACE, type NameClass } from './labels.ts'
import { Marginals } from './marginals.ts'
import type { NameModel } from './model.ts'
import { labelsOf, strongest, type Feature, type NameReasons } from './reasons.ts'
import { WeightReader } from './weights.ts'
import { WordClassReader } from './word-classes.ts'

/** A name that the tagger found. Tokens are half-open indices into the sentence. */
export interface SentenceName {
  readonly firstToken: number
  readonly endToken: number
  readonly class: NameClass
  /** Probability of just this name, 0..1, as the model sees it. */
  readonly score: number
}

/** Finds names in one sentence of tokens. */
export interface NameTagger {
  /**
   * @param tags part of speech of each token, as the language's syntax tagger names it
   * @param listed what the lists say of each token, see `signsOf`
   */
  tag(forms: readonly string[], tags: readonly string[], listed: ArrayLike<number>): readonly SentenceName[]
  /** Whether the lists of words have a word as written. */
  isWord(form: string): boolean
  /** What spoke for a name that `tag` found in these tokens, and what else it might have been. */
  why(
    forms: readonly string[],
    tags: readonly string[],
    listed: ArrayLike<number>,
    name: SentenceName,
  ): NameReasons | null
}

/** The tagger of one model. It has working memory: one call ends before the next begins. */
export function createNameTagger(model: NameModel): NameTagger {
  const classes = new WordClassReader(model.classes)
  const scorer = new Scorer(model, classes)
  const chain = makeChain(model.labels)
  const viterbi = new Viterbi(chain, model.transitions)
  const marginals = new Marginals(chain)
  marginals.setTransitions(model.transitions, model.weights.unit)
  const indices = new Uint8Array(MAX_TOKENS)

  const tagPiece = (forms: readonly string[], tags: readonly string[], listed: ArrayLike<number>): SentenceName[] => {
    const scores = scorer.score(forms, tags, listed)
    viterbi.decode(scores, forms.length, indices)
    const spans = spansOf(indices, forms.length, model.labels)
    if (spans.length > 0) marginals.prepare(scores, forms.length, model.weights.unit)
    return spans.map(({ firstToken, endToken, class: name }) => ({
      firstToken,
      endToken,
      class: name,
      score: marginals.probability(indices, firstToken, endToken),
    }))
  }
  return {
    isWord: (form) => classes.has(form),
    why(forms, tags, listed, name) {
      if (forms.length === 0 || forms.length > MAX_TOKENS) return null
      const scores = scorer.score(forms, tags, listed)
      marginals.prepare(scores, forms.length, model.weights.unit)
      const { firstToken, endToken } = name
      const probability = (labels: readonly number[]) => {
        labels.forEach((label, i) => (indices[firstToken + i] = model.labels.indexOf(label)))
        return marginals.probability(indices, firstToken, endToken)
      }
      const length = endToken - firstToken
      const outside = Array.from({ length }, () => OUTSIDE)
      const others = NAME_CLASSES.filter(
        (other, index) => other !== name.class && model.labels.includes(labelOf(index, PLACE.single)),
      )
      const rivals = [null, ...others].map((other) => ({
        class: other,
        probability: probability(other === null ? outside : labelsOf(other, length)),
      }))
      const features = labelsOf(name.class, length).flatMap((label, i) =>
        scorer.speaking(firstToken + i, model.labels.indexOf(label)),
      )
      return { rivals: rivals.toSorted((a, b) => b.probability - a.probability), features: strongest(features) }
    },
    tag(forms, tags, listed) {
      if (forms.length <= MAX_TOKENS) return forms.length === 0 ? [] : tagPiece(forms, tags, listed)
      const found: SentenceName[] = []
      for (let start = 0; start < forms.length; start += MAX_TOKENS) {
        const end = Math.min(start + MAX_TOKENS, forms.length)
        const signs = Array.from({ length: end - start }, (_, i) => listed[start + i]!)
        for (const name of tagPiece(forms.slice(start, end), tags.slice(start, end), signs))
          found.push({ ...name, firstToken: name.firstToken + start, endToken: name.endToken + start })
      }
      return found
    },
  }
}

/** Logarithm of the odds from which on a word's company is not asked: two fifths quicker at the same figures on both development sets. */
const SURE_MARGIN = 4
/** Mark of such a word, beside 1 for any that is scored. */
const PLAIN = 2

type Span = Omit<SentenceName, 'score'>

function spansOf(indices: Uint8Array, length: number, labels: readonly number[]): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < length; i++) {
    const label = labels[indices[i]!]!
    if (label === OUTSIDE) continue
    const firstToken = i
    while (i + 1 < length && isOpen(labels[indices[i]!]!)) i++
    spans.push({ firstToken, endToken: i + 1, class: NAME_CLASSES[classOf(label)]! })
  }
  return spans
}

/** Scores of all labels of a sentence's tokens. What a word by itself says is added up once. */
class Scorer {
  readonly #words: WordStore
  readonly #weights: WeightReader
  readonly #frame = new NameFrame()
  readonly #tagNumbers: ReadonlyMap<string, number>
  readonly #size: number
  readonly #shift: number
  readonly #rows = new Int32Array(Math.max(WORD_COUNT, CONTEXT_COUNT) + 32)
  /** Scores of each word's own features; `#scored` tells which are there. */
  #wordScores: Float32Array
  #scored: Uint8Array
  #scores = new Float32Array(0)
  readonly #sureMargin: number
  readonly #unit: number

  constructor({ classes, weights, tags, labels }: NameModel, reader: WordClassReader) {
    this.#words = new WordStore(reader, classes.columns.length)
    this.#weights = new WeightReader(weights)
    this.#tagNumbers = new Map(tags.map((tag, index) => [tag, index + 1]))
    this.#size = labels.length
    this.#sureMargin = SURE_MARGIN / weights.unit
    this.#unit = weights.unit
    this.#shift = 32 - weights.bits
    this.#wordScores = new Float32Array(1024 * this.#size)
    this.#scored = new Uint8Array(1024)
  }

  score(forms: readonly string[], tags: readonly string[], listed: ArrayLike<number>): Float32Array {
    const size = this.#size
    if (this.#words.makeRoom()) this.#scored.fill(0)
    this.#frame.load(this.#words, forms, { tag: tags.map((tag) => this.#tagNumbers.get(tag) ?? 0), listed })
    if (this.#scores.length < forms.length * size) this.#scores = new Float32Array(2 * forms.length * size)
    const scores = this.#scores
    for (let i = 0; i < forms.length; i++) {
      const at = i * size
      const from = this.#ofWord(this.#frame.number[MARGIN + i]!)
      for (let y = 0; y < size; y++) scores[at + y] = this.#wordScores[from + y]!
      if (this.#scored[this.#frame.number[MARGIN + i]!] === PLAIN) continue
      const count = listContextRows(this.#frame, MARGIN + i, this.#rows, this.#shift)
      this.#weights.add(this.#rows, count, scores, at)
    }
    return scores
  }

  /** What each feature of a token of the sentence scored last adds to a label beyond what it adds to no name. */
  speaking(token: number, label: number): Feature[] {
    const number = this.#frame.number[MARGIN + token]!
    const one = new Int32Array(1)
    const sums = new Float32Array(this.#size)
    const weigh = (feature: string, row: number): Feature => {
      one[0] = row
      this.#weights.add(one, 1, sums.fill(0), 0)
      return { feature, weight: (sums[label]! - sums[OUTSIDE]!) * this.#unit }
    }
    listWordRows(this.#words, number, this.#rows, this.#shift)
    const own = WORD_NAMES.map((feature, i) => weigh(feature, this.#rows[i]!))
    const pieces = this.#words.pieces[number]!.map((piece) => weigh('part of the word', pieceRow(piece, this.#shift)))
    if (this.#scored[number] === PLAIN) return [...own, ...pieces]
    listContextRows(this.#frame, MARGIN + token, this.#rows, this.#shift)
    return [...own, ...pieces, ...CONTEXT_NAMES.map((feature, i) => weigh(feature, this.#rows[i]!))]
  }

  /** Where the scores of a word's own features begin. */
  #ofWord(number: number): number {
    const at = number * this.#size
    if (number >= this.#scored.length) this.#grow(number)
    if (this.#scored[number]! > 0) return at
    this.#scored[number] = 1
    this.#wordScores.fill(0, at, at + this.#size)
    let count = listWordRows(this.#words, number, this.#rows, this.#shift)
    for (const piece of this.#words.pieces[number]!) this.#rows[count++] = pieceRow(piece, this.#shift)
    this.#weights.add(this.#rows, count, this.#wordScores, at)
    if (this.#isPlain(at)) this.#scored[number] = PLAIN
    return at
  }

  /** Whether a word by itself is so surely outside of names that its company is not asked: "the", "said". */
  #isPlain(at: number): boolean {
    const outside = this.#wordScores[at + OUTSIDE]!
    for (let y = OUTSIDE + 1; y < this.#size; y++)
      if (this.#wordScores[at + y]! > outside - this.#sureMargin) return false
    return true
  }

  #grow(number: number): void {
    const length = Math.max(number + 1, 2 * this.#scored.length)
    const scored = new Uint8Array(length)
    scored.set(this.#scored)
    this.#scored = scored
    const wordScores = new Float32Array(length * this.#size)
    wordScores.set(this.#wordScores)
    this.#wordScores = wordScores
  }
}
