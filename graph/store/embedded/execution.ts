import type { Database, Parameters, Work } from './database.ts'
import { Cursor } from './cursor.ts'
import { Failure, INVALID_REQUEST } from './failure.ts'
import type { Account } from './settings.ts'
import type { Watch } from './watch.ts'

/** Fields of a message, and of its answer. */
export type Metadata = Readonly<Record<string, unknown>>

/** What one client has running: at most one transaction and one result. */
export class Execution {
  readonly #database: Database
  readonly #watch: Watch
  #transaction: { readonly work: Work; readonly limitMs: number | null } | null = null
  #cursor: Cursor | null = null

  constructor(database: Database, watch: Watch) {
    this.#database = database
    this.#watch = watch
  }

  /** Leaves nothing open. */
  close(): void {
    this.#transaction?.work.rollback()
    this.#transaction = null
    this.#cursor = null
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
    this.#transaction = null
    this.#cursor = null
    transaction.work[how]()
  }

  /** Runs a statement in the open transaction, or in one of its own. Returns what RUN answers. */
  async run(account: Account, cypher: string, parameters: Parameters, extra: Metadata): Promise<Metadata> {
    const started = performance.now()
    const isReader = !account.writes
    const limitMs = this.#transaction?.limitMs ?? limitOf(extra)
    const work = this.#transaction?.work ?? this.#single(isReader, extra)
    try {
      this.#cursor = new Cursor(await this.#watch.guard(() => work.run(cypher, parameters), limitMs, isReader))
    } finally {
      if (this.#transaction === null) work.rollback()
    }
    const elapsed = Math.round(performance.now() - started)
    return { fields: this.#cursor.columns, t_first: elapsed, ...(this.#transaction === null ? {} : { qid: 0 }) }
  }

  /**
   * Hands out the next rows, as many as asked for (−1 for all), or passes over them. Returns what PULL and DISCARD
   * answer.
   */
  async pull(extra: Metadata, onRow: ((row: readonly unknown[]) => Promise<void>) | null): Promise<Metadata> {
    const cursor = this.#cursor
    if (cursor === null) throw new Failure(INVALID_REQUEST, 'There is no result to pull.')
    const asked = Number(extra['n'] ?? -1)
    if (onRow !== null) for (let left = asked; left !== 0 && !cursor.done; left--) await onRow(cursor.take())
    else cursor.skip(asked < 0 ? Infinity : asked)
    if (!cursor.done) return { has_more: true }
    this.#cursor = null
    return cursor.summary()
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
