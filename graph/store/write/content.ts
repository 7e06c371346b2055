import { sortedSet } from '../../fact/group.ts'
import type { Graph } from '../bolt/transaction.ts'
import type { Regrouped } from './regroup.ts'

/**
 * Points facts at the facts that they are about (an accusation at what it accuses of), from their evidence. Evidence
 * of either end may have moved to another fact, so every fact that tells of a changed one is looked at again.
 */
export async function linkContents(graph: Graph, groups: readonly Regrouped[]): Promise<void> {
  const evidence = groups.flatMap((each) => each.facts.flatMap((fact) => fact.evidence))
  const tellers = await graph.each(
    'UNWIND $rows AS row MATCH (v:Evidence {content: row})-[:SUPPORTS]->(f:Fact) RETURN DISTINCT f.id AS id',
    evidence.map((each) => each.id),
  )
  const telling = groups.flatMap((each) =>
    each.facts.filter((fact) => fact.evidence.some((one) => one.content !== null)).map((fact) => String(fact.id)),
  )
  const facts = sortedSet([...telling, ...tellers.map((row) => String(row['id']))])
  await graph.each('UNWIND $rows AS row MATCH (f:Fact {id: row})-[c:CONTENT]->() DELETE c', facts)
  await graph.each(
    `UNWIND $rows AS row MATCH (f:Fact {id: row})<-[:SUPPORTS]-(v:Evidence) WHERE v.content IS NOT NULL
     MATCH (c:Evidence {id: v.content})-[:SUPPORTS]->(told:Fact)
     MERGE (f)-[:CONTENT]->(told)`,
    facts,
  )
}
