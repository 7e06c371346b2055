import { makeChain, type Chain } from '../../../graph/names/chain.ts'
import { LiveLabels } from '../../../graph/names/live-labels.ts'
import { Marginals } from '../../../graph/names/marginals.ts'
import { shuffle } from '../random.ts'

/** Sentences as numbers: features by token, tokens by sentence. */
export interface TrainingSet {
  /** Feature numbers of all tokens, back to back. */
  readonly features: Int32Array
  /** Where each token's features begin; one more than there are tokens. */
  readonly featureStarts: Uint32Array
  /** Indices into the model's labels. */
  readonly labels: Uint8Array
  /** Where each sentence's tokens begin; one more than there are sentences. */
  readonly sentenceStarts: Uint32Array
  /** How much each sentence counts. */
  readonly importance: Float32Array
}

export interface CrfSettings {
  readonly epochs: number
  readonly rate: number
  /** L1 penalty, times the rate of each weight. */
  readonly penalty: number
  /** Share of a token's features that are left out each time it is learnt. */
  readonly dropout: number
}

/**
 * Linear-chain conditional random field, trained by AdaGrad with an L1 penalty (Lafferty et al. 2001; Duchi et al. 2011;
 * soft thresholding as each weight is touched).
 */
export class Crf {
  readonly weights: Float32Array
  readonly transitions: Float32Array
  readonly #chain: Chain
  readonly #marginals: Marginals
  readonly #live: LiveLabels
  readonly #squares: Float32Array
  readonly #transitionSquares: Float32Array
  readonly #settings: CrfSettings
  readonly #random: () => number
  /** For each sentence, how many passes it is still left out. */
  #rests = new Uint8Array(0)
  #scores = new Float64Array(0)
  #kept = new Int32Array(4096)
  #keptStarts = new Int32Array(1024)

  constructor(features: number, labels: readonly number[], settings: CrfSettings, random: () => number) {
    this.#chain = makeChain(labels)
    this.#marginals = new Marginals(this.#chain)
    const { size, closed } = this.#chain
    this.#live = new LiveLabels(size, closed)
    this.weights = new Float32Array(features * size)
    this.#squares = new Float32Array(features * size)
    this.transitions = new Float32Array(size * size)
    this.#transitionSquares = new Float32Array(size * size)
    this.#settings = settings
    this.#random = random
  }

