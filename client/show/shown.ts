import type { EntitySummary, GraphEdge, GraphView } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import type { Address } from '../app/address.ts'

type Wanted = Pick<Address, 'minor' | 'lone' | 'fromQuery' | 'expanded'>
type Filter = Pick<Address, 'hidden' | 'claims'>

/**
 * The part of a graph that is laid out: without entities of minor interest, and without those that no edge joins to
 * anything, unless they are wanted. What a reader added is kept, and a query's answer is shown whole. The same
 * arguments give the same object, so that it can be told from a new graph.
 */
export function drawnGraph(graph: GraphView, { minor, lone, fromQuery, expanded }: Wanted): GraphView {
  if (fromQuery) return graph
  const known = drawn.get(graph) ?? new Map<string, GraphView>()
  drawn.set(graph, known)
  const key = `${minor} ${lone} ${expanded.join(' ')}`
  const made = known.get(key) ?? leaveOut(graph, minor, lone, new Set(expanded))
  known.set(key, made)
  return made
}

const drawn = new WeakMap<GraphView, Map<string, GraphView>>()

function leaveOut(graph: GraphView, minor: boolean, lone: boolean, kept: ReadonlySet<string>): GraphView {
  const wanted = graph.nodes.filter((node) => minor || kept.has(node.id) || !isMinor(node))
  const ids = new Set(wanted.map(({ id }) => id))
  const edges = graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target))
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const nodes = lone || edges.length === 0 ? wanted : wanted.filter(({ id }) => joined.has(id) || kept.has(id))
  return { ...graph, nodes, edges }
}

/** Whether it is of a kind (company, club, …) that the first view leaves out. */
export function isMinor({ type, kind }: Pick<EntitySummary, 'type' | 'kind'>): boolean {
  return ENTITY_TYPE[type].minorKinds.includes(kind)
}

/** Whether the toggles leave an entity of a drawn graph in sight. */
export const isEntityShown = ({ type }: EntitySummary, { hidden }: Filter): boolean => !hidden.includes(type)

/** Whether the toggles leave an edge in sight: both its ends, and itself if it is only claimed. */
export function isEdgeShown(edge: GraphEdge, known: ReadonlyMap<string, EntitySummary>, filter: Filter): boolean {
  const ends = [known.get(edge.source), known.get(edge.target)]
  return (filter.claims || !edge.claimed) && ends.every((end) => end !== undefined && isEntityShown(end, filter))
}
