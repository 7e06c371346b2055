import type { Frame } from './frame.ts'
import { TagMemory } from './tag-memory.ts'
import { compileRows, type FeatureSource, type WeightTable } from './templates.ts'

/** Weights of one scorer: 2^bits rows of `classes` values. */
export interface Weights {
  readonly bits: number
  readonly classes: number
  readonly table: WeightTable
}

/** Left-to-right tagger. A word with one dominant tag skips the classifier. Class k is tag k + 1. */
export class Tagger {
  /** Rows of the features last listed. */
  readonly rows = new Int32Array(TAGGER_FEATURES.templates.length)
  readonly scores: Float64Array
  readonly #offsets = new Int32Array(TAGGER_FEATURES.templates.length)
  readonly #weights: Weights
  readonly #memory = new TagMemory()
  readonly #listRows = compileRows<[Frame, number]>(TAGGER_FEATURES)

  constructor(weights: Weights) {
    this.#weights = weights
    this.scores = new Float64Array(weights.classes)
  }

  /** Fills `frame.tag`. Words may not come from another lexicon, nor weights change, from call to call. */
  tag(frame: Frame): void {
    const { tag, fixedTag } = frame
    for (let i = 1; i <= frame.length; i++) tag[i] = fixedTag[i]! >= 0 ? fixedTag[i]! : this.#remembered(frame, i)
  }

  /** A sentence is tagged again once its names are known: most of its words stand in the same company as before. */
  #remembered(frame: Frame, i: number): number {
    const memory = this.#memory
    const place = memory.find(frame, i)
    if (memory.isNew) memory.tags[place] = this.best(frame, i)
    return memory.tags[place]!
  }

  /** Best tag of one word, given the tags before it; leaves its features in `rows`. */
  best(frame: Frame, i: number): number {
    const { rows, scores } = this
    const offsets = this.#offsets
    const { table, classes, bits } = this.#weights
    const count = this.#listRows(frame, i, rows, 32 - bits)
    for (let j = 0; j < count; j++) offsets[j] = Math.imul(rows[j]!, classes)
    let best = 0
    let top = -Infinity
    for (let k = 0; k < classes; k++) {
      let sum = 0
      for (let j = 0; j < count; j++) sum += table[offsets[j]! + k]!
      scores[k] = sum
      if (sum > top) {
        top = sum
        best = k
      }
    }
    return best + 1
  }
}

/** Names: w word, c cluster, s1–s4 suffixes, sh shape, t tag; p1, p2 the places before, q1, q2 those after. */
const TAGGER_FEATURES: FeatureSource = {
  parameters: ['frame', 'i'],
  prologue: `
    const { word: w, cluster: c, suffix1: s1, suffix2: s2, suffix3: s3, suffix4: s4, shape: sh, prefix: pre, tag: t } = frame;
    const p1 = i > 1 ? i - 1 : 0, p2 = i > 2 ? i - 2 : 0, q1 = i + 1, q2 = i + 2, first = i === 1 ? 1 : 0;`,
  templates: [
    ['w[i]', '0'],
    ['c[i]', '0'],
    ['s1[i]', 'sh[i]'],
    ['s2[i]', '0'],
    ['s3[i]', '0'],
    ['s4[i]', '0'],
    ['pre[i]', '0'],
    ['sh[i]', 'first'],
    ['t[p1]', '0'],
    ['t[p1]', 't[p2]'],
    ['t[p1]', 'w[i]'],
    ['t[p1]', 's3[i]'],
    ['t[p1]', 'c[i]'],
    ['w[p1]', '0'],
    ['w[q1]', '0'],
    ['w[p2]', '0'],
    ['w[q2]', '0'],
    ['w[p1]', 'w[i]'],
    ['w[q1]', 'w[i]'],
    ['s3[q1]', 's2[i]'],
    ['c[p1]', 'c[i]'],
    ['c[q1]', 'c[i]'],
    ['c[q1]', 'c[p1]'],
    ['sh[q1]', 'sh[i] * 2 + first'],
    ['s2[p1]', 's2[i]'],
    ['t[p1] * 64 + t[p2]', 'c[i]'],
    ['s3[q1]', 't[p1]'],
    ['w[q1]', 't[p1]'],
    ['c[q1] | c[q2] << 10', '0'],
    ['t[p1] | t[p2] << 6', 'w[i]'],
    ['c[q1] << 6 | t[p1]', 'c[i]'],
  ],
}
