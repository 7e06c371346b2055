import type { Failure } from './failure.ts'
import { Failure as QueryFailure, OUT_OF_MEMORY, TIMED_OUT } from './failure.ts'
import type { ReaderLimits } from './settings.ts'

const MEMORY_CHECK_MS = 50

export interface Runaway {
  readonly reason: 'time' | 'memory'
}

/**
 * Watches running queries. The engine cannot stop a query, so one over its limit ends the whole process, after its
 * client has been told; the parent then starts the process again.
 */
export class Watch {
  readonly #limits: ReaderLimits
  readonly #onRunaway: (runaway: Runaway) => void
  readonly #onReaders: (running: number) => void
  /** How to end each reader's query, and how much memory the process had when it began. */
  readonly #readers = new Map<(failure: Failure) => void, number>()
  #timer: NodeJS.Timeout | null = null

  constructor(limits: ReaderLimits, onRunaway: (runaway: Runaway) => void, onReaders: (running: number) => void) {
    this.#limits = limits
    this.#onRunaway = onRunaway
    this.#onReaders = onReaders
  }

  /**
   * Runs a query under watch. `askedMs` is the client's own limit, null for none; readers have one in any case.
   * Rejects with a failure when the limit is reached, while the query still runs.
   */
  guard<T>(query: () => Promise<T>, askedMs: number | null, isReader: boolean): Promise<T> {
    const limitMs = Math.min(askedMs ?? Infinity, isReader ? this.#limits.timeoutMs : Infinity)
    return new Promise<T>((resolve, reject) => {
      const timer = limitMs === Infinity ? null : setTimeout(() => this.#overtime(limitMs, reject), limitMs)
      if (isReader) this.#enter(reject)
      query()
        .then(resolve, reject)
        .finally(() => {
          if (timer !== null) clearTimeout(timer)
          if (isReader) this.#leave(reject)
        })
        .catch(() => {})
    })
  }

  #overtime(limitMs: number, reject: (failure: Failure) => void): void {
    reject(new QueryFailure(TIMED_OUT, `The query did not end within ${limitMs} ms and was stopped.`))
    this.#onRunaway({ reason: 'time' })
  }

  #enter(reject: (failure: Failure) => void): void {
    this.#readers.set(reject, process.memoryUsage.rss())
    this.#onReaders(this.#readers.size)
    this.#timer ??= setInterval(() => this.#checkMemory(), MEMORY_CHECK_MS)
  }

  #leave(reject: (failure: Failure) => void): void {
    this.#readers.delete(reject)
    this.#onReaders(this.#readers.size)
    if (this.#readers.size > 0 || this.#timer === null) return
    clearInterval(this.#timer)
    this.#timer = null
  }

  #checkMemory(): void {
    const now = process.memoryUsage.rss()
    const over = [...this.#readers].filter(([, before]) => now - before > this.#limits.memoryBytes)
    if (over.length === 0) return
    const limitMb = Math.round(this.#limits.memoryBytes / 1e6)
    for (const [reject] of over)
      reject(new QueryFailure(OUT_OF_MEMORY, `The query needed more than ${limitMb} MB of memory and was stopped.`))
    this.#onRunaway({ reason: 'memory' })
  }
}
