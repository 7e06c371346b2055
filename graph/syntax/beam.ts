import { places, type Frame } from './frame.ts'
import type { Inventory } from './inventory.ts'
import { PARSER_FEATURES } from './parser-features.ts'
import { ParseState } from './state.ts'
import type { Weights } from './tagger.ts'
import { compileSum } from './templates.ts'

/** Columns of the parser's weight table: three transitions and one to round up. */
export const PARSER_CLASSES = 4
const TRANSITIONS = 3

/** Place of the next verb at or after each place and of the last one before it, 0 for none. */
export interface Verbs {
  readonly next: Int32Array
  readonly previous: Int32Array
}

/** Beam search over transitions: keeps the `width` best half-built trees of equal length. Source: Zhang and Clark 2008. */
export class Beam {
  readonly verbs: Verbs = { next: places(), previous: places() }
  readonly #weights: Weights
  readonly #inventory: Inventory
  readonly #width: number
  readonly #sum = compileSum<[ParseState, Verbs, Frame]>(PARSER_FEATURES, PARSER_CLASSES, TRANSITIONS)
  readonly #scores = new Float64Array(TRANSITIONS)
  readonly #spare: ParseState[]
  /** Half-built trees, best first. */
  #states: ParseState[] = []
  /** Possible next steps: number of the state, transition, total. The place in `#order` is the rank. */
  readonly #from: Int32Array
  readonly #transition: Int32Array
  readonly #total: Float64Array
  readonly #order: Int32Array

  constructor(weights: Weights, inventory: Inventory, width: number) {
    this.#weights = weights
    this.#inventory = inventory
    this.#width = width
    this.#spare = Array.from({ length: 2 * width }, () => new ParseState(inventory))
    const candidates = TRANSITIONS * width
    this.#from = new Int32Array(candidates)
    this.#transition = new Int32Array(candidates)
    this.#total = new Float64Array(candidates)
    this.#order = new Int32Array(candidates)
  }

  get best(): ParseState {
    return this.#states[0]!
  }

  /** Puts the empty tree into the beam. The frame must be tagged. */
  begin(frame: Frame): void {
    this.#spare.push(...this.#states)
    const state = this.#spare.pop()!
    state.reset(frame.length)
    this.#states = [state]
    frame.tag[frame.length + 1] = this.#inventory.rootTag
    locateVerbs(frame, this.#inventory, this.verbs)
  }

  /** Takes one transition in every state and keeps the best. 2n of them make a tree. */
  advance(frame: Frame): void {
    const count = this.#expand(frame)
    const kept = Math.min(this.#width, count)
    this.#selectBest(kept, count)
    this.#follow(frame, kept)
  }

  /** Fills `frame.head`: a tree with one root, whose head is 0. */
  parse(frame: Frame): void {
    this.begin(frame)
    for (let step = 0; step < 2 * frame.length; step++) this.advance(frame)
    const root = frame.length + 1
    const { head } = this.best
    let first = 0
    for (let i = 1; i <= frame.length; i++) {
      if (head[i] !== root) frame.head[i] = head[i]!
      else if (first === 0) {
        first = i
        frame.head[i] = 0
      } else frame.head[i] = first
    }
  }

  /** Scores every legal transition of every state; returns how many there are. */
  #expand(frame: Frame): number {
    const scores = this.#scores
    const { table, bits } = this.#weights
    let count = 0
    for (let k = 0; k < this.#states.length; k++) {
      const state = this.#states[k]!
      if (state.depth > 0) this.#sum(state, this.verbs, frame, table, scores, 32 - bits)
      else scores.fill(0)
      for (let transition = 0; transition < TRANSITIONS; transition++) {
        if (!state.isLegal(transition, frame.length)) continue
        this.#from[count] = k
        this.#transition[count] = transition
        this.#total[count] = state.total + scores[transition]!
        this.#order[count] = count
        count++
      }
    }
    return count
  }

  /** Brings the `kept` best candidates to the front of the order. Equal totals keep their order. */
  #selectBest(kept: number, count: number): void {
    const order = this.#order
    const total = this.#total
    for (let rank = 0; rank < kept; rank++) {
      let best = rank
      for (let other = rank + 1; other < count; other++) {
        const isBetter = total[order[other]!]! > total[order[best]!]!
        if (isBetter) best = other
      }
      const chosen = order[best]!
      order[best] = order[rank]!
      order[rank] = chosen
    }
  }

  /** Makes the next states. The worst-ranked child of a state takes it over, the others copy it first. */
  #follow(frame: Frame, kept: number): void {
    const next: ParseState[] = []
    const taken = new Uint8Array(this.#states.length)
    for (let rank = 0; rank < kept; rank++) {
      const from = this.#from[this.#order[rank]!]!
      const parent = this.#states[from]!
      if (this.#isUsedLater(from, rank, kept)) {
        const state = this.#spare.pop()!
        state.copyFrom(parent, frame.length)
        next.push(state)
      } else {
        taken[from] = 1
        next.push(parent)
      }
    }
    for (let k = 0; k < this.#states.length; k++) if (taken[k] === 0) this.#spare.push(this.#states[k]!)
    for (let rank = 0; rank < kept; rank++) {
      const candidate = this.#order[rank]!
      const state = next[rank]!
      state.total = this.#total[candidate]!
      state.apply(frame, this.#transition[candidate]!)
    }
    this.#states = next
  }

  #isUsedLater(from: number, rank: number, kept: number): boolean {
    for (let later = rank + 1; later < kept; later++) if (this.#from[this.#order[later]!] === from) return true
    return false
  }
}

/** Fills `verbs` for a tagged sentence. */
export function locateVerbs(frame: Frame, inventory: Inventory, verbs: Verbs): void {
  const { length, tag } = frame
  const { isVerb } = inventory
  let verb = 0
  verbs.next[length + 1] = 0
  for (let i = length; i >= 1; i--) {
    if (isVerb[tag[i]!] === 1) verb = i
    verbs.next[i] = verb
  }
  verb = 0
  for (let i = 1; i <= length; i++) {
    verbs.previous[i] = verb
    if (isVerb[tag[i]!] === 1) verb = i
  }
  verbs.previous[length + 1] = verb
}
