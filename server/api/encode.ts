import { isInt, isNode, isPath, isRelationship, type Node, type Path, type Relationship } from 'neo4j-driver'
import type { CypherValue } from '../../graph/api/schemas.ts'

/** A cell of a result, as the store decodes it, as JSON. Integers beyond 2^53 become text. */
export function encodeValue(value: unknown): CypherValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return encodeInteger(value)
  if (typeof value === 'object') return encodeObject(value)
  throw new TypeError(`No database value is a ${typeof value}.`)
}

function encodeInteger(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
}

function encodeObject(value: object): CypherValue {
  if (Array.isArray(value)) return value.map(encodeValue)
  if (isInt(value)) return encodeInteger(value.toBigInt())
  if (isNode(value)) return encodeNode(value)
  if (isRelationship(value)) return encodeRelationship(value)
  if (isPath(value)) return encodePath(value)
  return { $: 'map', properties: encodeMap(value) }
}

const encodeNode = (node: Node): CypherValue => ({
  $: 'node',
  id: node.elementId,
  labels: [...node.labels],
  properties: encodeMap(node.properties),
})

const encodeRelationship = (relationship: Relationship): CypherValue => ({
  $: 'relationship',
  id: relationship.elementId,
  type: relationship.type,
  source: relationship.startNodeElementId,
  target: relationship.endNodeElementId,
  properties: encodeMap(relationship.properties),
})

function encodePath(path: Path): CypherValue {
  return {
    $: 'path',
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map(encodeNode),
    relationships: path.segments.map((segment) => encodeRelationship(segment.relationship)),
  }
}

const encodeMap = (map: object): Record<string, CypherValue> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, encodeValue(value)]))
