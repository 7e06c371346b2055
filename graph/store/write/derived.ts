import { sortedSet } from '../../fact/group.ts'
import type { Tenure } from '../../model/fact.ts'
import { TENURES } from '../../model/fact.ts'
import type { Graph } from '../bolt/transaction.ts'
import type { Row } from '../store.ts'
import { edgeId, edgesOf, parseEdgeId } from './edges.ts'
import { gather } from './gather.ts'
import type { Regrouped } from './regroup.ts'

/**
 * Computes the direct edges of some groups anew from all facts that draw them: a typed edge from the factual, affirmed
 * ones, and a CLAIMED edge for every other modality and negation. A `Pair` node gathers the facts of one edge, so that
 * this costs as much as the edge has facts, not as much as its ends have.
 */
export async function deriveEdges(graph: Graph, groups: readonly Regrouped[]): Promise<void> {
  const pairs = sortedSet(groups.flatMap((each) => edgesOf(each.group).map(edgeId)))
  const rows = await graph.each(
    `UNWIND $rows AS row
     MATCH (p:Pair {id: row})<-[:DRAWS]-(f:Fact)<-[:SUPPORTS]-(v:Evidence)-[:\`IN\`]->(a:Article)
     RETURN row AS pair, f.modality AS modality, f.negated AS negated, count(DISTINCT f.id) AS facts,
            count(DISTINCT a.id) AS articles, count(DISTINCT coalesce(a.duplicateOf, a.id)) AS independent, min(f.dateFrom) AS first, max(f.dateTo) AS last,
            collect(DISTINCT f.tenure) AS tenures`,
    pairs,
  )
  await clear(graph, pairs)
  const isTyped = (row: Row) => row['modality'] === 'factual' && row['negated'] === false
  const byType = [...gather(rows.filter(isTyped).map(edgeRow), (row) => row.type)]
  await Promise.all(
    byType.map(([type, typed]) =>
      graph.each(
        `UNWIND $rows AS row MATCH (s:Entity {id: row.source}) MATCH (t:Entity {id: row.target})
         CREATE (s)-[r:\`${type}\`]->(t)
         SET r.facts = row.facts, r.articles = row.articles, r.independent = row.independent, r.first = row.first, r.last = row.last, r.tenure = row.tenure`,
        typed,
      ),
    ),
  )
  await graph.each(
    `UNWIND $rows AS row MATCH (s:Entity {id: row.source}) MATCH (t:Entity {id: row.target})
     CREATE (s)-[r:CLAIMED {type: row.type, modality: row.modality, negated: row.negated}]->(t)
     SET r.facts = row.facts, r.articles = row.articles, r.independent = row.independent, r.first = row.first, r.last = row.last, r.tenure = row.tenure`,
    rows.filter((row) => !isTyped(row)).map(edgeRow),
  )
  const drawn = new Set(rows.map((row) => row['pair']))
  await graph.each(
    'UNWIND $rows AS row MATCH (p:Pair {id: row}) DETACH DELETE p',
    pairs.filter((pair) => !drawn.has(pair)),
  )
}

async function clear(graph: Graph, pairs: readonly string[]): Promise<void> {
  const byType = [...gather(pairs.map(parseEdgeId), (edge) => edge.type)]
  await Promise.all(
    byType.map(([type, edges]) =>
      graph.each(
        `UNWIND $rows AS row MATCH (s:Entity {id: row.source})-[r:\`${type}\`]->(t:Entity {id: row.target}) DELETE r`,
        edges,
      ),
    ),
  )
  await graph.each(
    `UNWIND $rows AS row MATCH (s:Entity {id: row.source})-[r:CLAIMED]->(t:Entity {id: row.target})
     WHERE r.type = row.type DELETE r`,
    pairs.map(parseEdgeId),
  )
}

function edgeRow(row: Row) {
  const { source, type, target } = parseEdgeId(String(row['pair']))
  const tenures = row['tenures'] as Tenure[]
  const tenure = TENURES.find((each) => tenures.includes(each)) ?? null
  const { modality, negated, facts, articles, independent, first, last } = row
  return { source, type, target, modality, negated, facts, articles, independent, first, last, tenure }
}
