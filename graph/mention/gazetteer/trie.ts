/**
 * A trie over integer tokens. All edges lie in one map, keyed node · 2²¹ + token: half the memory and twice the speed
 * of nested maps. Holds at most 2²¹ tokens and 2³² nodes.
 */
export class TokenTrie<T> {
  readonly #edges = new Map<number, number>()
  readonly #values: T[][] = [[]]

  /** Adds a value at the end of a path; several values may share it. */
  add(path: readonly number[], value: T): void {
    let node = ROOT
    for (const token of path) {
      const key = node * WIDTH + token
      let next = this.#edges.get(key)
      if (next === undefined) {
        next = this.#values.length
        this.#edges.set(key, next)
        this.#values.push(NOTHING as T[])
      }
      node = next
    }
    const values = this.#values[node]
    if (values === undefined || values.length === 0) this.#values[node] = [value]
    else values.push(value)
  }

  /** The node after `node` by `token`, or −1. */
  next(node: number, token: number): number {
    return this.#edges.get(node * WIDTH + token) ?? -1
  }

  /** Values of the paths that end at `node`. */
  valuesAt(node: number): readonly T[] {
    return this.#values[node] ?? []
  }
}

export const ROOT = 0
const WIDTH = 2 ** 21
/** Shared by all nodes that no path ends at, and never written to. */
const NOTHING: unknown[] = []
