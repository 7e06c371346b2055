import { places, type Frame } from './frame.ts'
import { ROLE, type Inventory } from './inventory.ts'

/** What a finished tree tells about each word, gathered in one pass for the labeller. Index as in `Frame`. */
export class TreeContext {
  /**
   * The word's adposition; negative where it follows ("den Fluss entlang"), the first word where it has two ("according
   * to"). 0 for none.
   */
  readonly adposition = places()
  /** What shows the word's case: its determiner, else an adjective's ending, else the ending of the word itself. */
  readonly caseCue = places()
  readonly firstAuxiliary = places()
  readonly lastAuxiliary = places()
  /** The finite verb of the word's clause: its first auxiliary, else the word itself. Place, not word. */
  readonly finite = places()
  readonly marker = places()
  readonly conjunction = places()
  /** Numbers of nominal dependents without adposition on each side. */
  readonly nominalsLeft = places()
  readonly nominalsRight = places()
  /** The word's rank among them, counted on its side of the head from 1; 0 if it is none. */
  readonly rank = places()
  /** First word of each subtree. */
  readonly leftEdge = places()
  readonly firstLeftChild = places()
  readonly lastRightChild = places()
  readonly previousSibling = places()
  readonly nextSibling = places()
  /** Siblings that are nominals without adposition, the nearest on each side in the sentence. */
  readonly previousNominal = places()
  readonly nextNominal = places()
  readonly firstChild = places()
  readonly lastChild = places()
  readonly #lastNominal = places()
  /** Bits of `Inventory.coreBit` that are subjects and objects. */
  readonly subjectBits: number
  readonly objectBits: number
  readonly #inventory: Inventory
  readonly #arrays: readonly Int32Array[]

  constructor(inventory: Inventory) {
    this.#inventory = inventory
    this.#arrays = [this.#lastNominal, ...Object.values(this).filter((value) => value instanceof Int32Array)]
    this.subjectBits = bitsOf(inventory, ['nsubj', 'nsubj:pass'])
    this.objectBits = bitsOf(inventory, ['obj'])
  }

  gather(frame: Frame): void {
    this.#clear(frame.length)
    for (let i = 1; i <= frame.length; i++) {
      this.#linkSiblings(frame, i)
      this.#tellHead(frame, i)
    }
    for (let i = 1; i <= frame.length; i++) {
      this.#rankNominal(frame, i)
      this.#extendEdges(frame, i)
    }
  }

  /** Dependents of a head (0: the root's), from left to right. */
  dependents(head: number): number[] {
    const found: number[] = []
    for (let i = this.firstChild[head]!; i > 0; i = this.nextSibling[i]!) found.push(i)
    return found
  }

  #clear(length: number): void {
    for (const array of this.#arrays) array.fill(0, 0, length + 2)
    for (let i = 0; i <= length; i++) this.leftEdge[i] = this.finite[i] = i
  }

  #linkSiblings(frame: Frame, i: number): void {
    const head = frame.head[i]!
    if (head > 0 && i < head && this.firstLeftChild[head] === 0) this.firstLeftChild[head] = i
    if (head > 0 && i > head) this.lastRightChild[head] = i
    const previous = this.lastChild[head]!
    this.previousSibling[i] = previous
    if (previous > 0) this.nextSibling[previous] = i
    else this.firstChild[head] = i
    this.lastChild[head] = i
  }

  #tellHead(frame: Frame, i: number): void {
    const head = frame.head[i]!
    const word = frame.word[i]!
    switch (this.#inventory.role[frame.tag[i]!]!) {
      case ROLE.adposition:
        if (this.adposition[head] === 0 && head > 0) this.adposition[head] = i < head ? word : -word
        if (i === head + 1 && frame.head[head]! > i) this.adposition[frame.head[head]!] = frame.word[head]!
        break
      case ROLE.determiner:
        if (i < head && this.caseCue[head] === 0) this.caseCue[head] = word
        break
      case ROLE.adjective:
        if (i < head && this.caseCue[head] === 0) this.caseCue[head] = frame.suffix2[i]! | ADJECTIVE
        break
      case ROLE.auxiliary:
        if (this.firstAuxiliary[head] === 0) {
          this.firstAuxiliary[head] = word
          this.finite[head] = i
        }
        this.lastAuxiliary[head] = word
        break
      case ROLE.marker:
        if (i < head) this.marker[head] = word
        break
      case ROLE.conjunction:
        this.conjunction[head] = word
        break
    }
  }

  #rankNominal(frame: Frame, i: number): void {
    const head = frame.head[i]!
    const isNominal = this.#inventory.role[frame.tag[i]!] === ROLE.nominal
    if (isNominal && this.adposition[i] === 0) {
      const counts = i < head ? this.nominalsLeft : this.nominalsRight
      this.rank[i] = ++counts[head]!
      const previous = this.#lastNominal[head]!
      this.previousNominal[i] = previous
      if (previous > 0) this.nextNominal[previous] = i
      this.#lastNominal[head] = i
    }
    if (isNominal && this.caseCue[i] === 0) this.caseCue[i] = frame.suffix2[i]! ^ BARE_NOUN
  }

  /** Walks up from each word while it is the first one that its ancestors have seen. */
  #extendEdges(frame: Frame, i: number): void {
    let ancestor = frame.head[i]!
    while (ancestor > 0 && this.leftEdge[ancestor]! > i) {
      this.leftEdge[ancestor] = i
      ancestor = frame.head[ancestor]!
    }
  }
}

/** Keep the endings of adjectives and of nouns apart from each other and from the numbers of determiners. */
const ADJECTIVE = 1 << 30
const BARE_NOUN = 0x55555

function bitsOf(inventory: Inventory, labels: readonly string[]): number {
  return labels.reduce((bits, label) => bits | (inventory.coreBit[inventory.labels.indexOf(label)] ?? 0), 0)
}
