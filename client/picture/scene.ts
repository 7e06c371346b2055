import type { EntitySummary, GraphEdge, GraphView } from '../../graph/api/schemas.ts'
import { byStrength, edgeTone, type Tone } from '../show/edges.ts'
import { bends } from './bends.ts'

export interface SceneEdge {
  readonly edge: GraphEdge
  /** Indices into `Scene.nodes`. */
  readonly source: number
  readonly target: number
  /** How far the curve bows, as a share of its length; its sign tells the side. 0 is straight. */
  readonly bend: number
  readonly tone: Tone
  readonly dashed: boolean
  /** 0, 1 or 2: thin, medium, thick. */
  readonly weight: number
}

/** A graph made ready to draw: strongest first, indices for ids, flat arrays for places. Only `x` and `y` change. */
export interface Scene {
  readonly nodes: readonly EntitySummary[]
  readonly edges: readonly SceneEdge[]
  readonly index: ReadonlyMap<string, number>
  readonly edgeIndex: ReadonlyMap<string, number>
  /** In the layout's units. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** In pixels at zoom 1. */
  readonly radius: Float32Array
  /** Edges of node i: `incident.slice(first[i], first[i + 1])`, strongest first. */
  readonly first: Int32Array
  readonly incident: Int32Array
}

/** Edges whose ends are not among the nodes are left out, as are loops and second edges of one id. */
export function buildScene(view: GraphView): Scene {
  const degree = new Map<string, number>()
  for (const edge of view.edges) {
    for (const end of [edge.source, edge.target]) degree.set(end, (degree.get(end) ?? 0) + 1)
  }
  const strength = (node: EntitySummary) => node.articles * 2 + (degree.get(node.id) ?? 0)
  const unique = new Map(view.nodes.map((node) => [node.id, node]))
  const nodes = [...unique.values()].toSorted((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1))
  const index = new Map(nodes.map((node, at) => [node.id, at]))
  const known = new Map(view.edges.map((edge) => [edge.id, edge]))
  const kept = [...known.values()]
    .filter((edge) => edge.source !== edge.target && index.has(edge.source) && index.has(edge.target))
    .toSorted(byStrength)
  const bend = bends(kept)
  const edges = kept.map((edge, at) => toSceneEdge(edge, index, bend[at] ?? 0))
  // In a crowd shapes must be small, or they hide the edges and one another.
  const crowd = nodes.length < 500 ? 1 : (500 / nodes.length) ** 0.3
  const most = Math.max(1, ...nodes.slice(0, 1).map(strength))
  return {
    nodes,
    edges,
    index,
    edgeIndex: new Map(edges.map(({ edge }, at) => [edge.id, at])),
    x: new Float32Array(nodes.length),
    y: new Float32Array(nodes.length),
    radius: Float32Array.from(nodes, (node) => crowd * (5 + 13 * Math.sqrt(strength(node) / most))),
    ...incidence(nodes.length, edges),
  }
}

/** Nodes that share an edge with this one. */
export function neighbours(scene: Scene, node: number): Set<number> {
  const found = new Set<number>()
  for (let k = scene.first[node] ?? 0; k < (scene.first[node + 1] ?? 0); k++) {
    const edge = scene.edges[scene.incident[k] ?? 0]
    if (edge !== undefined) found.add(edge.source === node ? edge.target : edge.source)
  }
  return found
}

function toSceneEdge(edge: GraphEdge, index: ReadonlyMap<string, number>, bend: number): SceneEdge {
  return {
    edge,
    source: index.get(edge.source) ?? 0,
    target: index.get(edge.target) ?? 0,
    bend,
    tone: edgeTone(edge.type),
    dashed: edge.claimed,
    weight: edge.articles >= 6 ? 2 : edge.articles >= 2 ? 1 : 0,
  }
}

function incidence(count: number, edges: readonly SceneEdge[]): Pick<Scene, 'first' | 'incident'> {
  const first = new Int32Array(count + 1)
  for (const { source, target } of edges) {
    first[source + 1]! += 1
    first[target + 1]! += 1
  }
  for (let i = 0; i < count; i++) first[i + 1]! += first[i]!
  const next = first.slice()
  const incident = new Int32Array(edges.length * 2)
  edges.forEach(({ source, target }, at) => {
    incident[next[source]!++] = at
    incident[next[target]!++] = at
  })
  return { first, incident }
}
