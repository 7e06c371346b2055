import type { Driver, Transaction } from 'neo4j-driver'
import type { Parameters } from './bolt/transaction.ts'
import type { Journal } from './journal.ts'
import type { Credentials, EngineInfo } from './store.ts'

/** What differs between the engines behind Bolt. All else is one implementation, `BoltStore`. */
export interface Engine {
  readonly info: EngineInfo
  readonly database: string | undefined
  /** May write. */
  readonly writer: Driver
  /** For queries from outside; the embedded engine refuses it everything but reading. */
  readonly reader: Driver
  /** For people: null where the server has its own users. */
  readonly readerCredentials: Credentials | null
  /** Statements that make constraints and indexes, each safe to run again. */
  readonly schema: readonly string[]
  /** What was accepted, where the engine itself may lose the last of it; null where it does not. */
  readonly journal: Journal | null
  /** Resolves when the engine answers, after a restart too. */
  ready(): Promise<void>
  /** How often the engine was started anew since it was opened. */
  restarts(): number
  /** @throws QueryRefused when a query from outside would do more than read. */
  check(transaction: Transaction, cypher: string, parameters: Parameters): Promise<void>
  close(): Promise<void>
}
