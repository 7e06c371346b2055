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
  const random = createRandom(settings.seed)
  const { bits } = settings
  const examples = weighted.map(({ example }) => hideNames(example, settings.hiddenNames, random))
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
  const set = makeTrainingSet(examples, importance, lister, index, labelNumbers)
  report(
    `${examples.length} sentences, ${set.labels.length} tokens, ${index.rows.length} features, ${labels.length} labels`,
  )
  const crf = new Crf(index.rows.length, labels, settings, random)
  const weightMean = new Mean(crf.weights.length)
  const transitionMean = new Mean(crf.transitions.length)
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    report(`epoch ${epoch}: loss ${crf.learn(set).toFixed(4)} a token before learning`)
    if (epoch <= settings.epochs - settings.averagedEpochs) continue
    weightMean.add(crf.weights)
    transitionMean.add(crf.transitions)
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
