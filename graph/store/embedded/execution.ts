import type { Database, Parameters, Work } from './database.ts'
import { Cursor } from './cursor.ts'
import { Failure, INVALID_REQUEST } from './failure.ts'
import type { Account } from './settings.ts'
import type { Watch } from './watch.ts'

/** Fields of a message, and of its answer. */
export type Metadata = Readonly<Record<string, unknown>>

/** What one client has running: at most one transaction, and the results that it has not pulled to their end. */
export class Execution {
  readonly #database: Database
  readonly #watch: Watch
  #transaction: { readonly work: Work; readonly limitMs: number | null } | null = null
  /** By the number that RUN gave them; a transaction may have several open, and pull from them in turn. */
  readonly #cursors = new Map<number, Cursor>()
  #lastResult = -1

  constructor(database: Database, watch: Watch) {
    this.#database = database
    this.#watch = watch
  }

  /** Leaves nothing open. */
  close(): void {
    this.#transaction?.work.rollback()
    this.#forget()
  }

  async begin(account: Account, extra: Metadata): Promise<void> {
    if (this.#transaction !== null) throw new Failure(INVALID_REQUEST, 'A transaction is open already.')
    const reads = !account.writes || extra['mode'] === 'r'
    const work = reads ? this.#database.beginRead(!account.writes) : await this.#database.beginWrite()
    this.#transaction = { work, limitMs: limitOf(extra) }
  }

  end(how: 'commit' | 'rollback'): void {
    const transaction = this.#transaction
    if (transaction === null) throw new Failure(INVALID_REQUEST, 'No transaction is open.')
    this.#forget()
    transaction.work[how]()
  }

  /** Runs a statement in the open transaction, or in one of its own. Returns what RUN answers. */
  async run(account: Account, cypher: string, parameters: Parameters, extra: Metadata): Promise<Metadata> {
    const started = performance.now()
    const isReader = !account.writes
    const limitMs = this.#transaction?.limitMs ?? limitOf(extra)
    const work = this.#transaction?.work ?? this.#single(isReader, extra)
    const isAlone = this.#transaction === null
    if (isAlone) this.#forget()
    try {
      const cursor = new Cursor(await this.#watch.guard(() => work.run(cypher, parameters), limitMs, isReader))
      this.#cursors.set(++this.#lastResult, cursor)
      const elapsed = Math.round(performance.now() - started)
      return { fields: cursor.columns, t_first: elapsed, ...(isAlone ? {} : { qid: this.#lastResult }) }
    } finally {
      if (isAlone) work.rollback()
    }
  }

  /**
   * Hands out the next rows, as many as asked for (−1 for all), or passes over them. Returns what PULL and DISCARD
   * answer.
   */
  async pull(extra: Metadata, onRow: ((row: readonly unknown[]) => Promise<void>) | null): Promise<Metadata> {
    const asked = Number(extra['n'] ?? -1)
    const named = Number(extra['qid'] ?? -1)
    const result = named < 0 ? this.#lastResult : named
    const cursor = this.#cursors.get(result)
    if (cursor === undefined) throw new Failure(INVALID_REQUEST, 'There is no result to pull.')
    if (onRow !== null) for (let left = asked; left !== 0 && !cursor.done; left--) await onRow(cursor.take())
    else cursor.skip(asked < 0 ? Infinity : asked)
    if (!cursor.done) return { has_more: true }
    this.#cursors.delete(result)
    return cursor.summary()
  }

  #forget(): void {
    this.#transaction = null
    this.#cursors.clear()
    this.#lastResult = -1
  }

  /** A statement without a transaction: readers' and reading ones leave nothing behind, others are written at once. */
  #single(isReader: boolean, extra: Metadata): Work {
    if (isReader || extra['mode'] === 'r') return this.#database.beginRead(isReader)
    return {
      run: (cypher, parameters) => this.#database.write(cypher, parameters),
      commit: () => {},
      rollback: () => {},
    }
  }
}

function limitOf(extra: Metadata): number | null {
  const asked = Number(extra['tx_timeout'] ?? 0)
  return asked > 0 ? asked : null
}