  /**
   * One pass over the sentences in random order; those that were known well the last time are passed over twice.
   * @returns mean negative log likelihood of a token before learning it
   */
  learn(set: TrainingSet): number {
    const count = set.sentenceStarts.length - 1
    if (this.#rests.length !== count) this.#rests = new Uint8Array(count)
    const rests = this.#rests
    const order = Array.from({ length: count }, (_, i) => i).filter((i) => rests[i] === 0 || rests[i]!-- === 0)
    let loss = 0
    let tokens = 0
    for (const sentence of shuffle(order, this.#random)) {
      const first = set.sentenceStarts[sentence]!
      const length = set.sentenceStarts[sentence + 1]! - first
      if (length === 0) continue
      const lossHere = this.#learnSentence(set, first, length, set.importance[sentence]!)
      if (lossHere < WELL_KNOWN * length) rests[sentence] = 2
      loss += lossHere
      tokens += length
    }
    return loss / tokens
  }

  #learnSentence(set: TrainingSet, first: number, length: number, importance: number): number {
    this.#chooseFeatures(set, first, length)
    const goldScore = this.#score(set, first, length)
    this.#marginals.setTransitions(this.transitions, 1)
    this.#live.choose(this.#scores, length, LIVE_DEPTH)
    const loss = this.#marginals.prepare(this.#scores, length, this.#live, 1) - goldScore
    for (let i = 0; i < length; i++) {
      this.#moveWeights(i, set.labels[first + i]!, importance)
      if (i > 0) this.#moveTransitions(i, set.labels[first + i - 1]!, set.labels[first + i]!, importance)
    }
    return loss
  }

  /** Chooses the features that are learnt this time. */
  #chooseFeatures(set: TrainingSet, first: number, length: number): void {
    const { dropout } = this.#settings
    const most = set.featureStarts[first + length]! - set.featureStarts[first]!
    if (this.#kept.length < most) this.#kept = new Int32Array(2 * most)
    if (this.#keptStarts.length < length + 1) this.#keptStarts = new Int32Array(2 * (length + 1))
    let count = 0
    for (let i = 0; i < length; i++) {
      this.#keptStarts[i] = count
      for (let f = set.featureStarts[first + i]!; f < set.featureStarts[first + i + 1]!; f++)
        if (dropout === 0 || this.#random() >= dropout) this.#kept[count++] = set.features[f]!
    }
    this.#keptStarts[length] = count
  }

  /** Scores of all labels, as though no feature had been left out. @returns that of the right sequence */
  #score(set: TrainingSet, first: number, length: number): number {
    const { size } = this.#chain
    const { weights, transitions } = this
    if (this.#scores.length < length * size) this.#scores = new Float64Array(2 * length * size)
    const scores = this.#scores
    const inverse = 1 / (1 - this.#settings.dropout)
    let right = 0
    for (let i = 0; i < length; i++) {
      const at = i * size
      scores.fill(0, at, at + size)
      for (let f = this.#keptStarts[i]!; f < this.#keptStarts[i + 1]!; f++) {
        const row = this.#kept[f]! * size
        for (let y = 0; y < size; y++) scores[at + y]! += weights[row + y]!
      }
      for (let y = 0; y < size; y++) scores[at + y]! *= inverse
      const label = set.labels[first + i]!
      right += scores[at + label]!
      if (i > 0) right += transitions[set.labels[first + i - 1]! * size + label]!
    }
    return right
  }

  #moveWeights(i: number, right: number, importance: number): void {
    const { size } = this.#chain
    const { forward, backward } = this.#marginals
    const { rate, penalty, dropout } = this.#settings
    const weights = this.weights
    const squares = this.#squares
    const kept = this.#kept
    const end = this.#keptStarts[i + 1]!
    for (let y = 0; y < size; y++) {
      const probability = forward[i * size + y]! * backward[i * size + y]!
      const gradient = (probability - (y === right ? 1 : 0)) * importance
      if (Math.abs(gradient) < LEAST_GRADIENT) continue
      const step = gradient / (1 - dropout)
      for (let f = this.#keptStarts[i]!; f < end; f++) {
        const k = kept[f]! * size + y
        const square = (squares[k]! += step * step)
        const pace = rate / Math.sqrt(square + 1e-6)
        const moved = weights[k]! - pace * step
        const threshold = pace * penalty
        weights[k] = moved > threshold ? moved - threshold : moved < -threshold ? moved + threshold : 0
      }
    }
  }

  #moveTransitions(i: number, rightBefore: number, right: number, importance: number): void {
    const { size, openers } = this.#chain
    const { labels, starts, closed, closedStarts } = this.#live
    const { forward, backward, local, scales, potentials } = this.#marginals
    const { rate } = this.#settings
    const at = i * size
    const before = at - size
    const move = (x: number, y: number): void => {
      const k = x * size + y
      const odds = forward[before + x]! * potentials[k]! * local[at + y]! * backward[at + y]!
      const isRight = x === rightBefore && y === right
      const gradient = (odds / scales[i]! - (isRight ? 1 : 0)) * importance
      if (Math.abs(gradient) < LEAST_TRANSITION_GRADIENT) return
      const square = (this.#transitionSquares[k]! += gradient * gradient)
      this.transitions[k]! -= (rate / Math.sqrt(square + 1e-6)) * gradient
    }
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const y = labels[k]!
      const only = openers[y]
      if (only) for (const x of only) move(x, y)
      else for (let c = closedStarts[i - 1]!; c < closedStarts[i]!; c++) move(closed[c]!, y)
    }
  }
}

/** How far below a token's best score its labels are still learnt from: what is lower has a gradient of nearly nothing. */
const LIVE_DEPTH = 25
/** Loss of a token below which a sentence is known well. */
const WELL_KNOWN = 1e-3
/** Smaller ones are not worth their time. */
const LEAST_GRADIENT = 1e-3
const LEAST_TRANSITION_GRADIENT = 1e-5
