import { places, type Frame } from './frame.ts'
import { LANDMARK, type Inventory } from './inventory.ts'

/** Where the verbs, punctuation marks and conjunctions of a tagged sentence stand: what clauses are told apart by. */
export class Landmarks {
  /** Place of the first verb at or after each place and of the last one before it, 0 for none. */
  readonly nextVerb = places()
  readonly previousVerb = places()
  /** Numbers of them up to and including each place. */
  readonly verbs = places()
  readonly marks = places()
  readonly conjunctions = places()

  locate(frame: Frame, inventory: Inventory): void {
    const { length, tag } = frame
    const last = length + 1
    for (let i = 1; i <= last; i++) {
      const kind = i === last ? LANDMARK.none : inventory.landmark[tag[i]!]!
      this.verbs[i] = this.verbs[i - 1]! + (kind === LANDMARK.verb ? 1 : 0)
      this.marks[i] = this.marks[i - 1]! + (kind === LANDMARK.mark ? 1 : 0)
      this.conjunctions[i] = this.conjunctions[i - 1]! + (kind === LANDMARK.conjunction ? 1 : 0)
      this.previousVerb[i] = i > 1 && this.verbs[i - 1]! > this.verbs[i - 2]! ? i - 1 : this.previousVerb[i - 1]!
    }
    this.nextVerb[last] = 0
    for (let i = length; i >= 1; i--)
      this.nextVerb[i] = inventory.landmark[tag[i]!] === LANDMARK.verb ? i : this.nextVerb[i + 1]!
  }
}
