import { MAX_WORDS, type Frame } from './frame.ts'
import type { Inventory } from './inventory.ts'
import { GIVEN_LABEL_FEATURES, TREE_LABEL_FEATURES } from './label-features.ts'
import type { Weights } from './tagger.ts'
import { compileRows } from './templates.ts'
import { TreeContext } from './tree-context.ts'

/** Labels seen in training between two tags: `arcKey` → label numbers. One alone needs no classifier. */
export type LabelChoices = readonly (readonly number[] | undefined)[]

/** Tag of the head, tag of the dependent, side. */
export function arcKey(frame: Frame, dependent: number): number {
  const head = frame.head[dependent]!
  return frame.tag[head]! | (frame.tag[dependent]! << 6) | (dependent < head ? 1 << 12 : 0)
}

/**
 * Labels the arcs of a finished tree. The dependents of one head are labelled together, from left to right, since a verb
 * gives one subject and one object: a beam over the sets of core labels given so far. A classifier of its own keeps the
 * parser's at three classes.
 */
export class Labeller {
  readonly #context: TreeContext
  readonly #margin: number
  readonly #weights: Weights
  readonly #inventory: Inventory
  readonly #choices: LabelChoices
  readonly #everyLabel: readonly number[]
  readonly #listTreeRows = compileRows<[TreeContext, Frame, number]>(TREE_LABEL_FEATURES)
  readonly #listGivenRows = compileRows<[TreeContext, Frame, number, number]>(GIVEN_LABEL_FEATURES)
  readonly #treeRows = new Int32Array(TREE_LABEL_FEATURES.templates.length)
  readonly #givenRows = new Int32Array(GIVEN_LABEL_FEATURES.templates.length)
  readonly #treeScores: Float64Array
  #now = new Hypotheses()
  #next = new Hypotheses()
  /** Label and predecessor of each hypothesis after each dependent, to read the best sequence back. */
  readonly #labels = new Int32Array(MAX_WORDS * WIDTH)
  readonly #parents = new Int32Array(MAX_WORDS * WIDTH)

  /** @param margin how far a label may be behind the best by what the tree alone tells and still be tried; without it any is, as training needs */
  constructor(weights: Weights, inventory: Inventory, choices: LabelChoices, margin = Number.POSITIVE_INFINITY) {
    this.#margin = margin
    this.#weights = weights
    this.#inventory = inventory
    this.#choices = choices
    this.#context = new TreeContext(inventory)
    this.#everyLabel = inventory.labels.map((_, label) => label).slice(1)
    this.#treeScores = new Float64Array(inventory.labels.length)
  }

  /** Fills `frame.label` from `frame.head` and `frame.tag`. */
  label(frame: Frame): void {
    this.begin(frame)
    const root = this.#context.firstChild[0]!
    if (root > 0) frame.label[root] = this.#inventory.rootLabel
    for (let head = 1; head <= frame.length; head++) this.labelDependents(frame, head)
  }

  begin(frame: Frame): void {
    this.#context.gather(frame)
  }

  dependents(head: number): number[] {
    return this.#context.dependents(head)
  }

  /** Labels that the arc may have, by its tags and its side. */
  choices(frame: Frame, dependent: number): readonly number[] {
    return this.#choices[arcKey(frame, dependent)] ?? this.#everyLabel
  }

  /** Fills `frame.label` for the dependents of one head. */
  labelDependents(frame: Frame, head: number): void {
    const { firstChild, nextSibling } = this.#context
    if (firstChild[head] === 0) return
    this.#now.start()
    let step = 0
    for (let d = firstChild[head]!; d > 0; d = nextSibling[d]!) this.#extend(frame, d, step++)
    let place = this.#now.best()
    let dependent = this.#context.lastChild[head]!
    while (step-- > 0) {
      frame.label[dependent] = this.#labels[step * WIDTH + place]!
      place = this.#parents[step * WIDTH + place]!
      dependent = this.#context.previousSibling[dependent]!
    }
  }

