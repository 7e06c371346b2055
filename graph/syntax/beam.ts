import { MAX_WORDS, type Frame } from './frame.ts'
import type { Inventory } from './inventory.ts'
import { ParserScorer, TRANSITIONS } from './parser-scorer.ts'
import { headsOf, ParseState } from './state.ts'
import type { Weights } from './tagger.ts'

/** Beam search over transitions: keeps the `width` best half-built trees of equal length. Source: Zhang and Clark 2008. */
export class Beam {
  readonly scorer: ParserScorer
  readonly #width: number
  readonly #margin: number
  readonly #spare: ParseState[]
  /** Half-built trees, best first. */
  #states: ParseState[] = []
  #steps = 0
  /** The best next steps so far, best first: number of the state, transition, total; `#count` of them. */
  readonly #from: Int32Array
  readonly #transition: Int32Array
  readonly #total: Float64Array
  #count = 0
  /** Transition and number of the state before it, for each state after each step. */
  readonly #pastTransitions: Uint8Array
  readonly #pastStates: Uint8Array

  /** @param margin how far behind the best total a half-built tree may be and still be kept; without it any is kept, as training needs */
  constructor(weights: Weights, inventory: Inventory, width: number, margin = Number.POSITIVE_INFINITY) {
    this.#margin = margin
    this.scorer = new ParserScorer(weights, inventory)
    this.#width = width
    this.#spare = Array.from({ length: 2 * width }, () => new ParseState(inventory))
    this.#from = new Int32Array(width)
    this.#transition = new Int32Array(width)
    this.#total = new Float64Array(width)
    this.#pastTransitions = new Uint8Array(2 * MAX_WORDS * width)
    this.#pastStates = new Uint8Array(2 * MAX_WORDS * width)
  }

  /** Total of the best half-built tree. */
  get bestTotal(): number {
    return this.#states[0]!.total
  }

  /** Puts the empty tree into the beam. The frame must be tagged. */
  begin(frame: Frame): void {
    this.#spare.push(...this.#states)
    const state = this.#spare.pop()!
    state.reset()
    this.#states = [state]
    this.#steps = 0
    this.scorer.begin(frame)
  }

  /** Takes one transition in every state and keeps the best. 2n of them make a tree. */
  advance(frame: Frame): void {
    this.#count = 0
    const { scores } = this.scorer
    for (let from = 0; from < this.#states.length; from++) {
      const state = this.#states[from]!
      this.scorer.score(frame, state)
      for (let transition = 0; transition < TRANSITIONS; transition++) {
        if (state.isLegal(transition, frame.length)) this.#offer(from, transition, state.total + scores[transition]!)
      }
    }
    this.#dropHopeless()
    this.#follow(frame)
    this.#steps++
  }

  /** Fills `frame.head`: a tree with one root, whose head is 0. Further roots hang from the first. */
  parse(frame: Frame): void {
    this.begin(frame)
    for (let step = 0; step < 2 * frame.length; step++) this.advance(frame)
    const heads = headsOf(this.bestTransitions(), frame.length)
    const root = heads.indexOf(frame.length + 1, 1)
    for (let i = 1; i <= frame.length; i++) frame.head[i] = heads[i] === frame.length + 1 ? root : heads[i]!
    frame.head[root] = 0
  }

  /** Transitions that led to the best half-built tree. */
  bestTransitions(): Uint8Array {
    const transitions = new Uint8Array(this.#steps)
    let state = 0
    for (let step = this.#steps - 1; step >= 0; step--) {
      transitions[step] = this.#pastTransitions[step * this.#width + state]!
      state = this.#pastStates[step * this.#width + state]!
    }
    return transitions
  }

  /** Puts a next step in its rank if it is among the best so far; of equals the first offered is first. */
  #offer(from: number, transition: number, total: number): void {
    let rank = this.#count
    if (rank < this.#width) this.#count++
    else if (total <= this.#total[--rank]!) return
    while (rank > 0 && total > this.#total[rank - 1]!) {
      this.#from[rank] = this.#from[rank - 1]!
      this.#transition[rank] = this.#transition[rank - 1]!
      this.#total[rank] = this.#total[rank - 1]!
      rank--
    }
    this.#from[rank] = from
    this.#transition[rank] = transition
    this.#total[rank] = total
  }

  /** Drops what is so far behind the best that it hardly ever wins. */
  #dropHopeless(): void {
    const least = this.#total[0]! - this.#margin
    while (this.#count > 1 && this.#total[this.#count - 1]! < least) this.#count--
  }

  /** Makes the next states. The last child of a state takes it over, the others copy it first. */
  #follow(frame: Frame): void {
    const next: ParseState[] = []
    let taken = 0
    for (let rank = 0; rank < this.#count; rank++) {
      const from = this.#from[rank]!
      const parent = this.#states[from]!
      if (this.#isUsedLater(rank)) {
        const state = this.#spare.pop()!
        state.copyFrom(parent)
        next.push(state)
      } else {
        taken |= 1 << from
        next.push(parent)
      }
    }
    for (let k = 0; k < this.#states.length; k++) if ((taken & (1 << k)) === 0) this.#spare.push(this.#states[k]!)
    const past = this.#steps * this.#width
    for (let rank = 0; rank < this.#count; rank++) {
      const state = next[rank]!
      state.total = this.#total[rank]!
      state.apply(frame, this.#transition[rank]!)
      this.#pastTransitions[past + rank] = this.#transition[rank]!
      this.#pastStates[past + rank] = this.#from[rank]!
    }
    this.#states = next
  }

  #isUsedLater(rank: number): boolean {
    for (let later = rank + 1; later < this.#count; later++) if (this.#from[later] === this.#from[rank]) return true
    return false
  }
}
