import type { Group } from '../../fact/group.ts'
import { EVENT_TYPE } from '../../ontology/event-types.ts'
import { RELATION_TYPE } from '../../ontology/relation-types.ts'

/** A direct edge that facts draw between two entities. */
export interface Edge {
  readonly source: string
  readonly type: string
  readonly target: string
}

/**
 * The edges of a group's facts: from every actor to every recipient and object. Where actors act on one
 * another the edges join them, from the smaller id to the larger. None leads to itself.
 */
export function edgesOf(group: Group): readonly Edge[] {
  if (group.kind === 'relation') {
    const { source, target } = group
    return source === target ? [] : [{ source, type: RELATION_TYPE[group.type].edge, target }]
  }
  const { edge: type, mutual } = EVENT_TYPE[group.type]
  const { actors, recipients, objects } = group
  const targets = [...new Set(mutual ? objects : [...recipients, ...objects])]
  const outward = actors.flatMap((source) => targets.map((target) => ({ source, type, target })))
  const among = mutual ? pairs(actors).map(([source, target]) => ({ source, type, target })) : []
  return [...outward, ...among].filter((edge) => edge.source !== edge.target)
}

/** The edge as one line of text. */
export const edgeId = ({ source, type, target }: Edge): string => JSON.stringify([source, type, target])

export function parseEdgeId(id: string): Edge {
  const [source, type, target] = JSON.parse(id) as [string, string, string]
  return { source, type, target }
}

function pairs(sorted: readonly string[]): readonly (readonly [string, string])[] {
  return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => [first, second] as const))
}
