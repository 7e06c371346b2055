import { Beam } from '../../graph/syntax/beam.ts'
import type { Frame } from '../../graph/syntax/frame.ts'
import type { Inventory } from '../../graph/syntax/inventory.ts'
import { PARSER_CLASSES } from '../../graph/syntax/parser-scorer.ts'
import { ParseState } from '../../graph/syntax/state.ts'
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
    this.#gold.reset()
    let worst: Uint8Array | null = null
    let largest = -Infinity
    let isRight = true
    for (const transition of gold) {
      this.#stepGold(frame, transition)
      beam.advance(frame)
      const best = beam.bestTransitions()
      isRight = best.every((taken, step) => taken === gold[step])
      const violation = beam.bestTotal - this.#gold.total
      if (!isRight && violation >= largest) {
        largest = violation
        worst = best
      }
    }
    return isRight ? null : worst
  }

  #stepGold(frame: Frame, transition: number): void {
    this.#beam.scorer.score(frame, this.#gold)
    this.#gold.total += this.#beam.scorer.scores[transition]!
    this.#gold.apply(frame, transition)
  }

  #move(frame: Frame, sequence: Uint8Array, from: number, amount: number): void {
    const { scorer } = this.#beam
    const state = this.#gold
    state.reset()
    sequence.forEach((transition, step) => {
      if (step >= from && state.depth > 0) {
        scorer.list(frame, state)
        this.learner.move(scorer.rows, transition, amount)
      }
      state.apply(frame, transition)
    })
  }
}
