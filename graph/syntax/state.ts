import { places, type Frame } from './frame.ts'
import { HAS_ADPOSITION, OBLIQUE_BIT, ROLE, type Inventory } from './inventory.ts'

/** Transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), without labels. */
export const SHIFT = 0
/** The front of the buffer becomes head of the top of the stack. */
export const LEFT = 1
/** The second of the stack becomes head of its top. */
export const RIGHT = 2

/**
 * A half-built tree, as far as features ask for it. The buffer is the places from `front` to n + 1: the root stands at
 * its end, so that it is only ever a head. A tree takes 2n transitions.
 *
 * A beam copies states all the time, so they are kept small: two facts share one number, and who is whose head is read
 * back from the transitions in the end.
 */
export class ParseState {
  readonly stack = places()
  /** Outermost dependent on the left, the second outermost in the upper 16 bits; 0 for none. */
  readonly leftEnds = places()
  readonly rightEnds = places()
  /** Set of the dependents' kinds on the left (bits of `Inventory.childBit`), their number above `KIND_BITS`. */
  readonly leftKinds = places()
  readonly rightKinds = places()
  depth = 0
  front = 1
  /** Sum of the scores of the transitions taken. */
  total = 0
  readonly #inventory: Inventory

  constructor(inventory: Inventory) {
    this.#inventory = inventory
  }

  reset(): void {
    const end = this.front + 1
    for (const array of [this.leftEnds, this.rightEnds, this.leftKinds, this.rightKinds]) array.fill(0, 0, end)
    this.depth = this.total = 0
    this.front = 1
  }

  copyFrom(other: ParseState): void {
    // neither has anything behind its front
    const end = Math.max(this.front, other.front) + 1
    for (let i = 0; i < end; i++) {
      this.leftEnds[i] = other.leftEnds[i]!
      this.rightEnds[i] = other.rightEnds[i]!
      this.leftKinds[i] = other.leftKinds[i]!
      this.rightKinds[i] = other.rightKinds[i]!
    }
    for (let i = 0; i < other.depth; i++) this.stack[i] = other.stack[i]!
    this.depth = other.depth
    this.front = other.front
    this.total = other.total
  }

  isLegal(transition: number, length: number): boolean {
    if (transition === SHIFT) return this.front <= length
    return this.depth >= (transition === LEFT ? 1 : 2)
  }

  apply(frame: Frame, transition: number): void {
    const { stack } = this
    if (transition === SHIFT) {
      stack[this.depth++] = this.front++
      return
    }
    const dependent = stack[--this.depth]!
    const head = transition === LEFT ? this.front : stack[this.depth - 1]!
    const ends = dependent < head ? this.leftEnds : this.rightEnds
    const kinds = dependent < head ? this.leftKinds : this.rightKinds
    ends[head] = dependent | (ends[head]! << 16)
    kinds[head] = (kinds[head]! | (1 << this.#kind(frame.tag[dependent]!, dependent))) + ONE_MORE
  }

  /** Bit number of a dependent in its head's set. */
  #kind(tag: number, dependent: number): number {
    const isOblique = this.#inventory.role[tag] === ROLE.nominal && (this.leftKinds[dependent]! & HAS_ADPOSITION) !== 0
    return isOblique ? OBLIQUE_BIT : this.#inventory.childBit[tag]!
  }
}

/** Bits taken by a set of kinds. */
export const KIND_BITS = 20
const ONE_MORE = 1 << KIND_BITS

/** Heads by place that a whole sequence of transitions gives; the root is place n + 1. */
export function headsOf(transitions: Uint8Array, length: number): Int32Array {
  const heads = new Int32Array(length + 1)
  const stack: number[] = []
  let front = 1
  for (const transition of transitions) {
    if (transition === SHIFT) {
      stack.push(front++)
      continue
    }
    const dependent = stack.pop()!
    heads[dependent] = transition === LEFT ? front : stack.at(-1)!
  }
  return heads
}
