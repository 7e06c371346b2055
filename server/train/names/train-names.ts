import { WordStore } from '../../../graph/names/word-store.ts'
import type { NameModel } from '../../../graph/names/model.ts'
import { OUTSIDE } from '../../../graph/names/labels.ts'
import { WordClassReader } from '../../../graph/names/word-classes.ts'
import type { Language } from '../../../graph/model/article.ts'
import { createRandom } from '../random.ts'
import { Crf } from './crf.ts'
import { FeatureLister, indexFeatures, makeTrainingSet, usedLabels } from './feature-index.ts'
import { hideNames } from './hide-names.ts'
import { makeWordClasses, type WordList } from './make-word-classes.ts'
import type { Example } from './prepare.ts'
import { quantise } from './quantise.ts'
import type { NameSettings } from './settings.ts'

/** A sentence to learn, and how much it counts. */
export interface WeightedExample {
  readonly example: Example
  readonly importance: number
  /** Whether it is another sentence once more, set in capitals: to be learnt from, not measured on. */
  readonly isCopy: boolean
}

/**
 * Trains the name tagger of one language. Deterministic: the same sentences, lists and settings give the same bytes.
 *
 * @param report is told what has been done, one line at a time.
 */
export function trainNames(
  language: Language,
  weighted: readonly WeightedExample[],
  lists: readonly WordList[],
  settings: NameSettings,
  report: (line: string) => void,
): NameModel {
  const { bits, seeds, epochs } = settings
  const examples = weighted.map(({ example }) => example)
  const importance = weighted.map((each) => each.importance)
  const classes = makeWordClasses(lists, settings.listedWords)
  const tags = [...new Set(examples.flatMap((example) => example.tags))]
  const tagNumbers = new Map(tags.map((tag, index) => [tag, index + 1]))
  const labels = usedLabels(examples, settings.labelCount)
  const labelNumbers = new Map(labels.map((label, index) => [label, index]))
  const lister = new FeatureLister(
    new WordStore(new WordClassReader(classes), classes.columns.length, Infinity),
    tagNumbers,
    bits,
  )
  const index = indexFeatures(examples, lister, bits, settings.featureCount)
  report(`${examples.length} sentences, ${index.rows.length} features, ${labels.length} labels`)
  const weightMean = new Mean(index.rows.length * labels.length)
  const transitionMean = new Mean(labels.length * labels.length)
  for (const seed of seeds) {
    const random = createRandom(seed)
    const seen = examples.map((example) => hideNames(example, settings.hiddenNames, random))
    const set = makeTrainingSet(seen, importance, lister, index, labelNumbers)
    const crf = new Crf(index.rows.length, labels, settings, random)
    for (let epoch = 1; epoch <= epochs; epoch++) {
      report(`seed ${seed}, epoch ${epoch}: loss ${crf.learn(set).toFixed(4)} a token before learning`)
      if (epoch <= epochs - settings.averagedEpochs) continue
      weightMean.add(crf.weights)
      transitionMean.add(crf.transitions)
    }
  }
  const weights = quantise(weightMean.value(), index.rows, labels.length, bits, settings.quantising)
  report(`${weights.rows.length} features and ${weights.values.length} weights kept`)
  return {
    language,
    labels,
    tags,
    classes,
    weights,
    // What leads to outside, label 0, stands in the first column.
    transitions: Float32Array.from(
      transitionMean.value(),
      (score, k) => (k % labels.length === OUTSIDE ? score - settings.boldness : score) / weights.unit,
    ),
  }
}

/** Mean of arrays of numbers. */
class Mean {
  readonly #sum: Float32Array
  #count = 0

  constructor(length: number) {
    this.#sum = new Float32Array(length)
  }

  add(values: Float32Array): void {
    for (let i = 0; i < values.length; i++) this.#sum[i]! += values[i]!
    this.#count++
  }

  value(): Float32Array {
    return this.#sum.map((sum) => sum / this.#count)
  }
}
