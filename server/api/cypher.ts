import { z } from 'zod'
import type { CypherRequest, CypherResult, CypherValue, GraphView } from '../../graph/api/schemas.ts'
import type { GraphStore, QueryLimits } from '../../graph/store/store.ts'
import { edgesAmong } from './edges.ts'
import { encodeValue } from './encode.ts'
import { loadEntities } from './entities.ts'
import { readRows } from './rows.ts'

/** Most entities that the picture of a result shows. */
const MOST_NODES = 2_000

/**
 * Runs a query from outside, read-only and within limits, and draws what it returned.
 * @throws QueryRefused, QueryFailed, QueryTimedOut
 */
export async function runCypher(
  store: GraphStore,
  { query, parameters, limit }: CypherRequest,
  limits: Omit<QueryLimits, 'rows'>,
): Promise<CypherResult> {
  const result = await store.query(query, parameters, { ...limits, rows: limit })
  const rows = result.rows.map((row) => row.map(encodeValue))
  return {
    columns: [...result.columns],
    rows,
    truncated: result.truncated,
    elapsedMs: result.elapsedMs,
    graph: await drawResult(store, rows),
  }
}

/** The entities among the returned values and the edges among them; null where there are none. */
async function drawResult(store: GraphStore, rows: readonly (readonly CypherValue[])[]): Promise<GraphView | null> {
  const found: Found = { entities: new Set(), ends: new Set(), seen: new Set() }
  for (const value of rows.flat()) collect(value, found)
  const loose = [...found.ends].filter((end) => !found.seen.has(end))
  for (const id of await idsOfElements(store, loose)) found.entities.add(id)
  const ids = [...found.entities].slice(0, MOST_NODES)
  if (ids.length === 0) return null
  const [entities, edges] = await Promise.all([loadEntities(store, ids), edgesAmong(store, ids)])
  return { nodes: [...entities.values()], edges: [...edges], totalNodes: found.entities.size, totalEdges: edges.length }
}

interface Found {
  readonly entities: Set<string>
  /** Element ids of relationships' ends, whose nodes may not be among the values. */
  readonly ends: Set<string>
  readonly seen: Set<string>
}

function collect(value: CypherValue, found: Found): void {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
    return
  }
  switch (value.$) {
    case 'node': {
      found.seen.add(value.id)
      const { id } = value.properties
      if (value.labels.includes('Entity') && typeof id === 'string') found.entities.add(id)
      return
    }
    case 'relationship':
      found.ends.add(value.source).add(value.target)
      return
    case 'path':
      for (const item of [...value.nodes, ...value.relationships]) collect(item, found)
      return
    case 'map':
      for (const item of Object.values(value.properties)) collect(item, found)
  }
}

/** Entities by the engine's own element ids, for relationships returned without their nodes. */
async function idsOfElements(store: GraphStore, elements: readonly string[]): Promise<readonly string[]> {
  if (elements.length === 0) return []
  const rows = await readRows(
    store,
    z.object({ id: z.string() }),
    'UNWIND $elements AS element MATCH (e:Entity) WHERE elementId(e) = element RETURN e.id AS id',
    { elements },
  )
  return rows.map(({ id }) => id)
}
