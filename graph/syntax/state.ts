import { places, type Frame } from './frame.ts'
import type { Inventory } from './inventory.ts'

/** Transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), without labels. */
export const SHIFT = 0
/** The front of the buffer becomes head of the top of the stack. */
export const LEFT = 1
/** The second of the stack becomes head of its top. */
export const RIGHT = 2

/**
 * A half-built tree. The buffer is the places from `front` to n + 1: the root stands at its end, so that it is only
 * ever a head. A tree takes 2n transitions.
 */
export class ParseState {
  readonly stack = places()
  readonly head = places()
  /** Outermost and second outermost dependents on each side, 0 for none. */
  readonly leftmost = places()
  readonly leftmost2 = places()
  readonly rightmost = places()
  readonly rightmost2 = places()
  /** Numbers of dependents and sets of their parts of speech (bits of `Inventory.childBit`) on each side. */
  readonly leftCount = places()
  readonly rightCount = places()
  readonly leftSet = places()
  readonly rightSet = places()
  /** Transitions taken so far; `steps` of them. */
  readonly transitions = new Uint8Array(2 * this.stack.length)
  steps = 0
  depth = 0
  front = 1
  /** Sum of the scores of the transitions taken. */
  total = 0
  readonly #childBit: Int32Array

  constructor(inventory: Inventory) {
    this.#childBit = inventory.childBit
  }

  reset(length: number): void {
    const { leftmost, leftmost2, rightmost, rightmost2, leftCount, rightCount, leftSet, rightSet } = this
    for (const array of [this.head, leftmost, leftmost2, rightmost, rightmost2]) array.fill(0, 0, length + 2)
    for (const array of [leftCount, rightCount, leftSet, rightSet]) array.fill(0, 0, length + 2)
    this.steps = this.depth = this.total = 0
    this.front = 1
  }

  copyFrom(other: ParseState, length: number): void {
    const end = length + 2
    copy(this.head, other.head, end)
    copy(this.leftmost, other.leftmost, end)
    copy(this.leftmost2, other.leftmost2, end)
    copy(this.rightmost, other.rightmost, end)
    copy(this.rightmost2, other.rightmost2, end)
    copy(this.leftCount, other.leftCount, end)
    copy(this.rightCount, other.rightCount, end)
    copy(this.leftSet, other.leftSet, end)
    copy(this.rightSet, other.rightSet, end)
    copy(this.stack, other.stack, other.depth)
    for (let i = 0; i < other.steps; i++) this.transitions[i] = other.transitions[i]!
    this.steps = other.steps
    this.depth = other.depth
    this.front = other.front
    this.total = other.total
  }

  isLegal(transition: number, length: number): boolean {
    if (transition === SHIFT) return this.front <= length
    return this.depth >= (transition === LEFT ? 1 : 2)
  }

  apply(frame: Frame, transition: number): void {
    this.transitions[this.steps++] = transition
    const { stack } = this
    if (transition === SHIFT) {
      stack[this.depth++] = this.front++
      return
    }
    const dependent = stack[--this.depth]!
    const head = transition === LEFT ? this.front : stack[this.depth - 1]!
    const bit = 1 << this.#childBit[frame.tag[dependent]!]!
    this.head[dependent] = head
    if (dependent < head) {
      this.leftmost2[head] = this.leftmost[head]!
      this.leftmost[head] = dependent
      this.leftCount[head]!++
      this.leftSet[head]! |= bit
    } else {
      this.rightmost2[head] = this.rightmost[head]!
      this.rightmost[head] = dependent
      this.rightCount[head]!++
      this.rightSet[head]! |= bit
    }
  }
}

/** A plain loop: for a few dozen numbers it is quicker than `TypedArray.set` on a subarray. */
function copy(to: Int32Array, from: Int32Array, end: number): void {
  for (let i = 0; i < end; i++) to[i] = from[i]!
}
