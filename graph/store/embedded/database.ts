import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js'
import grafeo from '@grafeo-db/js'
import { asWritten, explained } from '../explain.ts'
import { Failure, isConflict, toFailure, WRITE_REFUSED } from './failure.ts'
import { refusal } from './plan.ts'

const MOST_ATTEMPTS = 6
/** The engine reads its log when it starts after a kill: a second for 64 MB, so it is folded in before it grows longer. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024

export type Parameters = Readonly<Record<string, unknown>>

/** What a session may do with the graph: run statements in a transaction, or one alone. */
export interface Work {
  run(cypher: string, parameters: Parameters): Promise<QueryResult>
  commit(): void
  rollback(): void
}

/** The graph's file. Writers work one after the other, since concurrent merges of one relationship duplicate it. */
export class Database {
  readonly #db: GrafeoDB
  #lastWriter: Promise<void> = Promise.resolve()

  constructor(file: string) {
    this.#db = grafeo.GrafeoDB.create(file)
    this.#db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES })
  }

  get version(): string {
    return this.#db.version()
  }

  /** A transaction that sees the graph as it is now and leaves nothing behind. */
  beginRead(checked: boolean): Work {
    const transaction = new Open(this.#db.beginTransaction())
    const close = () => transaction.rollback()
    return {
      run: async (cypher, parameters) => {
        if (checked) await this.#check(cypher, parameters)
        return transaction.run(cypher, parameters)
      },
      commit: close,
      rollback: close,
    }
  }

  /** A writing transaction, once all writers before it are done. */
  async beginWrite(): Promise<Work> {
    const release = await this.#queue()
    const transaction = new Open(this.#db.beginTransaction())
    return {
      run: (cypher, parameters) => transaction.run(cypher, parameters),
      commit: () => {
        try {
          transaction.commit()
        } finally {
          release()
        }
      },
      rollback: () => transaction.rollback(release),
    }
  }

  /** One writing statement alone: the only way for schema commands, which no transaction takes. */
  async write(cypher: string, parameters: Parameters): Promise<QueryResult> {
    const release = await this.#queue()
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#db.executeCypher(trimmed(cypher), parameters)
        } catch (error) {
          if (!isConflict(error) || attempt === MOST_ATTEMPTS) throw error
        }
      }
    } finally {
      release()
    }
  }

  close(): void {
    this.#db.close()
  }

  /** @throws Failure when the plan does more than read, and for a query that has none. */
  async #check(cypher: string, parameters: Parameters): Promise<void> {
    const reason = refusal(await this.#plan(cypher, parameters))
    if (reason !== null) throw new Failure(WRITE_REFUSED, `Refused: ${reason}.`)
  }

  async #plan(cypher: string, parameters: Parameters): Promise<string> {
    try {
      return (await this.#db.executeCypher(explained(trimmed(cypher)), parameters)).scalar() as string
    } catch (error) {
      const { code, message } = toFailure(error)
      if (message.includes('Schema commands'))
        throw new Failure(WRITE_REFUSED, 'Refused: schema commands are not for readers.')
      throw new Failure(code, asWritten(message))
    }
  }

  /** Resolves to the function that lets the next writer in. */
  async #queue(): Promise<() => void> {
    const before = this.#lastWriter
    const { promise, resolve } = gate()
    this.#lastWriter = promise
    await before
    return resolve
  }
}

/** A transaction that may be rolled back while a query of it runs: then it is, as soon as the query ends. */
class Open {
  readonly #transaction: Transaction
  #running: Promise<unknown> | null = null

  constructor(transaction: Transaction) {
    this.#transaction = transaction
  }

  async run(cypher: string, parameters: Parameters): Promise<QueryResult> {
    const running = this.#transaction.executeCypher(trimmed(cypher), parameters)
    this.#running = running
    try {
      return await running
    } finally {
      this.#running = null
    }
  }

  commit(): void {
    this.#transaction.commit()
  }

  rollback(then: () => void = () => {}): void {
    const end = () => {
      if (this.#transaction.isActive) this.#transaction.rollback()
      then()
    }
    if (this.#running === null) end()
    else this.#running.then(end, end).catch(() => {})
  }
}

const trimmed = (cypher: string): string => cypher.trim().replace(/;\s*$/, '')

function gate(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
