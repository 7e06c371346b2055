import type { EntitySummary, GraphView } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE, ENTITY_TYPES, type EntityType } from '../../graph/ontology/entity-types.ts'
import type { GraphStore } from '../../graph/store/store.ts'
import { edgesAmong, edgesOf } from './edges.ts'
import { currentId, ENTITY_COLUMNS, entityRow, isOfType, loadEntities } from './entities.ts'
import { NotFound, BadRequest } from './problem.ts'
import { readCount, readRows } from './rows.ts'

const MINOR_KINDS = ENTITY_TYPES.flatMap((type) => ENTITY_TYPE[type].minorKinds)

/**
 * The strongest entities, by the number of articles that mention them and of edges that touch them, and the edges among
 * them. Minor kinds (companies, clubs, media) are left out.
 */
export async function strongestGraph(
  store: GraphStore,
  { limit, types }: { readonly limit: number; readonly types?: string | undefined },
): Promise<GraphView> {
  const rows = await readRows(
    store,
    entityRow,
    `MATCH (e:Entity)<-[m:MENTIONS]-(:Article) WHERE m.count > 0 AND ${isOfType(parseTypes(types))} AND NOT e.kind IN $minorKinds
     WITH e, count(m) AS articles
     OPTIONAL MATCH (e)-[r]-(:Entity)
     WITH e, articles, count(r) AS edges
     RETURN ${ENTITY_COLUMNS}, articles, articles + edges AS strength
     ORDER BY strength DESC, id LIMIT ${limit}`,
    { minorKinds: MINOR_KINDS },
  )
  return withTotals(store, rows)
}

/** An entity, by its id or a former one, its neighbours over the strongest edges, and the edges among all of them. @throws NotFound */
export async function neighbourhood(
  store: GraphStore,
  asked: string,
  { limit, types }: { readonly limit: number; readonly types?: string | undefined },
): Promise<GraphView> {
  const id = (await currentId(store, asked)) ?? asked
  const edges = await edgesOf(store, id)
  const neighbours = new Set(edges.map((edge) => (edge.source === id ? edge.target : edge.source)))
  neighbours.delete(id)
  const entities = await loadEntities(store, [id, ...neighbours])
  const centre = entities.get(id)
  if (!centre) throw new NotFound(`There is no entity "${asked}".`)
  const kept = parseTypes(types)
  const strongest = [...neighbours]
    .flatMap((each) => entities.get(each) ?? [])
    .filter((entity) => kept.includes(entity.type))
  return withTotals(store, [centre, ...strongest.slice(0, limit)])
}

async function withTotals(store: GraphStore, nodes: readonly EntitySummary[]): Promise<GraphView> {
  const [edges, totalNodes, totalEdges] = await Promise.all([
    edgesAmong(
      store,
      nodes.map(({ id }) => id),
    ),
    readCount(store, 'MATCH (e:Entity) RETURN count(e) AS count'),
    readCount(store, 'MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS count'),
  ])
  return { nodes: [...nodes], edges: [...edges], totalNodes, totalEdges }
}

/** @throws BadRequest naming the type that does not exist and those that do. */
function parseTypes(types: string | undefined): readonly EntityType[] {
  const named = (types ?? '')
    .split(',')
    .map((type) => type.trim())
    .filter(Boolean)
  const known = named.map((name) => {
    const type = ENTITY_TYPES.find((each) => each === name)
    if (type) return type
    throw new BadRequest(`There is no entity type "${name}"; choose among ${ENTITY_TYPES.join(', ')}.`)
  })
  return known.length > 0 ? known : ENTITY_TYPES
}
