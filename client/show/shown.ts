import type { EntitySummary, GraphEdge } from '../../graph/api/schemas.ts'
import { ENTITY_TYPE } from '../../graph/ontology/entity-types.ts'
import type { Address } from '../app/address.ts'

type Filter = Pick<Address, 'hidden' | 'minor' | 'claims' | 'selection'>

/** Whether the toggles leave an entity on the page. What is selected is never left out as minor. */
export function isEntityShown({ id, type, kind }: EntitySummary, { hidden, minor, selection }: Filter): boolean {
  if (hidden.includes(type)) return false
  return minor || !isMinor({ type, kind }) || (selection?.kind === 'entity' && selection.id === id)
}

/** Whether it is of a kind (company, club, …) that the first view leaves out. */
export function isMinor({ type, kind }: Pick<EntitySummary, 'type' | 'kind'>): boolean {
  return ENTITY_TYPE[type].minorKinds.includes(kind)
}

/** Whether the toggles leave an edge: both its ends, and itself if it is only claimed. */
export function isEdgeShown(edge: GraphEdge, known: ReadonlyMap<string, EntitySummary>, filter: Filter): boolean {
  const ends = [known.get(edge.source), known.get(edge.target)]
  return (filter.claims || !edge.claimed) && ends.every((end) => end !== undefined && isEntityShown(end, filter))
}
