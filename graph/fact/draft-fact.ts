import type { Evidence, Tenure } from '../model/fact.ts'
import type { EntityId } from '../model/id.ts'
import type { EventType } from '../ontology/event-types.ts'
import type { RelationType } from '../ontology/relation-types.ts'

/** One telling of a fact, before tellings of the same thing are gathered. */
export type DraftFact = DraftEvent | DraftRelation

export interface DraftEvent {
  readonly kind: 'event'
  readonly type: EventType
  readonly actors: readonly EntityId[]
  readonly recipients: readonly EntityId[]
  readonly objects: readonly EntityId[]
  readonly evidence: Evidence
}

export interface DraftRelation {
  readonly kind: 'relation'
  readonly type: RelationType
  readonly source: EntityId
  readonly target: EntityId
  readonly title: string | null
  readonly tenure: Tenure | null
  readonly from: string | null
  readonly to: string | null
  readonly evidence: Evidence
}
