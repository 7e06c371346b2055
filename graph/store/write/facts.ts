import type { Fact } from '../../model/fact.ts'
import type { Graph } from '../bolt/transaction.ts'
import { edgeId, edgesOf } from './edges.ts'
import type { Regrouped } from './regroup.ts'

/** Brings the facts of regrouped groups into the graph: takes away, makes, changes, and moves evidence between them. */
export async function writeFacts(graph: Graph, groups: readonly Regrouped[]): Promise<void> {
  const changes = groups.map(compare)
  const gone = changes.flatMap((change) => change.gone)
  const made = changes.flatMap((change) => change.made)
  const kept = changes.flatMap((change) => change.kept)
  const make = (label: 'Event' | 'Relation', kind: Fact['kind']) =>
    graph.each(
      `UNWIND $rows AS row CREATE (f:Fact {id: row.id}) SET f:${label}, f.group = row.group`,
      made.filter(({ fact }) => fact.kind === kind).map(({ fact, key }) => ({ id: fact.id, group: key })),
    )
  await Promise.all([
    graph.each('UNWIND $rows AS row MATCH (v:Evidence {id: row})-[s:SUPPORTS]->() DELETE s', moved(changes)),
    graph.each('UNWIND $rows AS row MATCH (f:Fact {id: row}) DETACH DELETE f', gone),
    make('Event', 'event'),
    make('Relation', 'relation'),
    graph.each(
      `UNWIND $rows AS row MATCH (f:Fact {id: row.id})
       SET f.type = row.type, f.plover = row.plover, f.title = row.title, f.tenure = row.tenure,
           f.modality = row.modality, f.negated = row.negated, f.disputed = row.disputed,
           f.dateFrom = row.dateFrom, f.dateTo = row.dateTo`,
      [...made, ...kept].map(({ fact }) => properties(fact)),
    ),
    ...writeRoles(
      graph,
      made.map(({ fact }) => fact),
      kept.map(({ fact }) => fact),
    ),
    graph.each(
      'UNWIND $rows AS row MATCH (f:Fact {id: row.fact}) MERGE (p:Pair {id: row.pair}) CREATE (f)-[:DRAWS]->(p)',
      changes.flatMap((change) =>
        change.made.flatMap(({ fact }) => change.pairs.map((pair) => ({ fact: fact.id, pair }))),
      ),
    ),
    graph.each(
      `UNWIND $rows AS row MATCH (v:Evidence {id: row.evidence}) MATCH (f:Fact {id: row.fact})
       CREATE (v)-[:SUPPORTS]->(f)`,
      changes.flatMap((change) => change.supports),
    ),
  ])
}

interface Change {
  readonly pairs: readonly string[]
  readonly gone: readonly string[]
  readonly made: readonly { readonly fact: Fact; readonly key: string }[]
  readonly kept: readonly { readonly fact: Fact; readonly key: string }[]
  /** Evidence that supports another fact than before, or one for the first time. */
  readonly supports: readonly { readonly evidence: string; readonly fact: string; readonly before: string | null }[]
}

function compare({ key, group, facts, standing, supported }: Regrouped): Change {
  const standingIds = new Set(standing)
  const wanted = new Set<string>(facts.map((fact) => fact.id))
  const all = facts.map((fact) => ({ fact, key }))
  return {
    pairs: edgesOf(group).map(edgeId),
    gone: standing.filter((id) => !wanted.has(id)),
    made: all.filter(({ fact }) => !standingIds.has(fact.id)),
    kept: all.filter(({ fact }) => standingIds.has(fact.id)),
    supports: facts
      .flatMap((fact) =>
        fact.evidence.map(({ id }) => ({ evidence: id, fact: fact.id, before: supported.get(id) ?? null })),
      )
      .filter((row) => row.before !== row.fact),
  }
}

const moved = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) => change.supports.filter((row) => row.before !== null).map((row) => row.evidence))

function properties(fact: Fact): Record<string, unknown> {
  const { id, type, modality, negated, disputed } = fact
  const shared = { id, type, modality, negated, disputed }
  switch (fact.kind) {
    case 'event':
      return { ...shared, plover: fact.plover, title: null, tenure: null, dateFrom: fact.dateFrom, dateTo: fact.dateTo }
    case 'relation':
      return { ...shared, plover: null, title: fact.title, tenure: fact.tenure, dateFrom: fact.from, dateTo: fact.to }
  }
}

/** Participants belong to the group and never change; places and beneficiaries come from the evidence and may. */
function writeRoles(graph: Graph, made: readonly Fact[], kept: readonly Fact[]): readonly Promise<unknown>[] {
  const keptEvents = kept.filter((fact) => fact.kind === 'event').map((fact) => fact.id)
  const roles = [...made.flatMap(participantRoles), ...[...made, ...kept].flatMap(toldRoles)]
  return [
    graph.each('UNWIND $rows AS row MATCH (f:Fact {id: row})-[r:PLACE]->() DELETE r', keptEvents),
    graph.each('UNWIND $rows AS row MATCH (f:Fact {id: row})-[r:`FOR`]->() DELETE r', keptEvents),
    ...(['ACTOR', 'RECIPIENT', 'OBJECT', 'PLACE', 'FOR'] as const).map((role) =>
      graph.each(
        `UNWIND $rows AS row MATCH (f:Fact {id: row.fact}) MATCH (e:Entity {id: row.entity})
         CREATE (f)-[:\`${role}\`]->(e)`,
        roles.filter((row) => row.role === role),
      ),
    ),
  ]
}

interface Role {
  readonly fact: string
  readonly role: 'ACTOR' | 'RECIPIENT' | 'OBJECT' | 'PLACE' | 'FOR'
  readonly entity: string
}

function participantRoles(fact: Fact): readonly Role[] {
  const as = (role: Role['role'], entities: readonly string[]) =>
    entities.map((entity) => ({ fact: fact.id, role, entity }))
  switch (fact.kind) {
    case 'event':
      return [...as('ACTOR', fact.actors), ...as('RECIPIENT', fact.recipients), ...as('OBJECT', fact.objects)]
    case 'relation':
      return [...as('ACTOR', [fact.source]), ...as('OBJECT', [fact.target])]
  }
}

function toldRoles(fact: Fact): readonly Role[] {
  if (fact.kind === 'relation') return []
  return [
    ...fact.places.map((entity) => ({ fact: fact.id, role: 'PLACE' as const, entity })),
    ...fact.for.map((entity) => ({ fact: fact.id, role: 'FOR' as const, entity })),
  ]
}
