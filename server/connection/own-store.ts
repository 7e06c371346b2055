import { runCypher } from '../api/cypher.ts'
import { readStatus } from '../api/status.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { MOST_ANSWER_BYTES, type Settings } from '../settings.ts'
import { packageVersion } from '../version.ts'
import type { GraphConnection } from './connection.ts'

/** The graph as this process opened it. */
export function connectStore(store: GraphStore, settings: Settings): GraphConnection {
  const limits = { timeoutMs: settings.queryTimeoutMs, bytes: MOST_ANSWER_BYTES }
  return {
    add: (extractions) => store.add(extractions),
    articles: store,
    cypher: (request) => runCypher(store, request, limits),
    status: () => readStatus(store, packageVersion()),
    close: () => store.close(),
  }
}