  /** Rows of all features of an arc, given the core labels before it; the two parts one after the other. */
  rows(frame: Frame, dependent: number, given: number): Int32Array {
    const shift = 32 - this.#weights.bits
    this.#listTreeRows(this.#context, frame, dependent, this.#treeRows, shift)
    this.#listGivenRows(this.#context, frame, dependent, given, this.#givenRows, shift)
    return Int32Array.of(...this.#treeRows, ...this.#givenRows)
  }

  /** Adds each label that the next dependent may have to each hypothesis. */
  #extend(frame: Frame, dependent: number, step: number): void {
    const choices = this.choices(frame, dependent)
    const isOpen = choices.length > 1
    const now = this.#now
    const next = this.#next
    next.count = 0
    const least = isOpen ? this.#scoreTree(frame, dependent, choices) - this.#margin : 0
    for (let k = 0; k < now.count; k++) {
      const given = now.given[k]!
      if (isOpen) this.#listGiven(frame, dependent, given)
      for (const label of choices) {
        if (isOpen && this.#treeScores[label]! < least) continue
        const score = isOpen ? this.#treeScores[label]! + this.#sum(this.#givenRows, label) : 0
        const place = next.offer(given | this.#inventory.coreBit[label]!, now.total[k]! + score)
        if (place < 0) continue
        this.#labels[step * WIDTH + place] = label
        this.#parents[step * WIDTH + place] = k
      }
    }
    this.#now = next
    this.#next = now
  }

  /** Fills `#treeScores` for the labels given; returns the best. */
  #scoreTree(frame: Frame, dependent: number, choices: readonly number[]): number {
    this.#listTreeRows(this.#context, frame, dependent, this.#treeRows, 32 - this.#weights.bits)
    this.#toOffsets(this.#treeRows)
    let best = Number.NEGATIVE_INFINITY
    for (const label of choices) {
      const score = this.#sum(this.#treeRows, label)
      this.#treeScores[label] = score
      if (score > best) best = score
    }
    return best
  }

  #listGiven(frame: Frame, dependent: number, given: number): void {
    this.#listGivenRows(this.#context, frame, dependent, given, this.#givenRows, 32 - this.#weights.bits)
    this.#toOffsets(this.#givenRows)
  }

  #toOffsets(rows: Int32Array): void {
    for (let j = 0; j < rows.length; j++) rows[j] = Math.imul(rows[j]!, this.#weights.classes)
  }

  #sum(offsets: Int32Array, label: number): number {
    const { table } = this.#weights
    let sum = 0
    for (let j = 0; j < offsets.length; j++) sum += table[offsets[j]! + label]!
    return sum
  }
}

/** Hypotheses kept for one head. */
const WIDTH = 6

/** The best labellings so far, one for each set of core labels given: what comes later depends on the set alone. */
class Hypotheses {
  readonly given = new Int32Array(WIDTH)
  readonly total = new Float64Array(WIDTH)
  count = 0

  start(): void {
    this.count = 1
    this.given[0] = 0
    this.total[0] = 0
  }

  /** Place that the hypothesis takes, −1 if a better one has it. */
  offer(given: number, total: number): number {
    let worst = 0
    for (let k = 0; k < this.count; k++) {
      if (this.given[k] === given) return total > this.total[k]! ? this.#put(k, given, total) : -1
      if (this.total[k]! < this.total[worst]!) worst = k
    }
    if (this.count < WIDTH) return this.#put(this.count++, given, total)
    return total > this.total[worst]! ? this.#put(worst, given, total) : -1
  }

  best(): number {
    let best = 0
    for (let k = 1; k < this.count; k++) if (this.total[k]! > this.total[best]!) best = k
    return best
  }

  #put(place: number, given: number, total: number): number {
    this.given[place] = given
    this.total[place] = total
    return place
  }
}
