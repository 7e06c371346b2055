import type { Article } from './article.ts'
import type { Span } from './span.ts'

/** A token as written: a word, a number or a punctuation mark. */
export interface Token extends Span {
  readonly text: string
}

/**
 * A syntactic word of Universal Dependencies. A token that contracts two ("im" = "in" + "dem") gives two words that
 * point to the same token.
 */
export interface Word {
  readonly form: string
  /** Index into `Doc.tokens`. */
  readonly token: number
}

/** A sentence: `tokens` and `words` are half-open ranges of indices. */
export interface Sentence extends Span {
  readonly firstToken: number
  readonly endToken: number
  readonly words: readonly Word[]
}

/** Part of speech, head and label of every word of one sentence. Arrays run parallel to `Sentence.words`. */
export interface Tree {
  /** Universal part of speech, e.g. "VERB". */
  readonly upos: readonly string[]
  /** Tag of the model: the part of speech with the verb's form where it has one, e.g. "VERB.Part". */
  readonly tags: readonly string[]
  /** Index of the head word in the sentence, −1 for the root. */
  readonly heads: Int32Array
  /** Universal Dependencies label, e.g. "nsubj:pass". */
  readonly labels: readonly string[]
}

/** An article with its tokens and sentences. Trees are made later, only for sentences that need one. */
export interface Doc {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}
