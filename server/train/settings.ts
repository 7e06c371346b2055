/** How a model is trained. The figures in docs/syntax.md were reached with `DEFAULTS`. */
export interface TrainingSettings {
  readonly seed: number
  /** Parts of the data whose tags are guessed by a tagger that has not seen them: what the parser will meet in use. */
  readonly folds: number
  readonly foldEpochs: number
  readonly taggerEpochs: number
  readonly parserEpochs: number
  readonly labellerEpochs: number
  readonly beam: number
  /** Share of words hidden from parser and labeller in training, so that they lean on tags, classes and endings too. */
  readonly hiddenWords: number
  /** Least number of times that a word must occur to have a number of its own. */
  readonly vocabularyCount: number
  /** Rows of the weight tables as powers of two. */
  readonly bits: { readonly tagger: number; readonly parser: number; readonly labeller: number }
  /** Weights are rounded to multiples of this, of ±127: 6 costs no accuracy and a fifth of the file. */
  readonly grain: number
  /** Most frequent words whose class is shipped. */
  readonly clusterWords: number
}

export const DEFAULTS: TrainingSettings = {
  seed: 1,
  folds: 2,
  foldEpochs: 4,
  taggerEpochs: 6,
  parserEpochs: 6,
  labellerEpochs: 4,
  beam: 8,
  hiddenWords: 0.1,
  vocabularyCount: 3,
  bits: { tagger: 18, parser: 19, labeller: 18 },
  grain: 6,
  clusterWords: 150_000,
}
