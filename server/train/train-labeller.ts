import { arcKey, Labeller, type LabelChoices } from '../../graph/syntax/labeller.ts'
import type { Frame } from '../../graph/syntax/frame.ts'
import type { Inventory } from '../../graph/syntax/inventory.ts'
import { Perceptron } from './perceptron.ts'

/** Learns labels on gold trees with guessed tags. */
export class LabellerTrainer {
  readonly learner: Perceptron
  readonly #labeller: Labeller
  readonly #inventory: Inventory

  constructor(inventory: Inventory, choices: LabelChoices, bits: number) {
    this.learner = new Perceptron(bits, inventory.labels.length)
    this.#inventory = inventory
    this.#labeller = new Labeller(this.learner, inventory, choices)
  }

  /** @param labels by place, as numbers. The frame holds tags and heads. */
  learn(frame: Frame, labels: Int32Array): void {
    this.#labeller.begin(frame)
    for (let head = 1; head <= frame.length; head++) {
      const dependents = this.#labeller.dependents(head)
      if (dependents.length > 0) this.#learnHead(frame, head, dependents, labels)
    }
  }

  /** Where the labels of a head's dependents come out wrong, moves the whole sequence towards the right one. */
  #learnHead(frame: Frame, head: number, dependents: readonly number[], labels: Int32Array): void {
    this.learner.step++
    this.#labeller.labelDependents(frame, head)
    if (dependents.every((d) => frame.label[d] === labels[d])) return
    let given = 0
    let guessed = 0
    for (const d of dependents) {
      if (this.#labeller.choices(frame, d).length > 1 && (labels[d] !== frame.label[d] || given !== guessed)) {
        this.learner.move(this.#labeller.rows(frame, d, given), labels[d]!, 1)
        this.learner.move(this.#labeller.rows(frame, d, guessed), frame.label[d]!, -1)
      }
      given |= this.#inventory.coreBit[labels[d]!]!
      guessed |= this.#inventory.coreBit[frame.label[d]!]!
    }
  }
}

/** Counts which labels stand between which tags. */
export class LabelCounter {
  readonly #counts = new Map<number, Map<number, number>>()

  add(frame: Frame, labels: Int32Array): void {
    for (let i = 1; i <= frame.length; i++) {
      if (frame.head[i] === 0) continue
      const key = arcKey(frame, i)
      const counts = this.#counts.get(key) ?? new Map<number, number>()
      this.#counts.set(key, counts.set(labels[i]!, (counts.get(labels[i]!) ?? 0) + 1))
    }
  }

  /** One label where nearly all arcs have it; else those that occur at all often; nothing below three arcs: any label may do. */
  choices(): number[][] {
    const choices: number[][] = []
    for (const [key, counts] of this.#counts) {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
      const [label, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))
      if (total >= 30 && most / total >= 0.985) choices[key] = [label]
      else if (total >= 3) {
        const usual = [...counts].filter(([, count]) => total < 30 || count / total > 0.001)
        choices[key] = usual.map(([other]) => other).toSorted((a, b) => a - b)
      }
    }
    return choices
  }
}
