import { makeChain, Viterbi } from './chain.ts'
import { MAX_TOKENS, type ReadTokens } from './frame.ts'
import { classOf, isOpen, labelOf, NAME_CLASSES, OUTSIDE, PLACE, type NameClass } from './labels.ts'
import { LiveLabels } from './live-labels.ts'
import { Marginals } from './marginals.ts'
import type { NameModel } from './model.ts'
import { labelsOf, strongest, type NameReasons } from './reasons.ts'
import { Scorer } from './scorer.ts'
import { usualCaseOf, type UsualCase } from './usual-case.ts'
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
  /** @param listed what the lists say of each token, see `signsOf` */
  tag(read: ReadTokens, listed: ArrayLike<number>): readonly SentenceName[]
  /** How a word is written most often, whatever its case here. */
  readonly usualCase: (form: string) => UsualCase
  /** What spoke for a name that `tag` found in these tokens, and what else it might have been. */
  why(read: ReadTokens, listed: ArrayLike<number>, name: SentenceName): NameReasons | null
}

/** The tagger of one model. It has working memory: one call ends before the next begins. */
export function createNameTagger(model: NameModel): NameTagger {
  const classes = new WordClassReader(model.classes)
  const scorer = new Scorer(model, classes)
  const chain = makeChain(model.labels)
  const live = new LiveLabels(chain.size, chain.closed)
  const depth = LIVE_DEPTH / model.weights.unit
  const viterbi = new Viterbi(chain, model.transitions)
  const marginals = new Marginals(chain)
  marginals.setTransitions(model.transitions, model.weights.unit)
  const indices = new Uint8Array(MAX_TOKENS)

  const tagPiece = (read: ReadTokens, listed: ArrayLike<number>): SentenceName[] => {
    const { forms } = read
    const scores = scorer.score(read, listed)
    live.choose(scores, forms.length, depth)
    viterbi.decode(scores, forms.length, live, indices)
    const spans = spansOf(indices, forms.length, model.labels)
    if (spans.length > 0) marginals.prepare(scores, forms.length, live, model.weights.unit)
    return spans.map(({ firstToken, endToken, class: name }) => ({
      firstToken,
      endToken,
      class: name,
      score: marginals.probability(indices, firstToken, endToken),
    }))
  }
  return {
    usualCase: (form) => usualCaseOf(form, classes),
    why(read, listed, name) {
      const { forms } = read
      if (forms.length === 0 || forms.length > MAX_TOKENS) return null
      const scores = scorer.score(read, listed)
      live.choose(scores, forms.length, Infinity)
      marginals.prepare(scores, forms.length, live, model.weights.unit)
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
    tag(read, listed) {
      const { forms, tags, isShouted } = read
      if (forms.length <= MAX_TOKENS) return forms.length === 0 ? [] : tagPiece(read, listed)
      const found: SentenceName[] = []
      for (let start = 0; start < forms.length; start += MAX_TOKENS) {
        const end = Math.min(start + MAX_TOKENS, forms.length)
        const signs = Array.from({ length: end - start }, (_, i) => listed[start + i]!)
        for (const name of tagPiece({ forms: forms.slice(start, end), tags: tags.slice(start, end), isShouted }, signs))
          found.push({ ...name, firstToken: name.firstToken + start, endToken: name.endToken + start })
      }
      return found
    },
  }
}

/** Logarithm of the odds at which a label is given up for its token's best. */
const LIVE_DEPTH = 16

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
