import type { Language } from '../../../graph/model/article.ts'
import type { CrfSettings } from './crf.ts'
import type { Quantising } from './quantise.ts'

/** How a name model is trained. The figures in docs/names.md were reached with `NAME_SETTINGS`. */
export interface NameSettings extends CrfSettings {
  /** The model is the mean of one training for each: they differ in the order of sentences and in the features left out. */
  readonly seeds: readonly number[]
  /** Rows that features are hashed to, as a power of two. */
  readonly bits: number
  /** Least number of times that a feature must occur. */
  readonly featureCount: number
  /** Least number of times that a label must occur. */
  readonly labelCount: number
  /** Share of the gazetteer's names that are hidden in training, so that the tagger learns names that nobody lists. */
  readonly hiddenNames: number
  /** Most frequent words of each list of classes that are shipped. */
  readonly listedWords: readonly number[]
  /**
   * Logarithm of the odds by which a token outside of names is made less likely in the end. Features left out and small weights cut
   * off make a model shy: it finds too little, and what it finds is right more often than it should be.
   */
  readonly boldness: number
  /** A training ends in the mean of the weights after so many last epochs. */
  readonly averagedEpochs: number
  readonly quantising: Quantising
}

export const NAME_DEFAULTS: NameSettings = {
  seeds: [7, 8, 9, 10, 11],
  bits: 25,
  featureCount: 2,
  labelCount: 60,
  hiddenNames: 0.2,
  listedWords: [250_000, 135_000, 1_000_000],
  boldness: 0,
  epochs: 12,
  averagedEpochs: 4,
  rate: 0.2,
  penalty: 1e-7,
  dropout: 0.7,
  quantising: { least: 0.1, most: 4, grain: 4 },
}

/** In German, whose training text has names enough that nobody lists, hiding the listed ones costs accuracy. */
export const NAME_SETTINGS: Readonly<Record<Language, NameSettings>> = {
  de: { ...NAME_DEFAULTS, hiddenNames: 0, boldness: 0.7 },
  en: { ...NAME_DEFAULTS, boldness: 0.5 },
}
