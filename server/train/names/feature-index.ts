import { MARGIN, NameFrame } from '../../../graph/names/frame.ts'
import { STEPS } from '../../../graph/names/feature-names.ts'
import {
  COMPANY_LIST,
  KEYED_LISTS,
  MOST_ROWS,
  pieceRow,
  ROLES,
  specialLists,
  WORD_LISTS,
} from '../../../graph/names/features.ts'
import { labelOf, NAME_CLASSES, OUTSIDE, PLACE } from '../../../graph/names/labels.ts'
import type { WordStore } from '../../../graph/names/word-store.ts'
import { listPieces } from '../../../graph/names/word.ts'
import type { Example } from './prepare.ts'
import type { TrainingSet } from './crf.ts'

/** Rows of all features of a sentence's tokens, handed over token by token. */
export class FeatureLister {
  readonly #words: WordStore
  readonly #frame = new NameFrame()
  readonly #shift: number
  readonly #tagNumbers: ReadonlyMap<string, number>
  readonly #rows = new Int32Array(MOST_FEATURES)
  readonly #buffer = new Int32Array(MOST_ROWS)

  constructor(words: WordStore, tagNumbers: ReadonlyMap<string, number>, bits: number) {
    this.#words = words
    this.#shift = 32 - bits
    this.#tagNumbers = tagNumbers
  }

  list(example: Example, visit: (token: number, rows: Int32Array) => void): void {
    const frame = this.#frame
    frame.load(this.#words, example, this.#tagNumbers, example.listed)
    const rows = this.#rows
    const buffer = this.#buffer
    for (let i = 0; i < example.forms.length; i++) {
      const place = MARGIN + i
      let count = 0
      for (const { list } of [COMPANY_LIST, ...specialLists(frame, place, i === 0), ...Object.values(KEYED_LISTS)]) {
        const length = list(frame, place, buffer, this.#shift)
        rows.set(buffer.subarray(0, length), count)
        count += length
      }
      for (const role of ROLES) {
        const from = place + STEPS[role]
        const length = WORD_LISTS[role].list(this.#words, frame.number[from]!, frame.tag[from]!, buffer, this.#shift)
        rows.set(buffer.subarray(0, length), count)
        count += length
      }
      const end = count + listPieces(example.forms[i]!, rows, count)
      for (; count < end; count++) rows[count] = pieceRow(rows[count]!, this.#shift)
      visit(i, rows.subarray(0, count))
    }
  }
}

const MOST_FEATURES = 256
/** Numbers for the rows that occur often enough. */
export interface FeatureIndex {
  /** Row of each feature. */
  readonly rows: Uint32Array
  /** Number of each row, −1 for none. */
  readonly numbers: Int32Array
}

export function indexFeatures(
  examples: readonly Example[],
  lister: FeatureLister,
  bits: number,
  least: number,
): FeatureIndex {
  const counts = new Uint8Array(2 ** bits)
  for (const example of examples)
    lister.list(example, (_, rows) => {
      for (const row of rows) if (counts[row]! < 255) counts[row]!++
    })
  const numbers = new Int32Array(2 ** bits).fill(-1)
  let kept = 0
  for (let row = 0; row < counts.length; row++) if (counts[row]! >= least) numbers[row] = kept++
  const rows = new Uint32Array(kept)
  for (let row = 0; row < numbers.length; row++) if (numbers[row]! >= 0) rows[numbers[row]!] = row
  return { rows, numbers }
}

export function makeTrainingSet(
  examples: readonly Example[],
  importance: readonly number[],
  lister: FeatureLister,
  { numbers }: FeatureIndex,
  labelNumbers: ReadonlyMap<number, number>,
): TrainingSet {
  const tokens = examples.reduce((sum, { forms }) => sum + forms.length, 0)
  let features = new Int32Array(tokens * 100)
  const featureStarts = new Uint32Array(tokens + 1)
  const labels = new Uint8Array(tokens)
  const sentenceStarts = new Uint32Array(examples.length + 1)
  let token = 0
  let count = 0
  examples.forEach((example, sentence) => {
    sentenceStarts[sentence] = token
    example.labels.forEach((label, i) => (labels[token + i] = labelNumbers.get(label) ?? OUTSIDE))
    lister.list(example, (i, rows) => {
      if (count + rows.length > features.length) {
        const larger = new Int32Array(Math.ceil(features.length * 1.3) + rows.length)
        larger.set(features)
        features = larger
      }
      featureStarts[token + i] = count
      for (const row of rows) if (numbers[row]! >= 0) features[count++] = numbers[row]!
    })
    token += example.forms.length
  })
  featureStarts[tokens] = count
  sentenceStarts[examples.length] = token
  return {
    features: features.slice(0, count),
    featureStarts,
    labels,
    sentenceStarts,
    importance: Float32Array.from(importance),
  }
}

/**
 * Labels that occur often enough to be learnt, outside first. A class has its three labels of longer names all or not at
 * all, so that a name that is not learnt is outside as a whole.
 */
export function usedLabels(examples: readonly Example[], least: number): number[] {
  const counts = new Map<number, number>()
  for (const { labels } of examples) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  const isUsed = (label: number): boolean => (counts.get(label) ?? 0) >= least
  const used = NAME_CLASSES.flatMap((_, index) => {
    const [begin, inside, end] = [PLACE.begin, PLACE.inside, PLACE.end].map((place) => labelOf(index, place))
    const single = labelOf(index, PLACE.single)
    return [...(isUsed(begin!) ? [begin!, inside!, end!] : []), ...(isUsed(single) ? [single] : [])]
  })
  return [OUTSIDE, ...used]
}
