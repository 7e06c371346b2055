import type { Frame } from './frame.ts'
import type { Inventory } from './inventory.ts'
import type { Weights } from './tagger.ts'
import { compileRows, type FeatureSource } from './templates.ts'
import { TreeContext } from './tree-context.ts'

/** Labels seen in training between two tags: `arcKey` → label numbers. One alone needs no classifier. */
export type LabelChoices = readonly (readonly number[] | undefined)[]

/** Tag of the head, tag of the dependent, side. */
export function arcKey(frame: Frame, dependent: number): number {
  const head = frame.head[dependent]!
  return frame.tag[head]! | (frame.tag[dependent]! << 6) | (dependent < head ? 1 << 12 : 0)
}

/**
 * Labels all arcs of a finished tree from left to right, with the whole tree and the labels already given to the head's
 * other dependents in view. A classifier of its own keeps the parser's at three classes.
 */
export class Labeller {
  readonly rows = new Int32Array(LABEL_FEATURES.templates.length)
  readonly #context = new TreeContext()
  readonly #weights: Weights
  readonly #inventory: Inventory
  readonly #choices: LabelChoices
  readonly #everyLabel: readonly number[]
  readonly #listRows = compileRows<[TreeContext, Frame, number]>(LABEL_FEATURES)

  constructor(weights: Weights, inventory: Inventory, choices: LabelChoices) {
    this.#weights = weights
    this.#inventory = inventory
    this.#choices = choices
    this.#everyLabel = inventory.labels.map((_, label) => label).slice(1)
  }

  /** Fills `frame.label` from `frame.head` and `frame.tag`. */
  label(frame: Frame): void {
    this.begin(frame)
    for (let i = 1; i <= frame.length; i++) {
      if (frame.head[i] === 0) frame.label[i] = this.#inventory.rootLabel
      else this.give(frame, i, this.best(frame, i))
    }
  }

  begin(frame: Frame): void {
    this.#context.gather(frame, this.#inventory)
  }

  /** Labels that the arc may have, by its tags and its side. */
  choices(frame: Frame, dependent: number): readonly number[] {
    return this.#choices[arcKey(frame, dependent)] ?? this.#everyLabel
  }

  /** Best label of one arc; leaves its features in `rows` if there was a choice. */
  best(frame: Frame, dependent: number): number {
    const choices = this.choices(frame, dependent)
    if (choices.length === 1) return choices[0]!
    const { rows } = this
    const { table, classes, bits } = this.#weights
    const count = this.#listRows(this.#context, frame, dependent, rows, 32 - bits)
    let best = 0
    let top = -Infinity
    for (const label of choices) {
      let sum = 0
      for (let j = 0; j < count; j++) sum += table[Math.imul(rows[j]!, classes) + label]!
      if (sum > top) {
        top = sum
        best = label
      }
    }
    return best
  }

  give(frame: Frame, dependent: number, label: number): void {
    frame.label[dependent] = label
    this.#context.given[frame.head[dependent]!]! |= this.#inventory.coreBit[label]!
  }
}

/** Names: d the dependent, h its head, g the head's head, L the first word of d's subtree, f the clause's finite verb. */
const LABEL_FEATURES: FeatureSource = {
  parameters: ['context', 'frame', 'd'],
  prologue: `
    const { word: w, cluster: c, suffix2: s2, suffix3: s3, tag: t, head } = frame, h = head[d], g = head[h];
    const { adposition, caseCue, firstAuxiliary, lastAuxiliary, finite, marker, conjunction, given } = context;
    const { nominalsLeft: nomL, nominalsRight: nomR, rank, leftEdge, firstLeftChild, lastRightChild } = context;
    const isLeft = d < h ? 1 : 0, hasCase = adposition[d] !== 0 ? 1 : 0, L = leftEdge[d], f = finite[h];
    const arc = t[h] | t[d] << 6 | isLeft << 12 | hasCase << 13;
    const distance = Math.abs(d - h), far = distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : 6;
    const before = context.previousSibling[d], after = context.nextSibling[d];
    const beside = (before && (before < h) === (d < h) ? t[before] : 0) | (after && (after < h) === (d < h) ? t[after] : 0) << 6;`,
  templates: [
    ['arc', '0'],
    ['arc', 'w[d]'],
    ['arc', 'w[h]'],
    ['w[h]', 'w[d]'],
    ['arc', 'c[d]'],
    ['arc', 'c[h]'],
    ['c[h] << 1 | isLeft', 'c[d]'],
    ['arc', 'adposition[d]'],
    ['adposition[d]', 'w[h]'],
    ['adposition[d]', 'c[d]'],
    ['adposition[d]', 'c[h]'],
    ['adposition[d]', 'w[d]'],
    ['arc', 'caseCue[d]'],
    ['arc | Math.min(rank[d], 3) << 14', 'caseCue[d]'],
    ['s2[h]', 'lastAuxiliary[h] * 2 + isLeft'],
    ['arc', 'firstAuxiliary[h]'],
    ['arc', 'lastAuxiliary[h]'],
    ['arc', 'firstAuxiliary[d]'],
    ['arc', 'marker[d]'],
    ['arc', 'marker[h]'],
    ['arc', 'conjunction[d]'],
    ['arc', 'far'],
    ['arc', 'beside'],
    ['arc', 's3[d]'],
    ['arc', 's3[h]'],
    ['arc', 'given[h]'],
    ['given[h] << 1 | isLeft', 'w[h]'],
    ['caseCue[d]', 'given[h] << 2 | isLeft << 1 | hasCase'],
    ['arc', 'nomL[h] | nomR[h] << 3 | rank[d] << 6'],
    ['arc | (nomR[h] ? 1 : 0) << 15 | (nomL[h] ? 1 : 0) << 16', 'caseCue[d] ^ given[h] << 20'],
    ['arc', 'nomL[d] | nomR[d] << 3 | (firstAuxiliary[d] ? 64 : 0) | (marker[d] ? 128 : 0)'],
    ['c[h]', 'caseCue[d] ^ arc << 16'],
    ['arc', 't[g] | (g < h ? 64 : 0)'],
    ['arc', 't[firstLeftChild[d]] | t[lastRightChild[d]] << 6'],
    ['arc', 't[d - 1] | t[d + 1] << 6'],
    ['arc', 'w[d - 1]'],
    ['arc', 'w[L]'],
    ['arc', 't[L] | t[L - 1] << 6'],
    // agreement of a subject with the finite verb
    ['s2[f] ^ arc << 16', 'caseCue[d]'],
    ['s2[f] ^ arc << 16', 's2[d]'],
  ],
}
