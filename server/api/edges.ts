import { z } from 'zod'
import type { GraphEdge } from '../../graph/api/schemas.ts'
import { MODALITIES, TENURES } from '../../graph/model/fact.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { byCodeUnits, optional, readRows } from './rows.ts'

const edgeRow = z.object({
  source: z.string(),
  target: z.string(),
  edge: z.string(),
  claim: optional(z.string()),
  modality: optional(z.enum(MODALITIES)),
  negated: optional(z.boolean()),
  facts: optional(z.int()),
  articles: optional(z.int()),
  independent: optional(z.int()),
  first: optional(z.string()),
  last: optional(z.string()),
  tenure: optional(z.enum(TENURES)),
})

const EDGE_COLUMNS =
  'type(r) AS edge, r.type AS claim, r.modality AS modality, r.negated AS negated, r.facts AS facts, ' +
  'r.articles AS articles, r.independent AS independent, r.first AS first, r.last AS last, r.tenure AS tenure'

/** Direct edges that begin and end among these entities, the strongest first. */
export async function edgesAmong(store: GraphStore, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  if (ids.length === 0) return []
  const rows = await readRows(
    store,
    edgeRow,
    `UNWIND $ids AS wanted MATCH (s:Entity {id: wanted})-[r]->(t:Entity) WHERE t.id IN $ids
     RETURN s.id AS source, t.id AS target, ${EDGE_COLUMNS}`,
    { ids },
  )
  return toEdges(rows)
}

/** All direct edges of one entity, the strongest first. */
export async function edgesOf(store: GraphStore, id: string): Promise<readonly GraphEdge[]> {
  const out = `MATCH (s:Entity {id: $id})-[r]->(t:Entity) RETURN s.id AS source, t.id AS target, ${EDGE_COLUMNS}`
  const into = `MATCH (t:Entity {id: $id})<-[r]-(s:Entity) RETURN s.id AS source, t.id AS target, ${EDGE_COLUMNS}`
  const rows = await Promise.all([out, into].map((cypher) => readRows(store, edgeRow, cypher, { id })))
  return toEdges(rows.flat())
}

/** Claims of one type between the same two entities are one edge to the reader, whatever their modality. */
function toEdges(rows: readonly z.infer<typeof edgeRow>[]): readonly GraphEdge[] {
  const edges = new Map<string, GraphEdge>()
  for (const row of rows) {
    const edge = toEdge(row)
    const same = edges.get(edge.id)
    edges.set(edge.id, same ? mergeClaims(same, edge) : edge)
  }
  return [...edges.values()].toSorted((a, b) => b.articles - a.articles || b.facts - a.facts || byCodeUnits(a.id, b.id))
}

function toEdge(row: z.infer<typeof edgeRow>): GraphEdge {
  const claimed = row.edge === 'CLAIMED'
  const type = claimed ? (row.claim ?? row.edge) : row.edge
  return {
    id: `${row.source}|${claimed ? 'CLAIMED:' : ''}${type}|${row.target}`,
    source: row.source,
    target: row.target,
    type,
    claimed,
    modality: row.modality ?? (claimed ? null : 'factual'),
    negated: row.negated ?? false,
    facts: row.facts ?? 0,
    articles: row.articles ?? 0,
    independent: row.independent ?? row.articles ?? 0,
    first: row.first,
    last: row.last,
    tenure: row.tenure,
  }
}

function mergeClaims(a: GraphEdge, b: GraphEdge): GraphEdge {
  const strongest = MODALITIES.find((modality) => modality === a.modality || modality === b.modality) ?? null
  return {
    ...a,
    modality: strongest,
    negated: a.negated && b.negated,
    facts: a.facts + b.facts,
    articles: Math.max(a.articles, b.articles),
    independent: Math.max(a.independent, b.independent),
    first: [a.first, b.first].filter((day) => day !== null).toSorted()[0] ?? null,
    last:
      [a.last, b.last]
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null,
  }
}
