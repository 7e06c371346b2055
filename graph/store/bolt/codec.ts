import neo4j from 'neo4j-driver'
import type { Row } from '../store.ts'

/** Integers go over the wire as integers: the driver would send a plain number as a float. */
function encode(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(encode)
  if (value === undefined) return null
  if (value === null || typeof value !== 'object' || !isPlain(value)) return value
  return encodeParameters(value)
}

export function encodeParameters(parameters: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, encode(value)]))
}

/**
 * A cell as the product has it: integers are numbers, or bigints beyond 2^53, also inside nodes, relationships and
 * paths, which stay the driver's classes. Dates and times become ISO strings.
 */
export function decode(value: unknown): unknown {
  if (typeof value === 'bigint') return narrow(value)
  if (Array.isArray(value)) return value.map(decode)
  if (value === null || typeof value !== 'object') return value
  if (neo4j.isNode(value)) {
    const { identity, labels, properties, elementId } = value
    return new neo4j.types.Node(identity, labels, decodeMap(properties), elementId)
  }
  if (neo4j.isRelationship(value)) return relationship(value)
  if (neo4j.isPath(value)) return path(value)
  if (isPlain(value)) return decodeMap(value)
  return (value as { toString(): string }).toString()
}

/** A record's cells by their column. */
export const decodeRow = (row: object): Row => decodeMap(row)

function relationship(value: InstanceType<typeof neo4j.types.Relationship>) {
  const { identity, start, end, type, properties, elementId, startNodeElementId, endNodeElementId } = value
  return new neo4j.types.Relationship(
    identity,
    start,
    end,
    type,
    decodeMap(properties),
    elementId,
    startNodeElementId,
    endNodeElementId,
  )
}

function path(value: InstanceType<typeof neo4j.types.Path>) {
  const segments = value.segments.map(
    (segment) =>
      new neo4j.types.PathSegment(
        decode(segment.start) as typeof segment.start,
        decode(segment.relationship) as typeof segment.relationship,
        decode(segment.end) as typeof segment.end,
      ),
  )
  return new neo4j.types.Path(
    decode(value.start) as typeof value.start,
    decode(value.end) as typeof value.end,
    segments,
  )
}

function decodeMap(map: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, decode(item)]))
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const narrow = (value: bigint): number | bigint =>
  value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value
