import type { ResultSummary, Transaction } from 'neo4j-driver'
import { Neo4jError } from 'neo4j-driver'
import { encodeParameters } from '../bolt/codec.ts'
import { connect, requireVersion, verify } from '../bolt/connect.ts'
import type { Parameters } from '../bolt/transaction.ts'
import type { Engine } from '../engine.ts'
import { QueryFailed, QueryRefused } from '../errors.ts'
import { asWritten, explained } from '../explain.ts'
import { SCHEMA } from '../schema.ts'
import { refusal } from './plan.ts'

export interface Neo4jSettings {
  readonly kind: 'neo4j'
  /** For instance "bolt://127.0.0.1:7687" or "neo4j+s://….databases.neo4j.io". */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The user's own database when absent. */
  readonly database?: string
}

const OLDEST = [5, 26] as const

/** @throws WrongPassword, Unreachable, NoSuchDatabase, ServerTooOld */
export async function openNeo4j({ uri, user, password, database }: Neo4jSettings): Promise<Engine> {
  const driver = connect(uri, { user, password })
  const version = await verify(driver, uri, user, database)
  try {
    requireVersion(version, OLDEST, uri)
  } catch (error) {
    await driver.close()
    throw error
  }
  return {
    info: { name: 'Neo4j', version, embedded: false, address: uri },
    database,
    writer: driver,
    reader: driver,
    readerCredentials: null,
    schema: SCHEMA,
    journal: null,
    ready: () => Promise.resolve(),
    restarts: () => 0,
    check,
    close: () => driver.close(),
  }
}

/** Neo4j's read mode still reads files and addresses and shows users and settings, so the plan decides. */
async function check(transaction: Transaction, cypher: string, parameters: Parameters): Promise<void> {
  const { queryType, plan } = await explain(transaction, cypher, parameters)
  const reason = queryType !== 'r' || plan === false ? 'it does more than read the graph' : refusal(plan)
  if (reason !== null) throw new QueryRefused(`Refused: ${reason}.`)
}

async function explain(transaction: Transaction, cypher: string, parameters: Parameters): Promise<ResultSummary> {
  try {
    return (await transaction.run(explained(cypher), encodeParameters(parameters))).summary
  } catch (error) {
    if (!(error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Statement.'))) throw error
    throw new QueryFailed(asWritten(error.message), { cause: error })
  }
}
