import { Structure } from './packstream.ts'

const NODE = 0x4e
const RELATIONSHIP = 0x52
const UNBOUND_RELATIONSHIP = 0x72
const PATH = 0x50

interface EngineNode {
  readonly _id: number
  readonly _labels: readonly string[]
}
interface EngineEdge {
  readonly _id: number
  readonly _type: string
  readonly _source: number
  readonly _target: number
}
interface EnginePath {
  readonly nodes: readonly EngineNode[]
  readonly edges: readonly EngineEdge[]
}

/** A value of the engine as Bolt has it: nodes, relationships and paths become structures. */
export function toBolt(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(toBolt)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Float32Array) return [...value]
  if (value instanceof Uint8Array) return value
  if (isNode(value)) return node(value)
  if (isEdge(value)) return relationship(value)
  if (isPath(value)) return path(value)
  return map(value)
}

const isNode = (value: object): value is EngineNode => '_id' in value && '_labels' in value
const isEdge = (value: object): value is EngineEdge => '_id' in value && '_type' in value && '_source' in value
const isPath = (value: object): value is EnginePath =>
  'nodes' in value &&
  'edges' in value &&
  Object.keys(value).length === 2 &&
  Array.isArray(value.nodes) &&
  Array.isArray(value.edges) &&
  value.nodes.length === value.edges.length + 1

const map = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toBolt(item)]))

const nodeElementId = (id: number): string => `n:${id}`
const edgeElementId = (id: number): string => `r:${id}`

function node({ _id, _labels, ...properties }: EngineNode): Structure {
  return new Structure(NODE, [_id, _labels, map(properties), nodeElementId(_id)])
}

function relationship({ _id, _type, _source, _target, ...properties }: EngineEdge): Structure {
  const ends = [nodeElementId(_source), nodeElementId(_target)]
  return new Structure(RELATIONSHIP, [_id, _source, _target, _type, map(properties), edgeElementId(_id), ...ends])
}

function unbound({ _id, _type, _source, _target, ...properties }: EngineEdge): Structure {
  return new Structure(UNBOUND_RELATIONSHIP, [_id, _type, map(properties), edgeElementId(_id)])
}

/**
 * Bolt sends a path as its distinct nodes and relationships and the way through them: pairs of a relationship's
 * position from 1, negative when walked against its direction, and the position of the next node from 0.
 */
function path({ nodes, edges }: EnginePath): Structure {
  const places = distinct(nodes)
  const links = distinct(edges)
  const way = edges.flatMap((edge, step) => {
    const at = links.at(edge) + 1
    return [nodes[step]!._id === edge._source ? at : -at, places.at(nodes[step + 1]!)]
  })
  return new Structure(PATH, [places.all.map(node), links.all.map(unbound), way])
}

function distinct<T extends { readonly _id: number }>(things: readonly T[]) {
  const all = [...new Map(things.map((thing) => [thing._id, thing])).values()]
  const positions = new Map(all.map((thing, position) => [thing._id, position]))
  return { all, at: (thing: T): number => positions.get(thing._id)! }
}
