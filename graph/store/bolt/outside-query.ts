import type { Record as BoltRecord, Session } from 'neo4j-driver'
import { QueryRefused, QueryTimedOut } from '../errors.ts'
import type { Engine } from '../engine.ts'
import type { QueryLimits, QueryResult } from '../store.ts'
import { decode, encodeParameters } from './codec.ts'
import { queryFault } from './failure.ts'
import type { Parameters } from './transaction.ts'

/**
 * A query that asks for a plan itself, after any space and comments. What may stand in a comment ends at its first end,
 * so that no query, however many comments it has, is tried in more than one way.
 */
const EXPLAINED = /^(?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:EXPLAIN|PROFILE)\b/i

/** The engine's own limit comes first; this is for one that does not keep it. */
const GRACE_MS = 5_000

/**
 * Runs a query from outside in a read transaction that is rolled back. Rows are streamed, so that only what fits the
 * limits is ever held.
 * @throws QueryRefused, QueryFailed, QueryTimedOut
 */
export async function runOutsideQuery(
  engine: Engine,
  session: Session,
  cypher: string,
  parameters: Parameters,
  limits: QueryLimits,
): Promise<QueryResult> {
  if (EXPLAINED.test(cypher))
    throw new QueryRefused('Give the query without EXPLAIN or PROFILE: its plan is checked before it runs.')
  const started = performance.now()
  const running = run(engine, session, cypher, parameters, limits)
  const result = await withinTime(running, limits.timeoutMs + GRACE_MS)
  return { ...result, elapsedMs: performance.now() - started }
}

async function run(engine: Engine, session: Session, cypher: string, parameters: Parameters, limits: QueryLimits) {
  try {
    const transaction = session.beginTransaction({ timeout: limits.timeoutMs })
    try {
      await engine.check(await transaction, cypher, parameters)
      const result = transaction.run(cypher, encodeParameters(parameters))
      return await collect(await result.keys(), result, limits)
    } finally {
      await transaction.rollback().catch(() => {})
    }
  } catch (error) {
    throw queryFault(error)
  }
}

async function collect(columns: readonly PropertyKey[], records: AsyncIterable<BoltRecord>, limits: QueryLimits) {
  const rows: unknown[][] = []
  let bytes = 0
  let truncated: QueryResult['truncated'] = null
  for await (const record of records) {
    const row = columns.map((column) => decode(record.get(column as string)))
    bytes += sizeOf(row)
    if (rows.length === limits.rows) truncated = 'rows'
    else if (bytes > limits.bytes) truncated = 'bytes'
    if (truncated !== null) break
    rows.push(row)
  }
  return { columns: columns.map(String), rows, truncated }
}

/** About how many bytes a value takes as JSON. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2
  if (value === null || typeof value !== 'object') return 8
  return Object.entries(value).reduce((sum, [key, item]) => sum + key.length + sizeOf(item), 2)
}

async function withinTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueryTimedOut(`The query did not end within ${limitMs} ms.`)), limitMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
    work.catch(() => {})
  }
}
