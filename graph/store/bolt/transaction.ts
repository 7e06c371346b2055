import type { ManagedTransaction, Transaction } from 'neo4j-driver'
import type { Row } from '../store.ts'
import { decodeRow, encodeParameters } from './codec.ts'

export type Parameters = Readonly<Record<string, unknown>>

/** Rows of one statement: enough to make round trips rare, few enough for both engines' memory. */
const ROWS_AT_ONCE = 1_000

/** A running transaction, as all that reads and writes the graph sees it. */
export interface Graph {
  run(cypher: string, parameters?: Parameters): Promise<readonly Row[]>
  /** Runs a statement that begins with `UNWIND $rows AS row` over any number of rows; none cost nothing. */
  each(cypher: string, rows: readonly unknown[]): Promise<readonly Row[]>
}

export function graphOf(transaction: Transaction | ManagedTransaction): Graph {
  const run = async (cypher: string, parameters: Parameters = {}) => {
    const result = await transaction.run(cypher, encodeParameters(parameters))
    return result.records.map((record) => decodeRow(record.toObject()))
  }
  const each = async (cypher: string, rows: readonly unknown[]) => {
    const found: Row[] = []
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      for (const row of await run(cypher, { rows: rows.slice(at, at + ROWS_AT_ONCE) })) found.push(row)
    return found
  }
  return { run, each }
}
