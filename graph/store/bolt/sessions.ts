import type { Session } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import type { Engine } from '../engine.ts'
import { isDisconnection } from './failure.ts'
import type { Graph } from './transaction.ts'
import { graphOf } from './transaction.ts'

/** Rows that the driver asks for and holds at once; few for queries from outside, whose rows may be of any size. */
const ROWS = 1_000
const OUTSIDE_ROWS = 100

/** Transactions on one engine, each with a session of its own. On a cluster each sees what those before it wrote. */
export class Sessions {
  readonly #engine: Engine
  readonly #bookmarks = neo4j.bookmarkManager()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** Runs work that only reads in a transaction. */
  reading<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    return this.#within(neo4j.session.READ, work)
  }

  /** Runs work in a transaction that is committed when the work is done, and rolled back when it throws. */
  writing<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    return this.#within(neo4j.session.WRITE, work)
  }

  /** Runs a statement that no transaction takes, such as one that makes an index. */
  async alone(cypher: string): Promise<void> {
    const session = this.#open(this.#engine.writer, neo4j.session.WRITE)
    try {
      await session.run(cypher)
    } finally {
      await session.close()
    }
  }

  /** A session for a query from outside. */
  outside(): Session {
    return this.#open(this.#engine.reader, neo4j.session.READ, OUTSIDE_ROWS)
  }

  async #within<T>(mode: typeof neo4j.session.READ, work: (graph: Graph) => Promise<T>): Promise<T> {
    const session = this.#open(this.#engine.writer, mode)
    try {
      const transaction = await session.beginTransaction()
      try {
        const result = await work(graphOf(transaction))
        await transaction.commit()
        return result
      } catch (error) {
        if (!isDisconnection(error)) await transaction.rollback().catch(() => {})
        throw error
      }
    } finally {
      await session.close().catch(() => {})
    }
  }

  #open(driver: Engine['writer'], defaultAccessMode: typeof neo4j.session.READ, fetchSize = ROWS): Session {
    const { database } = this.#engine
    const config = { bookmarkManager: this.#bookmarks, defaultAccessMode, fetchSize }
    return driver.session(database === undefined ? config : { ...config, database })
  }
}
