import type { Frame } from './frame.ts'
import type { Inventory } from './inventory.ts'
import { Landmarks } from './landmarks.ts'
import { PairMemory } from './pair-memory.ts'
import { FRONT_FEATURES, STACK_FEATURES, STATE_FEATURES } from './parser-features.ts'
import type { ParseState } from './state.ts'
import type { Weights } from './tagger.ts'
import { compileRows, compileSum } from './templates.ts'

/** Columns of the parser's weight table: three transitions and one to round up. */
export const PARSER_CLASSES = 4
export const TRANSITIONS = 3

/** Scores the transitions of parser states over one sentence. */
export class ParserScorer {
  /** Scores of the three transitions, from the last call of `score`. */
  readonly scores = new Float64Array(TRANSITIONS)
  /** Rows of the features, from the last call of `list`. */
  readonly rows: Int32Array
  readonly #weights: Weights
  readonly #inventory: Inventory
  readonly #landmarks = new Landmarks()
  readonly #frontMemory = new PairMemory(TRANSITIONS)
  readonly #stackMemory = new PairMemory(TRANSITIONS)
  readonly #sumFront = compileSum<[Landmarks, Frame, number, number]>(FRONT_FEATURES, PARSER_CLASSES, TRANSITIONS)
  readonly #sumStack = compileSum<[Landmarks, Frame, number, number]>(STACK_FEATURES, PARSER_CLASSES, TRANSITIONS)
  readonly #sumState = compileSum<[Landmarks, Frame, ParseState]>(STATE_FEATURES, PARSER_CLASSES, TRANSITIONS)
  readonly #listFront = compileRows<[Landmarks, Frame, number, number]>(FRONT_FEATURES)
  readonly #listStack = compileRows<[Landmarks, Frame, number, number]>(STACK_FEATURES)
  readonly #listState = compileRows<[Landmarks, Frame, ParseState]>(STATE_FEATURES)

  constructor(weights: Weights, inventory: Inventory) {
    this.#weights = weights
    this.#inventory = inventory
    const [front, stack, state] = [FRONT_FEATURES, STACK_FEATURES, STATE_FEATURES].map((list) => list.templates.length)
    this.rows = new Int32Array(front! + stack! + state!)
  }

  /** Makes ready for a tagged sentence. Weights may change between sentences, not within one. */
  begin(frame: Frame): void {
    frame.tag[frame.length + 1] = this.#inventory.rootTag
    this.#landmarks.locate(frame, this.#inventory)
    this.#frontMemory.forget(frame.length + 2)
    this.#stackMemory.forget(frame.length + 2)
  }

  /** Fills `scores`. With an empty stack there is nothing to choose, so all are 0. */
  score(frame: Frame, state: ParseState): void {
    const { scores } = this
    if (state.depth === 0) {
      scores.fill(0)
      return
    }
    const { table, bits } = this.#weights
    const shift = 32 - bits
    const top = state.stack[state.depth - 1]!
    const second = state.depth > 1 ? state.stack[state.depth - 2]! : 0
    const front = this.#frontMemory
    const frontAt = front.find(top, state.front)
    if (front.isNew) this.#sumFront(this.#landmarks, frame, top, state.front, table, front.scores, frontAt, shift)
    const stack = this.#stackMemory
    const stackAt = stack.find(second, top)
    if (stack.isNew) this.#sumStack(this.#landmarks, frame, second, top, table, stack.scores, stackAt, shift)
    this.#sumState(this.#landmarks, frame, state, table, scores, 0, shift)
    for (let k = 0; k < TRANSITIONS; k++) scores[k]! += front.scores[frontAt + k]! + stack.scores[stackAt + k]!
  }

  /** Fills `rows` with the features of a state whose stack is not empty. */
  list(frame: Frame, state: ParseState): void {
    const { rows } = this
    const shift = 32 - this.#weights.bits
    const top = state.stack[state.depth - 1]!
    const second = state.depth > 1 ? state.stack[state.depth - 2]! : 0
    const front = this.#listFront(this.#landmarks, frame, top, state.front, rows, shift)
    const stack = this.#listStack(this.#landmarks, frame, second, top, rows.subarray(front), shift)
    this.#listState(this.#landmarks, frame, state, rows.subarray(front + stack), shift)
  }
}
