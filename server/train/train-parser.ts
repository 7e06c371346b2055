import { Beam, PARSER_CLASSES, type Verbs } from '../../graph/syntax/beam.ts'
import type { Frame } from '../../graph/syntax/frame.ts'
import type { Inventory } from '../../graph/syntax/inventory.ts'
import { PARSER_FEATURES } from '../../graph/syntax/parser-features.ts'
import { ParseState } from '../../graph/syntax/state.ts'
import { compileRows, compileSum } from '../../graph/syntax/templates.ts'
import { oracle } from './oracle.ts'
import { Perceptron } from './perceptron.ts'

/**
 * Structured perceptron over the beam. Each sentence is searched to its end and corrected up to the step at which the
 * beam's best is furthest ahead of the gold sequence (max-violation update, Huang, Fayong and Guo 2012).
 */
export class ParserTrainer {
  readonly learner: Perceptron
  readonly #beam: Beam
  readonly #gold: ParseState
  readonly #rows = new Int32Array(PARSER_FEATURES.templates.length)
  readonly #scores = new Float64Array(PARSER_CLASSES - 1)
  readonly #listRows = compileRows<[ParseState, Verbs, Frame]>(PARSER_FEATURES)
  readonly #sum = compileSum<[ParseState, Verbs, Frame]>(PARSER_FEATURES, PARSER_CLASSES, PARSER_CLASSES - 1)

  constructor(inventory: Inventory, bits: number, width: number) {
    this.learner = new Perceptron(bits, PARSER_CLASSES)
    this.#beam = new Beam(this.learner, inventory, width)
    this.#gold = new ParseState(inventory)
  }

  /** Learns from one tagged sentence; returns whether it was parsed right before. */
  learn(frame: Frame, heads: readonly number[]): boolean {
    const gold = oracle(frame, heads, this.#gold)
    this.learner.step++
    const bad = this.#worstPrefix(frame, gold)
    if (bad === null) return true
    let from = 0
    while (bad[from] === gold[from]) from++
    this.#move(frame, gold.subarray(0, bad.length), from, 1)
    this.#move(frame, bad, from, -1)
    return false
  }

  /** The beam's best sequence up to the step of the largest violation; null if the whole search ends at the gold tree. */
  #worstPrefix(frame: Frame, gold: Uint8Array): Uint8Array | null {
    const beam = this.#beam
    beam.begin(frame)
    this.#gold.reset(frame.length)
    let worst: Uint8Array | null = null
    let largest = -Infinity
    let isRight = true
    for (const transition of gold) {
      this.#stepGold(frame, transition)
      beam.advance(frame)
      const { best } = beam
      isRight = isSame(best.transitions, gold, best.steps)
      const violation = best.total - this.#gold.total
      if (!isRight && violation >= largest) {
        largest = violation
        worst = best.transitions.slice(0, best.steps)
      }
    }
    return isRight ? null : worst
  }

  #stepGold(frame: Frame, transition: number): void {
    const { bits, table } = this.learner
    if (this.#gold.depth > 0) {
      this.#sum(this.#gold, this.#beam.verbs, frame, table, this.#scores, 32 - bits)
      this.#gold.total += this.#scores[transition]!
    }
    this.#gold.apply(frame, transition)
  }

  #move(frame: Frame, sequence: Uint8Array, from: number, amount: number): void {
    const state = this.#gold
    state.reset(frame.length)
    sequence.forEach((transition, step) => {
      if (step >= from && state.depth > 0) {
        const count = this.#listRows(state, this.#beam.verbs, frame, this.#rows, 32 - this.learner.bits)
        this.learner.move(this.#rows, count, transition, amount)
      }
      state.apply(frame, transition)
    })
  }
}

function isSame(a: Uint8Array, b: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false
  return true
}
